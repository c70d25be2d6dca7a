import type { ReportWords } from "../english.ts";

/** The schedule and its picture, in German. */
export const schedule = {
  schedule: {
    title: "Zeitplan",
    intro: (day) => `Der Plan endet am ${day}.`,
    critical: (names) =>
      `Was diesen Tag bestimmt, denn ein Arbeitstag später dort ist ein Arbeitstag später am Ende: ${names}.`,
    trainingOf: (role) => `die Schulung von „${role}“`,
    quoted: (name) => `„${name}“`,
    undated: (count) =>
      count === "1"
        ? "Ein Eintrag hat noch keinen eigenen Tag; er steht am frühesten Tag, den seine Vorgänger zulassen."
        : `${count} Einträge haben noch keinen eigenen Tag; sie stehen am frühesten Tag, den ihre Vorgänger zulassen.`,
    workDays: (calendar) => `Arbeitstage sind die des Kalenders „${calendar}“.`,
    officeWeek: "Arbeitstage sind Montag bis Freitag: Kein Kalender des Projekts sagt anderes.",
    dates: "Tage und Verantwortliche",
    columns: ["Was", "Von", "Bis", "Arbeitstage", "Puffer", "Verantwortlich"],
    earliest: (day) => `frühestens ${day}`,
    noDay: "noch kein Tag",
    noOwner: "noch niemand",
    slackNote:
      "Puffer: Arbeitstage, um die sich ein Eintrag verschieben darf, bevor sich das Ende des Plans bewegt. Ohne Arbeitstage: ein Tag, an dem etwas feststeht oder bis zu dem es getan sein muss.",
    after: (names) => `Nach: ${names}`,
    spoken: {
      kinds: {
        training: "Schulung",
        prototype: "Prototyp",
        wave: "Welle",
        task: "Aufgabe",
        milestone: "Meilenstein",
      },
      officeWeek: "Montag bis Freitag",
      workdays: (count) => (count === 1 ? "1 Arbeitstag" : `${count} Arbeitstage`),
      beginsOn: {
        training: (day) => `ist fällig am ${day}`,
        prototype: (day) => `beginnt am ${day}`,
        wave: (day) => `startet am ${day}`,
        task: (day) => `beginnt am ${day}`,
        milestone: (day) => `ist am ${day}`,
      },
      endsOn: {
        training: (day) => `ist fällig am ${day}`,
        prototype: (day) => `endet am ${day}`,
        wave: (day) => `startet am ${day}`,
        task: (day) => `endet am ${day}`,
        milestone: (day) => `ist am ${day}`,
      },
      conflicts: {
        predecessor: (name, begins, other, ends) =>
          `„${name}“ ${begins}, und sein Vorgänger „${other}“ ${ends}.`,
        between: (name, begins, other, ends, lag) =>
          `„${name}“ ${begins}, und sein Vorgänger „${other}“ ${ends}, mit einem Abstand von ${lag}.`,
        training: (name, begins, other, day) =>
          `„${name}“ ${begins}, und die Schulung von „${other}“ ist erst am ${day} fällig: Sie gibt die Welle frei.`,
        trial: (name, begins, other, ends) =>
          `„${name}“ ${begins}, und die entscheidende Erprobung „${other}“ ${ends}.`,
      },
      gantt: {
        title: (day, critical, of) => `Der Plan endet am ${day}; ${critical} von ${of} Einträgen ohne Puffer`,
        subtitle: (calendar) => `Arbeitstage: ${calendar}.`,
        conflicts: (count) => (count === 1 ? "1 Konflikt ist offen." : `${count} Konflikte sind offen.`),
        columns: ["Was", "Art", "Von", "Bis", "Arbeitstage", "Puffer", "Verantwortlich"],
        noDay: "noch kein Tag",
        span: (from, to) => `${from} – ${to}`,
        earliest: (days) => `ab ${days}`,
        critical: "bestimmt das Ende",
        loose: "verschiebbar so weit wie die Linie",
        undated: "noch kein Tag gesetzt",
        marks: { training: "geschult bis", milestone: "Meilenstein", wave: "startet" },
      },
    },
  },
} satisfies Partial<ReportWords>;
