import type { ReportWords } from "../english.ts";

/** The schedule and its picture, in Portuguese. */
export const schedule = {
  schedule: {
    title: "Calendário",
    intro: (day) => `O plano termina em ${day}.`,
    critical: (names) =>
      `O que decide esse dia, porque um dia útil mais tarde aí é um dia útil mais tarde no fim: ${names}.`,
    trainingOf: (role) => `a formação de «${role}»`,
    quoted: (name) => `«${name}»`,
    undated: (count) =>
      count === "1"
        ? "Um elemento ainda não tem dia próprio; consta no primeiro dia que o que o precede permite."
        : `${count} elementos ainda não têm dia próprio; constam no primeiro dia que o que os precede permite.`,
    workDays: (calendar) => `Os dias úteis são os do calendário «${calendar}».`,
    officeWeek: "Os dias úteis são de segunda a sexta: nenhum calendário do projeto diz outra coisa.",
    dates: "Dias e responsáveis",
    columns: ["O quê", "De", "Até", "Dias úteis", "Folga", "Responsável"],
    earliest: (day) => `o mais cedo em ${day}`,
    noDay: "ainda sem dia",
    noOwner: "ainda ninguém",
    slackNote:
      "Folga: dias úteis que um elemento pode atrasar-se antes de o fim do plano se mover. Sem dias úteis: um dia em que algo fica assente, ou até ao qual tem de estar feito.",
    after: (names) => `Depois de: ${names}`,
    spoken: {
      kinds: {
        training: "Formação",
        prototype: "Protótipo",
        wave: "Vaga",
        task: "Tarefa",
        milestone: "Marco",
      },
      officeWeek: "de segunda a sexta",
      workdays: (count) => (count === 1 ? "1 dia útil" : `${count} dias úteis`),
      beginsOn: {
        training: (day) => `vence em ${day}`,
        prototype: (day) => `começa em ${day}`,
        wave: (day) => `arranca em ${day}`,
        task: (day) => `começa em ${day}`,
        milestone: (day) => `é em ${day}`,
      },
      endsOn: {
        training: (day) => `vence em ${day}`,
        prototype: (day) => `termina em ${day}`,
        wave: (day) => `arranca em ${day}`,
        task: (day) => `termina em ${day}`,
        milestone: (day) => `é em ${day}`,
      },
      conflicts: {
        predecessor: (name, begins, other, ends) =>
          `«${name}» ${begins}, e «${other}», que o precede, ${ends}.`,
        between: (name, begins, other, ends, lag) =>
          `«${name}» ${begins}, e «${other}», que o precede, ${ends}, com ${lag} de permeio.`,
        training: (name, begins, other, day) =>
          `«${name}» ${begins}, e a formação de «${other}» só vence em ${day}: condiciona a vaga.`,
        trial: (name, begins, other, ends) =>
          `«${name}» ${begins}, e o ensaio que o decide, «${other}», ${ends}.`,
      },
      gantt: {
        title: (day, critical, of) => `O plano termina em ${day}; ${critical} de ${of} elementos sem folga`,
        subtitle: (calendar) => `Dias úteis: ${calendar}.`,
        conflicts: (count) => (count === 1 ? "Há 1 conflito em aberto." : `Há ${count} conflitos em aberto.`),
        columns: ["O quê", "Tipo", "De", "Até", "Dias úteis", "Folga", "Responsável"],
        noDay: "ainda sem dia",
        span: (from, to) => `${from} – ${to}`,
        earliest: (days) => `desde ${days}`,
        critical: "decide o fim",
        loose: "pode atrasar-se até ao fim da sua linha",
        undated: "ainda sem dia marcado",
        marks: { training: "formados até", milestone: "marco", wave: "arranca" },
      },
    },
  },
} satisfies Partial<ReportWords>;
