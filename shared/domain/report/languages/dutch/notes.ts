import { numberText } from "@shared/drawing/figure-text.ts";
import type { ReportWords } from "../english.ts";

/** What a reader must know of the figures of a scorecard, in Dutch. */
export const notes = {
  notes: {
    says: {
      rescaled: (subject) =>
        `“${subject}” is op verschillende schalen gevraagd; ze zijn op één schaal gebracht.`,
      "missing-data": (subject) => `De antwoorden van de kolom “${subject}” ontbreken.`,
      "missing-column": (subject) =>
        `Een enquête vraagt naar een kolom “${subject}” die haar tabel niet heeft.`,
      "nps-scale": (subject) => `“${subject}” is NPS en niet op 0–10: er wordt geen NPS uit berekend.`,
      "segment-unknown": (subject) => `“${subject}” kent het segment niet; geen van de antwoorden telt.`,
      "wide-scale": (subject) => `De schaal van “${subject}” is te breed om de beste vakken te tellen.`,
      "no-weight": (subject, count) =>
        `${count ?? "Enkele"} van de respondenten van “${subject}” hebben geen gewicht boven nul; hun antwoorden tellen niet.`,
      "score-aside": (subject) =>
        `“${subject}” heeft antwoorden én scores zonder antwoorden: de antwoorden tellen.`,
      "score-without-n": (subject) =>
        `Een score van “${subject}” zegt niet op hoeveel antwoorden zij berust, en telt niet.`,
      "gap-of-scores": (subject) =>
        `De kloof van “${subject}” is het verschil van twee gerapporteerde gemiddelden binnen elke golf en elk segment, gewogen met het kleinste van hun aantallen antwoorden; haar interval is het wijdste dat de spreidingen toelaten.`,
      "gap-of-some-scores": (subject) =>
        `Niet elke golf of elk segment van “${subject}” heeft een gerapporteerde verwachting én een gerapporteerde beleving: de kloof berust op die welke beide hebben.`,
      "gap-unmatched": (subject) =>
        `“${subject}” heeft geen kloof: geen golf en segment heeft een gerapporteerde verwachting én een gerapporteerde beleving.`,
      "gap-unweighed": (_, count) =>
        `${count ?? "Enkele"} van de respondenten die een kloof gaven, zitten niet in de kloof naar belang: van geen van deze contactpunten zeiden zij dat het meer telt dan het minste op de schaal van belang.`,
      "newest-wave": (subject, count) =>
        `De antwoorden zijn alleen die van “${subject}”, de nieuwste van ${count} golven (momenten waarop klanten zijn gevraagd).`,
      "newer-wave": (subject, count) =>
        `“${subject}” is nieuwer, maar met ${count === 1 ? "1 antwoord" : `${count} antwoorden`} te klein om voor de dienst te staan.`,
      "not-in-wave": (subject, _, { places }) =>
        `Niet gevraagd in “${subject}”, maar in een andere golf: ${places}.`,
      "in-no-wave": (_, count) =>
        count === 1
          ? "1 respondent zit in geen golf en is weggelaten: niets zegt wanneer die is gevraagd."
          : `${count} respondenten zitten in geen golf en zijn weggelaten: niets zegt wanneer zij zijn gevraagd.`,
      "waves-together": (subject, count, { places }) => {
        const which = (count ?? 0) > 2 ? `${count} golven, ${subject},` : subject;
        return places === ""
          ? `De antwoorden van ${which} tellen samen.`
          : `De antwoorden van ${which} tellen samen; zij verschillen meer dan toeval bij ${places}: kies een golf om ze apart te lezen.`;
      },
      "first-of-several": (subject, count, { asked }) =>
        `${count ?? "Meerdere"} vragen vragen naar ${asked || "hetzelfde"}: het cijfer is alleen van “${subject}”, de eerste ervan.`,
    },
    asked: { nps: "NPS", csat: "CSAT", ces: "CES", overall: "het totaaloordeel" },
    quoted: (name) => `“${name}”`,
    more: (count) => `${count} andere contactpunten`,
    list: (names) => [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" en "),
    alike: (count) => `${count} cijfers hebben antwoorden én scores zonder antwoorden: de antwoorden tellen.`,
  },
  caveats: {
    small: (count, limit) =>
      `${count === 1 ? "1 contactpunt heeft" : `${numberText(count, 0)} contactpunten hebben`} een cursieve n: minder dan ${numberText(limit, 0)} antwoorden, te weinig om te vergelijken.`,
    smallWhole: (count, limit) =>
      `${count === 1 ? "1 cijfer van het geheel heeft" : `${numberText(count, 0)} cijfers van het geheel hebben`} een cursieve n: minder dan ${numberText(limit, 0)} antwoorden, te weinig om te vergelijken.`,
    weighted:
      "Respondenten dragen gewichten: intervallen en kleine steekproeven volgen de effectieve n, (Σw)² / Σw² (Kish 1965), niet het aantal antwoorden.",
    noInterval:
      "Een interval n.v.t.: één enkel antwoord, allemaal gelijke antwoorden en scores zonder afwijking tonen niet hoe ver andere ervan af liggen.",
  },
} satisfies Partial<ReportWords>;
