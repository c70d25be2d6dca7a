import type { ReportWords } from "../english.ts";

/** The prototype plan with its rule, evidence, problems and method, in Dutch. */
export const plan = {
  plan: {
    title: "Prototypeplan",
    scope: "Wat wordt beproefd",
    frame: "Kader",
    rows: {
      fidelity: "Soort proef",
      segment: "Segment",
      site: "Locatie",
      dates: "Data",
      owner: "Eigenaar",
      people: "Mensen",
      material: "Materiaal",
      cost: "Kosten",
      risks: "Risico’s",
      steps: "Stappen van de blueprint",
    },
    fidelities: {
      storyboard: "Storyboard",
      "walk-through": "Doorloop op papier",
      "role-play": "Rollenspel",
      staging: "Enscenering van de dienst",
      "live-pilot": "Pilot in de praktijk",
    },
    hypotheses: "Hypothesen",
    hypothesisColumns: ["Als", "dan", "vandaag", "doel", "minimum", "Benodigde klanten"],
    atMost: "hoogstens",
    answers: "antwoorden",
    betterThanToday: "beter dan vandaag",
    decision: "Beslisregel",
    sample: "Steekproef",
    sampleText: (power, each, confidence, looks) =>
      `Benodigde klanten: met zoveel zegt de regel hieronder Go met een kans van ${power} of meer als de doelen kloppen${each}. Wat Go bewijst, is het minimum. Exact berekend, met de binomiale verdeling voor aandelen en Students t voor gemiddelden; ${confidence}-intervallen (van Wilson voor aandelen), ${looks}.`,
    each: (power) => ` (${power} voor elk, omdat ze allemaal moeten gelden)`,
    looks: (count) =>
      count === 1 ? "één blik op de resultaten" : `${count} blikken, met de significantie erover verdeeld`,
    short: {
      how: "Hoe",
      where: "Waar",
      when: "Wanneer",
      go: "Go als",
      signed: (title, date) =>
        `De hypothesen, de hele regel en de handtekeningen staan in het prototypeplan${title === "" ? "" : ` “${title}”`}${date === "" ? "" : ` van ${date}`}: dat document wordt ondertekend.`,
    },
    allSegments: "Alle klanten",
    tried: {
      short: "Resultaat",
      results: "Resultaten",
      columns: ["Blik", "Maat", "Gevonden"],
      incomplete: "onvolledig",
      looked: (look, of) =>
        `Blik ${look} van ${of}; de stip is wat is gevonden, de balk het interval, dat boven het minimum moet uitkomen`,
      notFixed:
        "De regel van dit plan is nooit vastgelegd: wat zij zegt van cijfers die al bekend waren, bewijst niets.",
      decision: "Wat is besloten",
      decided: (taken, date, by) =>
        `Besloten${date === "" ? "" : ` op ${date}`}${by === "" ? "" : ` door ${by}`}: ${taken}.`,
      ruleSays: (outcome) => `De regel zegt: ${outcome}.`,
      otherThanRule: (outcome) => `De regel zegt “${outcome}”.`,
      amendments: "Wijzigingen van de regel nadat zij was vastgelegd",
      amendmentColumns: ["Wanneer", "Wat", "Voor", "Na", "Waarom"],
      risks: "Risico’s en maatregelen",
      riskColumns: ["Risico", "Maatregel", "Eigenaar"],
      learnt: "Wat is geleerd",
      fineTuneColumns: ["Ronde", "Terugkoppeling", "Wijziging", "Eigenaar"],
      open: "nog te doen",
    },
    chances: "Hoe waarschijnlijk de regel Go zegt",
    chanceColumns: ["Kans op Go bij", "als het doel klopt", "als alleen het minimum klopt"],
    when: (value) => `waar: ${value}`,
    asToday: (value) => `${value}, zoals vandaag`,
    chanceOfAll: (go, wrong) =>
      `Go op alles: ten minste ${go} als elk doel klopt, hoogstens ${wrong} als één maat haar minimum maar net haalt.`,
    rule: { go: "Go", stop: "Stop" },
    signatures: "Afgesproken vóór de eerste klant",
    client: "Namens de opdrachtgever",
    consultant: "Namens de adviseurs",
    nameDate: "Naam, datum, handtekening",
    missing: "Voor dit rapport is geen prototypeplan gekozen.",
    noHypotheses: "Er zijn nog geen hypothesen; zonder die kan de proef niets beslissen.",
  },
  evidence: {
    title: "Onderbouwing",
    intro:
      "Grafieken die uit de metingen zijn gekozen, met de cijfers van deze versie. Een grafiek die niet de antwoorden van iedereen toont, begint met wiens antwoorden het zijn.",
    gone: (title) =>
      `“${title}” heeft geen cijfers meer: de bron is verwijderd of de keuzes passen er niet meer bij.`,
    unnamed: "Een vastgezette grafiek",
    source: (sources) => `Herkomst: ${sources}.`,
    sourceOf: (name, holds, imported) =>
      imported === "" ? `“${name}” (${holds})` : `“${name}” (${holds}, geïmporteerd op ${imported})`,
  },
  problems: {
    title: "Problemen van de dienst",
    intro: (rules) =>
      `${rules} regels van dienstontwerp zijn toegepast op het project zoals het er nu staat, op de dienst van vandaag én op de geplande.`,
    none: "Geen ervan vindt iets mis.",
    open: (counts) => `Ze vinden ${counts}.`,
    counted: {
      error: (count, of) => `${count} ${of === 1 ? "fout" : "fouten"}`,
      warning: (count, of) => `${count} ${of === 1 ? "waarschuwing" : "waarschuwingen"}`,
      hint: (count, of) => `${count} ${of === 1 ? "aanwijzing" : "aanwijzingen"}`,
    },
    suppressedCount: (count, of) =>
      of === 1
        ? `Nog ${count} is bekeken en onderdrukt, met de reden.`
        : `Nog ${count} zijn bekeken en onderdrukt, elk met de reden.`,
    off: (count, of) => `${count} ${of === 1 ? "regel staat" : "regels staan"} in dit project uit.`,
    rulesThemselves: "De regels zelf",
    columns: ["Ernst", "Probleem, en waarom het er een is", "Waar"],
    severities: { error: "Fout", warning: "Waarschuwing", hint: "Aanwijzing" },
    suppressed: "Onderdrukt",
    suppressedText: "Wat goed is zoals het is, en waarom.",
    suppressedColumns: ["Probleem", "Waar", "Reden"],
  },
  appendix: {
    title: "Bijlage: methode en steekproeven",
    method: "Methode",
    definitions: "Wat de maten tellen",
    samples: "Steekproeven",
    sampleColumns: ["Bron", "Soort", "Wat erin staat", "Datum"],
    kinds: {
      survey: "enquête",
      comments: "opmerkingen en klachten",
      events: "gebeurtenissenlogboek",
      study: "onderzoek van derden",
    },
    holds: {
      survey: (rows) => `${rows} respondenten`,
      comments: (rows) => `${rows} opmerkingen`,
      events: (rows) => `${rows} gebeurtenissen`,
      cases: (cases, rows) => `${cases} gevallen, ${rows} gebeurtenissen`,
      scores: (count) => `${count} scores`,
      figures: (count, n) => (n === "" ? `${count} cijfers` : `${count} cijfers, n ${n}`),
    },
    sheets: {
      observation: (count) => `scorebladen van ${count} waarnemers`,
      "mystery-shop": (count) => `scorebladen van ${count} mysteryshoppers`,
      workshop: (count) => `scorebladen van ${count} deelnemers`,
    },
    sheetsOf: (name, sheets, dates) =>
      dates === "" ? `“${name}” (${sheets})` : `“${name}” (${sheets}, ${dates})`,
    imported: "geïmporteerd",
    gaps: {
      paired:
        "Kloven uit antwoorden zijn gepaard per respondent, met het interval gemiddelde ± t(n − 1) maal de standaardfout.",
      reported:
        "Een kloof die zonder haar antwoorden is gerapporteerd, staat zoals zij kwam; haar interval is gemiddelde ± t(n − 1) maal de gerapporteerde standaardafwijking gedeeld door √n, en ontbreekt waar geen afwijking is gerapporteerd.",
      "of-means":
        "Waar alleen verwachting en beleving zijn gerapporteerd, is de kloof het verschil van hun gemiddelden binnen elke golf en elk segment. Zij is niet gepaard per respondent, dus is haar interval het wijdste dat de spreidingen toelaten.",
    },
    notWeighted: "De steekproeven zijn niet gewogen.",
    weighted: "Respondenten dragen gewichten; intervallen volgen de effectieve n, (Σw)² / Σw² (Kish 1965).",
    paragraphs: (confidence, small, gaps, weights) => [
      "Een service blueprint toont van boven naar beneden bewijs, klant, frontstage, backstage en ondersteuning, gescheiden door de interactielijn, de zichtbaarheidslijn en de interne interactielijn (Shostack 1984; Bitner, Ostrom & Morgan 2008). Een contactpunt ligt waar de klant de organisatie ontmoet.",
      `Kloof = beleving − verwachting.${gaps} De totale kloof is het gemiddelde over respondenten van ieders gemiddelde kloof. Betrouwbaarheid ${confidence}. Minder dan ${small} antwoorden zijn gemerkt als kleine steekproef. Waar een cijfer niet bestaat, staat n.v.t. en nooit 0.`,
      `NPS = 100 · (promotors − criticasters), de variantie p + d − (p − d)²; aandelen dragen het interval van Wilson. ${weights}`,
      "Doorlooptijd zonder wachtrijen, werk en kosten zijn gemiddelden in gesloten vorm en geen simulatie: wachtrijen voor mensen, openingstijden en kalenders zitten er niet in. Doorlooptijd met wachtrijen is het gemiddelde van de simulatie. Een cijfer van de voorgestelde dienst is een voorspelling totdat het prototype het heeft getoond.",
    ],
  },
  rule: {
    reasons: {
      noTarget: "het doel ontbreekt",
      noComparison: "heeft een uitgangswaarde of een minimum nodig",
      noDeviation: "een gemiddelde heeft de spreiding van losse antwoorden nodig",
      outside: "een aandeel ligt tussen 0 en 1",
      same: "het doel en wat bewezen moet worden verschillen niet",
      beyond: "het minimum ligt voorbij het doel",
    },
    rule: {
      go: (measure, bar, rises, confidence) =>
        rises
          ? `de ondergrens van het ${confidence}-interval van “${measure}” ten minste ${bar} is`
          : `de bovengrens van het ${confidence}-interval van “${measure}” hoogstens ${bar} is`,
      stop: (measure, bar, rises, confidence) =>
        rises
          ? `de bovengrens van het ${confidence}-interval van “${measure}” onder ${bar} ligt`
          : `de ondergrens van het ${confidence}-interval van “${measure}” boven ${bar} ligt`,
      counted: (measure, count, n, atLeast) =>
        `${measure}: ${atLeast ? "ten minste" : "hoogstens"} ${count} van ${n} klanten`,
      averaged: (measure, mean, n, atLeast) =>
        `${measure}: een gemiddelde van ongeveer ${mean} of ${atLeast ? "meer" : "minder"} uit ${n} antwoorden`,
      never: (measure, n) => `${measure}: met ${n} klanten kan dit niet gebeuren`,
      exactly: (go, stop) =>
        `Precies: Go als ${go}; Stop als ${stop}. De aantallen horen bij de genoemde aantallen klanten; bij andere beslist het interval.`,
      today: (bar) => `${bar}, de waarde van vandaag,`,
      extend: "Verlengen",
      extendText: (looks) =>
        `geen van beide: de proef gaat door tot de volgende van de ${looks} afgesproken blikken; bij de laatste geldt het als niet bewezen`,
      notProven: "Niet bewezen",
      notProvenText:
        "geen van beide: één blik was afgesproken, dus eindigt de proef onbeslist en blijft het zoals vandaag; doorgaan vraagt een nieuw plan",
      noGo: "nog geen hypothese heeft een doel en een minimum",
      noStop: "nog geen hypothese heeft een minimum",
      and: "; en ",
      or: "; of ",
    },
    spread: {
      measured: (sd, whose, n) => `spreiding ${sd}, gemeten (${whose}, n ${n})`,
      assumed: (sd) => `spreiding ${sd}, aangenomen: geen antwoorden tonen haar`,
      instead: (sd, measured, whose, n) =>
        `spreiding ${sd}, aangenomen; gemeten is ${measured} (${whose}, n ${n})`,
      everybody: "alle klanten",
    },
    expected: {
      log: (clients, days, share, log, where) =>
        `In ${days} dagen zijn ongeveer ${clients} klanten te verwachten: ${share} van de gevallen van “${log}” is ${where}.`,
      place: "van deze locatie",
      segment: "van dit segment",
      both: "van deze locatie en dit segment",
      everywhere: "van alle locaties en segmenten",
      drawn: (standsFor) => ` Elk geval staat voor ${standsFor}.`,
      reach: (clients, days, reach, touchPoint) =>
        `In ${days} dagen zijn ongeveer ${clients} klanten te verwachten: ${reach} van alle klanten komt langs “${touchPoint}”.`,
      anySite: " Ze komen van alle locaties: hoeveel er hierheen komen, is niet bekend.",
      anySegment: " Ze komen uit alle segmenten: hoeveel er uit dit segment zijn, is niet bekend.",
      between: (clients, low, high) => `${clients} (${low} tot ${high})`,
      perhaps: (needed, chance) => ` De benodigde ${needed} komen in die tijd met een kans van ${chance}.`,
      enough: (needed) => ` Dat is genoeg voor de benodigde ${needed}.`,
      few: (needed, weeks) =>
        ` Dat is minder dan de benodigde ${needed}: in dit tempo duurt het ongeveer ${weeks} weken. Plan langer, met meer locaties of segmenten, of bewijs minder.`,
      none: (needed) => ` Dat is minder dan de benodigde ${needed}.`,
      answers: (measure, answers, clients, share) =>
        ` ${measure}: ${answers} van de ${clients} moeten antwoorden (${share}).`,
      reached: (population, needed) =>
        `Slechts ${population} klanten zijn te bereiken: minder dan de benodigde ${needed}.`,
    },
    outcome: {
      says: { go: "Go", extend: "Verlengen", stop: "Stop" },
      names: {
        open: "Nog geen resultaat",
        waiting: "Resultaten onvolledig",
        go: "Go",
        stop: "Stop",
        extend: "Verlengen",
        "not-proven": "Niet bewezen",
      },
      clearsTarget: (proven, of) =>
        proven === of
          ? "Zelfs het doel is bewezen: het hele interval van elke maat ligt erboven."
          : `Het minimum is bewezen; intervallen geheel voorbij hun doel: ${proven} van ${of}.`,
      texts: {
        open: "Er is nog niets ingevoerd.",
        waiting: "Er ontbreekt een cijfer voordat de regel iets kan zeggen.",
        go: "Elke hypothese komt boven haar minimum uit.",
        stop: "Eén hypothese blijft geheel onder haar minimum.",
        extend: "Geen van beide: de proef gaat door tot de volgende blik.",
        "not-proven": "De laatste afgesproken blik was Go noch Stop.",
      },
      minimum: (value) => `minimum ${value}`,
      target: (value) => `doel ${value}`,
      interval: (low, high) => `${low} tot ${high}`,
      noInterval: "geen interval",
      found: (value, interval, n, says) => `${value} (${interval}), n ${n}${says === "" ? "" : `: ${says}`}`,
      atLook: (look, of) => `Bij blik ${look} van ${of}`,
      picture: "Resultaten met hun intervallen, tegen minimum en doel",
      ownRule:
        "Het plan heeft een regel in eigen woorden, die mensen lezen. Hier staat wat de standaardregel zou zeggen.",
      notFixed: "De regel was niet vastgelegd toen er resultaten kwamen.",
      before: (measure, date, fixed) =>
        `“${measure}” heeft een resultaat van ${date}, en de regel is vastgelegd op ${fixed}.`,
      fixedOn: (date, time) => `Vastgelegd op ${date}, ${time} UTC`,
      few: (measure, n, needed) =>
        `“${measure}” zou met ${needed} klanten worden beslist en heeft er ${n}: met minder wordt een werkende wijziging zelden bewezen.`,
    },
    unnamed: "de maat",
  },
} satisfies Partial<ReportWords>;
