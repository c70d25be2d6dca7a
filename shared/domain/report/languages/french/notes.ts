import { numberText } from "@shared/drawing/figure-text.ts";
import type { ReportWords } from "../english.ts";

/** What a reader must know of the figures of a scorecard, in French. */
export const notes = {
  notes: {
    says: {
      rescaled: (subject) =>
        `« ${subject} » a été demandé sur des échelles différentes ; elles ont été ramenées à une seule.`,
      "missing-data": (subject) => `Les réponses de la colonne « ${subject} » manquent.`,
      "missing-column": (subject) =>
        `Une enquête demande une colonne « ${subject} » que son tableau n’a pas.`,
      "nps-scale": (subject) => `« ${subject} » est un NPS hors de 0–10 : aucun NPS n’en est calculé.`,
      "segment-unknown": (subject) =>
        `« ${subject} » ne connaît pas le segment ; aucune de ses réponses ne compte.`,
      "wide-scale": (subject) =>
        `L’échelle de « ${subject} » est trop large pour en compter les meilleurs degrés.`,
      "no-weight": (subject, count) =>
        `${count ?? "Quelques"} répondants de « ${subject} » n’ont pas de poids supérieur à zéro ; leurs réponses ne comptent pas.`,
      "score-aside": (subject) =>
        `« ${subject} » a des réponses et des notes sans réponses : ce sont les réponses qui comptent.`,
      "score-without-n": (subject) =>
        `Une note de « ${subject} » ne dit pas sur combien de réponses elle porte, et ne compte pas.`,
      "gap-of-scores": (subject) =>
        `L’écart de « ${subject} » est la différence de deux moyennes rapportées dans chaque vague et segment, pondérée par le plus petit de leurs nombres de réponses ; son intervalle est le plus large que permettent leurs dispersions.`,
      "gap-of-some-scores": (subject) =>
        `Toutes les vagues et tous les segments de « ${subject} » n’ont pas à la fois une attente et une perception rapportées : son écart repose sur ceux qui les ont.`,
      "gap-unmatched": (subject) =>
        `« ${subject} » n’a pas d’écart : aucune vague ni aucun segment n’a à la fois une attente et une perception rapportées.`,
      "gap-unweighed": (_, count) =>
        `${count ?? "Quelques"} répondants qui ont donné un écart ne sont pas dans l’écart par importance : d’aucun de ces points de contact ils n’ont dit qu’il compte plus que le minimum de l’échelle d’importance.`,
      "newest-wave": (subject, count) =>
        `Les réponses sont celles de « ${subject} » seule, la plus récente des ${count} vagues (moments où les clients ont été interrogés).`,
      "newer-wave": (subject, count) =>
        `« ${subject} » est plus récente, mais avec ${count === 1 ? "1 réponse" : `${count} réponses`}, trop petite pour représenter le service.`,
      "not-in-wave": (subject, _, { places }) =>
        `Non demandé dans « ${subject} », mais dans une autre vague : ${places}.`,
      "in-no-wave": (_, count) =>
        count === 1
          ? "1 répondant n’est dans aucune vague et est laissé de côté : rien ne dit quand il a été interrogé."
          : `${count} répondants ne sont dans aucune vague et sont laissés de côté : rien ne dit quand ils ont été interrogés.`,
      "waves-together": (subject, count, { places }) => {
        const which = (count ?? 0) > 2 ? `${count} vagues, ${subject},` : subject;
        return places === ""
          ? `Les réponses de ${which} comptent ensemble.`
          : `Les réponses de ${which} comptent ensemble ; elles diffèrent au-delà du hasard à ${places} : choisissez une vague pour les lire séparément.`;
      },
      "first-of-several": (subject, count, { asked }) =>
        `${count ?? "Plusieurs"} questions portent sur ${asked || "la même chose"} : le chiffre est celui de « ${subject} » seule, la première.`,
    },
    asked: { nps: "le NPS", csat: "le CSAT", ces: "le CES", overall: "la note globale" },
    quoted: (name) => `« ${name} »`,
    more: (count) => `${count} autres points de contact`,
    list: (names) => [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" et "),
    alike: (count) =>
      `${count} chiffres ont des réponses et des notes sans réponses : ce sont les réponses qui comptent.`,
  },
  caveats: {
    small: (count, limit) =>
      `${count === 1 ? "1 point de contact a" : `${numberText(count, 0)} points de contact ont`} un n en italique : moins de ${numberText(limit, 0)} réponses, trop peu pour comparer.`,
    smallWhole: (count, limit) =>
      `${count === 1 ? "1 chiffre d’ensemble a" : `${numberText(count, 0)} chiffres d’ensemble ont`} un n en italique : moins de ${numberText(limit, 0)} réponses, trop peu pour comparer.`,
    weighted:
      "Les répondants sont pondérés : les intervalles et les petits échantillons suivent le n effectif, (Σw)² / Σw² (Kish 1965), et non le nombre de réponses.",
    noInterval:
      "Un intervalle n. d. : une seule réponse, des réponses toutes égales et des notes sans écart type ne montrent pas à quelle distance se trouvent les autres.",
  },
} satisfies Partial<ReportWords>;
