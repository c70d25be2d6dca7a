import type { ReportWords } from "../english.ts";

/** The schedule and its picture, in Dutch. */
export const schedule = {
  schedule: {
    title: "Planning",
    intro: (day) => `Het plan eindigt op ${day}.`,
    critical: (names) =>
      `Wat die dag bepaalt, want een werkdag later daar is een werkdag later aan het eind: ${names}.`,
    trainingOf: (role) => `de training van “${role}”`,
    quoted: (name) => `“${name}”`,
    undated: (count) =>
      count === "1"
        ? "Eén onderdeel heeft nog geen eigen dag; het staat op de vroegste dag die wat ervoor komt toelaat."
        : `${count} onderdelen hebben nog geen eigen dag; ze staan op de vroegste dag die wat ervoor komt toelaat.`,
    workDays: (calendar) => `Werkdagen zijn die van de kalender “${calendar}”.`,
    officeWeek: "Werkdagen zijn maandag tot en met vrijdag: geen kalender van het project zegt anders.",
    dates: "Dagen en eigenaren",
    columns: ["Wat", "Van", "Tot", "Werkdagen", "Speling", "Eigenaar"],
    earliest: (day) => `op zijn vroegst ${day}`,
    noDay: "nog geen dag",
    noOwner: "nog niemand",
    slackNote:
      "Speling: werkdagen die een onderdeel kan uitlopen voordat het einde van het plan verschuift. Zonder werkdagen: een dag waarop iets vaststaat, of waarvoor het gedaan moet zijn.",
    after: (names) => `Na: ${names}`,
    spoken: {
      kinds: {
        training: "Training",
        prototype: "Prototype",
        wave: "Golf",
        task: "Taak",
        milestone: "Mijlpaal",
      },
      officeWeek: "maandag tot en met vrijdag",
      workdays: (count) => (count === 1 ? "1 werkdag" : `${count} werkdagen`),
      beginsOn: {
        training: (day) => `moet klaar zijn op ${day}`,
        prototype: (day) => `begint op ${day}`,
        wave: (day) => `gaat live op ${day}`,
        task: (day) => `begint op ${day}`,
        milestone: (day) => `is op ${day}`,
      },
      endsOn: {
        training: (day) => `moet klaar zijn op ${day}`,
        prototype: (day) => `eindigt op ${day}`,
        wave: (day) => `gaat live op ${day}`,
        task: (day) => `eindigt op ${day}`,
        milestone: (day) => `is op ${day}`,
      },
      conflicts: {
        predecessor: (name, begins, other, ends) =>
          `“${name}” ${begins}, en “${other}”, dat ervoor komt, ${ends}.`,
        between: (name, begins, other, ends, lag) =>
          `“${name}” ${begins}, en “${other}”, dat ervoor komt, ${ends}, met ${lag} ertussen.`,
        training: (name, begins, other, day) =>
          `“${name}” ${begins}, en de training van “${other}” is pas op ${day} klaar: zij geeft de golf vrij.`,
        trial: (name, begins, other, ends) =>
          `“${name}” ${begins}, en de proef die beslist, “${other}”, ${ends}.`,
      },
      gantt: {
        title: (day, critical, of) =>
          `Het plan eindigt op ${day}; ${critical} van ${of} onderdelen zonder speling`,
        subtitle: (calendar) => `Werkdagen: ${calendar}.`,
        conflicts: (count) => (count === 1 ? "1 conflict staat open." : `${count} conflicten staan open.`),
        columns: ["Wat", "Soort", "Van", "Tot", "Werkdagen", "Speling", "Eigenaar"],
        noDay: "nog geen dag",
        span: (from, to) => `${from} – ${to}`,
        earliest: (days) => `vanaf ${days}`,
        critical: "bepaalt het einde",
        loose: "kan uitlopen zo ver als zijn lijn",
        undated: "nog geen dag gezet",
        marks: { training: "getraind vóór", milestone: "mijlpaal", wave: "gaat live" },
      },
    },
  },
} satisfies Partial<ReportWords>;
