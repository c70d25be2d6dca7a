import type { ReportWords } from "../english.ts";

/** The schedule and its picture, in French. */
export const schedule = {
  schedule: {
    title: "Calendrier",
    intro: (day) => `Le plan se termine le ${day}.`,
    critical: (names) =>
      `Ce qui décide de ce jour, car un jour ouvré de retard là est un jour ouvré de retard à la fin : ${names}.`,
    trainingOf: (role) => `la formation de « ${role} »`,
    quoted: (name) => `« ${name} »`,
    undated: (count) =>
      count === "1"
        ? "Un élément n’a pas encore de jour à lui ; il figure au plus tôt que permet ce qui le précède."
        : `${count} éléments n’ont pas encore de jour à eux ; ils figurent au plus tôt que permet ce qui les précède.`,
    workDays: (calendar) => `Les jours ouvrés sont ceux du calendrier « ${calendar} ».`,
    officeWeek:
      "Les jours ouvrés vont du lundi au vendredi : aucun calendrier de la mission n’en dit autrement.",
    dates: "Jours et responsables",
    columns: ["Quoi", "Du", "Au", "Jours ouvrés", "Marge", "Responsable"],
    earliest: (day) => `au plus tôt le ${day}`,
    noDay: "pas encore de jour",
    noOwner: "personne encore",
    slackNote:
      "Marge : jours ouvrés dont un élément peut glisser avant que la fin du plan ne bouge. Sans jours ouvrés : un jour où quelque chose est arrêté, ou avant lequel il doit être fait.",
    after: (names) => `Après : ${names}`,
    spoken: {
      kinds: {
        training: "Formation",
        prototype: "Prototype",
        wave: "Vague",
        task: "Tâche",
        milestone: "Jalon",
      },
      officeWeek: "du lundi au vendredi",
      workdays: (count) => (count === 1 ? "1 jour ouvré" : `${count} jours ouvrés`),
      beginsOn: {
        training: (day) => `est dû le ${day}`,
        prototype: (day) => `commence le ${day}`,
        wave: (day) => `démarre le ${day}`,
        task: (day) => `commence le ${day}`,
        milestone: (day) => `est le ${day}`,
      },
      endsOn: {
        training: (day) => `est dû le ${day}`,
        prototype: (day) => `se termine le ${day}`,
        wave: (day) => `démarre le ${day}`,
        task: (day) => `se termine le ${day}`,
        milestone: (day) => `est le ${day}`,
      },
      conflicts: {
        predecessor: (name, begins, other, ends) =>
          `« ${name} » ${begins}, et « ${other} », qui le précède, ${ends}.`,
        between: (name, begins, other, ends, lag) =>
          `« ${name} » ${begins}, et « ${other} », qui le précède, ${ends}, avec un écart de ${lag}.`,
        training: (name, begins, other, day) =>
          `« ${name} » ${begins}, et la formation de « ${other} » n’est due que le ${day} : elle conditionne la vague.`,
        trial: (name, begins, other, ends) =>
          `« ${name} » ${begins}, et l’essai qui en décide, « ${other} », ${ends}.`,
      },
      gantt: {
        title: (day, critical, of) =>
          `Le plan se termine le ${day} ; ${critical} éléments sur ${of} sans marge`,
        subtitle: (calendar) => `Jours ouvrés : ${calendar}.`,
        conflicts: (count) => (count === 1 ? "1 conflit est ouvert." : `${count} conflits sont ouverts.`),
        columns: ["Quoi", "Nature", "Du", "Au", "Jours ouvrés", "Marge", "Responsable"],
        noDay: "pas encore de jour",
        span: (from, to) => `${from} – ${to}`,
        earliest: (days) => `dès ${days}`,
        critical: "décide de la fin",
        loose: "peut glisser jusqu’au bout de sa ligne",
        undated: "pas encore de jour fixé",
        marks: { training: "formé avant le", milestone: "jalon", wave: "démarre" },
      },
    },
  },
} satisfies Partial<ReportWords>;
