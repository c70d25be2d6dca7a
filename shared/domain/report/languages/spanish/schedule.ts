import type { ReportWords } from "../english.ts";

/** The schedule and its picture, in Spanish. */
export const schedule = {
  schedule: {
    title: "Calendario",
    intro: (day) => `El plan termina el ${day}.`,
    critical: (names) =>
      `Lo que decide ese día, porque un día laborable más tarde ahí es un día laborable más tarde al final: ${names}.`,
    trainingOf: (role) => `la formación de «${role}»`,
    quoted: (name) => `«${name}»`,
    undated: (count) =>
      count === "1"
        ? "Un elemento aún no tiene día propio; figura en el primer día que permite lo que va antes."
        : `${count} elementos aún no tienen día propio; figuran en el primer día que permite lo que va antes.`,
    workDays: (calendar) => `Los días laborables son los del calendario «${calendar}».`,
    officeWeek: "Los días laborables son de lunes a viernes: ningún calendario del proyecto dice otra cosa.",
    dates: "Días y responsables",
    columns: ["Qué", "Desde", "Hasta", "Días laborables", "Holgura", "Responsable"],
    earliest: (day) => `como pronto el ${day}`,
    noDay: "aún sin día",
    noOwner: "nadie aún",
    slackNote:
      "Holgura: días laborables que un elemento puede retrasarse antes de que se mueva el final del plan. Sin días laborables: un día en que algo queda fijado o hasta el que debe estar hecho.",
    after: (names) => `Después de: ${names}`,
    spoken: {
      kinds: {
        training: "Formación",
        prototype: "Prototipo",
        wave: "Oleada",
        task: "Tarea",
        milestone: "Hito",
      },
      officeWeek: "de lunes a viernes",
      workdays: (count) => (count === 1 ? "1 día laborable" : `${count} días laborables`),
      beginsOn: {
        training: (day) => `vence el ${day}`,
        prototype: (day) => `empieza el ${day}`,
        wave: (day) => `arranca el ${day}`,
        task: (day) => `empieza el ${day}`,
        milestone: (day) => `es el ${day}`,
      },
      endsOn: {
        training: (day) => `vence el ${day}`,
        prototype: (day) => `termina el ${day}`,
        wave: (day) => `arranca el ${day}`,
        task: (day) => `termina el ${day}`,
        milestone: (day) => `es el ${day}`,
      },
      conflicts: {
        predecessor: (name, begins, other, ends) =>
          `«${name}» ${begins}, y «${other}», que va antes, ${ends}.`,
        between: (name, begins, other, ends, lag) =>
          `«${name}» ${begins}, y «${other}», que va antes, ${ends}, con ${lag} de por medio.`,
        training: (name, begins, other, day) =>
          `«${name}» ${begins}, y la formación de «${other}» no vence hasta el ${day}: condiciona la oleada.`,
        trial: (name, begins, other, ends) =>
          `«${name}» ${begins}, y la prueba que lo decide, «${other}», ${ends}.`,
      },
      gantt: {
        title: (day, critical, of) => `El plan termina el ${day}; ${critical} de ${of} elementos sin holgura`,
        subtitle: (calendar) => `Días laborables: ${calendar}.`,
        conflicts: (count) =>
          count === 1 ? "Hay 1 conflicto abierto." : `Hay ${count} conflictos abiertos.`,
        columns: ["Qué", "Tipo", "Desde", "Hasta", "Días laborables", "Holgura", "Responsable"],
        noDay: "aún sin día",
        span: (from, to) => `${from} – ${to}`,
        earliest: (days) => `desde ${days}`,
        critical: "decide el final",
        loose: "puede retrasarse hasta el fin de su línea",
        undated: "aún sin día fijado",
        marks: { training: "formados hasta", milestone: "hito", wave: "arranca" },
      },
    },
  },
} satisfies Partial<ReportWords>;
