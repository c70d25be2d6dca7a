import { numberText } from "@shared/drawing/figure-text.ts";
import type { ReportWords } from "../english.ts";

/** What a reader must know of the figures of a scorecard, in German. */
export const notes = {
  notes: {
    says: {
      rescaled: (subject) =>
        `„${subject}“ wurde auf verschiedenen Skalen gefragt; sie wurden auf eine gestreckt.`,
      "missing-data": (subject) => `Die Antworten der Spalte „${subject}“ fehlen.`,
      "missing-column": (subject) =>
        `Eine Umfrage fragt nach einer Spalte „${subject}“, die ihre Tabelle nicht hat.`,
      "nps-scale": (subject) => `„${subject}“ ist NPS und nicht auf 0–10: Daraus wird kein NPS berechnet.`,
      "segment-unknown": (subject) => `„${subject}“ kennt das Segment nicht; keine der Antworten zählt.`,
      "wide-scale": (subject) => `Die Skala von „${subject}“ ist zu breit, um ihre besten Stufen zu zählen.`,
      "no-weight": (subject, count) =>
        `${count ?? "Einige"} der Befragten von „${subject}“ haben kein Gewicht über null; ihre Antworten zählen nicht.`,
      "score-aside": (subject) =>
        `Zu „${subject}“ liegen Antworten und Bewertungen ohne Antworten vor: Die Antworten zählen.`,
      "score-without-n": (subject) =>
        `Eine Bewertung von „${subject}“ sagt nicht, auf wie vielen Antworten sie beruht, und zählt nicht.`,
      "gap-of-scores": (subject) =>
        `Die Lücke von „${subject}“ ist die Differenz zweier berichteter Mittelwerte je Welle und Segment, gewichtet mit der kleineren Zahl ihrer Antworten; ihr Intervall ist das weiteste, das die Streuungen zulassen.`,
      "gap-of-some-scores": (subject) =>
        `Nicht jede Welle und jedes Segment von „${subject}“ hat eine berichtete Erwartung und eine berichtete Wahrnehmung: Die Lücke beruht auf denen, die beides haben.`,
      "gap-unmatched": (subject) =>
        `„${subject}“ hat keine Lücke: Keine Welle und kein Segment hat eine berichtete Erwartung und eine berichtete Wahrnehmung.`,
      "gap-unweighed": (_, count) =>
        `${count ?? "Einige"} der Befragten, die eine Lücke angaben, fehlen in der nach Wichtigkeit gewichteten Lücke: Sie sagten von keinem dieser Kontaktpunkte, dass er mehr zählt als das Mindeste auf der Skala der Wichtigkeit.`,
      "newest-wave": (subject, count) =>
        `Die Antworten sind allein die von „${subject}“, der neuesten von ${count} Wellen (Zeitpunkten der Befragung).`,
      "newer-wave": (subject, count) =>
        `„${subject}“ ist neuer, aber mit ${count === 1 ? "1 Antwort" : `${count} Antworten`} zu klein, um für den Service zu stehen.`,
      "not-in-wave": (subject, _, { places }) =>
        `In „${subject}“ nicht gefragt, aber in einer anderen Welle: ${places}.`,
      "in-no-wave": (_, count) =>
        count === 1
          ? "1 befragte Person gehört zu keiner Welle und fehlt: Nichts sagt, wann sie gefragt wurde."
          : `${count} Befragte gehören zu keiner Welle und fehlen: Nichts sagt, wann sie gefragt wurden.`,
      "waves-together": (subject, count, { places }) => {
        const which = (count ?? 0) > 2 ? `${count} Wellen, ${subject},` : subject;
        return places === ""
          ? `Die Antworten von ${which} zählen zusammen.`
          : `Die Antworten von ${which} zählen zusammen; sie unterscheiden sich über den Zufall hinaus bei ${places}: Wählen Sie eine Welle, um sie getrennt zu lesen.`;
      },
      "first-of-several": (subject, count, { asked }) =>
        `${count ?? "Mehrere"} Fragen fragen nach ${asked || "demselben"}: Die Zahl ist allein die von „${subject}“, der ersten.`,
    },
    asked: { nps: "NPS", csat: "CSAT", ces: "CES", overall: "der Gesamtnote" },
    quoted: (name) => `„${name}“`,
    more: (count) => `${count} weitere Kontaktpunkte`,
    list: (names) => [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" und "),
    alike: (count) =>
      `Zu ${count} Zahlen liegen Antworten und Bewertungen ohne Antworten vor: Die Antworten zählen.`,
  },
  caveats: {
    small: (count, limit) =>
      `${count === 1 ? "1 Kontaktpunkt hat" : `${numberText(count, 0)} Kontaktpunkte haben`} ein kursives n: weniger als ${numberText(limit, 0)} Antworten, zu wenige für einen Vergleich.`,
    smallWhole: (count, limit) =>
      `${count === 1 ? "1 Zahl zum Ganzen hat" : `${numberText(count, 0)} Zahlen zum Ganzen haben`} ein kursives n: weniger als ${numberText(limit, 0)} Antworten, zu wenige für einen Vergleich.`,
    weighted:
      "Die Befragten tragen Gewichte: Intervalle und kleine Stichproben richten sich nach dem effektiven n, (Σw)² / Σw² (Kish 1965), nicht nach der Zahl der Antworten.",
    noInterval:
      "Ein Intervall „k. A.“: Eine einzelne Antwort, lauter gleiche Antworten und Bewertungen ohne Streuung zeigen nicht, wie weit andere von ihnen abweichen.",
  },
} satisfies Partial<ReportWords>;
