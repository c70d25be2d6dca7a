import type { ReportWords } from "../english.ts";

/** What clients said, what changes, recovery and opportunities, in Dutch. */
export const figures = {
  scorecard: {
    title: "Wat klanten ons vertelden",
    table: "Contactpunten",
    columns: ["Nr.", "Contactpunt", "Fase", "Klasse", "Verwacht", "Ervaren", "Kloof", "Interval", "n"],
    classes: { critical: "kritiek", "good-to-have": "wenselijk", none: "niet ingedeeld" },
    caption: (gaps, small) =>
      `Gemiddelden op de schaal van de vraag${gaps}.${gaps === "" ? "" : " Kloven zijn berekend vóór afronding."} Cursieve n: minder dan ${small} antwoorden, te weinig om te vergelijken.`,
    captionGap: (gaps, confidence) =>
      `; kloof = beleving − verwachting, ${gaps}, met haar ${confidence}-interval`,
    gaps: {
      paired: "gepaard per respondent",
      reported: "zoals gerapporteerd",
      "of-means": "het verschil van twee gerapporteerde gemiddelden, niet gepaard",
    },
    gapsWhere: {
      paired: "gepaard per respondent waar er antwoorden zijn",
      reported: "zoals gerapporteerd waar een kloof is gerapporteerd",
      "of-means": "elders het verschil van twee gerapporteerde gemiddelden, niet gepaard",
    },
    effectiveN: (n) => `eff. ${n}`,
    whole: "De relatie als geheel",
    overallColumns: ["Maat", "Resultaat", "Interval", "n"],
    nps: "Aanbeveling (NPS, −100 tot +100)",
    csat: "Tevredenheid (CSAT)",
    ces: "Gemak (CES)",
    overall: "Totaaloordeel",
    overallGap: "Totale kloof, alle contactpunten samen",
    overallGapReported: "Totale kloof, zoals gerapporteerd",
    weightedGap: "Totale kloof, elke kloof gewogen naar belang",
    chart: "Verwachting en beleving",
    scale: (minimum, maximum) => `schaal ${minimum} tot ${maximum}`,
    observed: "Wat waarnemers zagen",
    observedColumns: {
      number: "Nr.",
      name: "Contactpunt",
      perception: "Waargenomen",
      gap: "Kloof",
      alpha: "α",
      observers: "Waarnemers",
    },
    observedCaption: (scales) =>
      `Gewogen gemiddelden van de scorebladen van de waarnemers, ${scales}. Waarnemers zijn geen steekproef van klanten, dus is er geen interval. α: overeenstemming van de waarnemers per contactpunt (Krippendorff, ordinaal).`,
    raters: { observation: "waarnemers", "mystery-shop": "mysteryshoppers", workshop: "deelnemers" },
    agreement: (rubric, alpha, strength, raters) =>
      `${rubric}: ${raters} stemmen overeen met α ${alpha}, en dat is ${strength} (onder 0,667 zwak, tot 0,800 voorlopig, daarboven betrouwbaar).`,
    strengths: { weak: "zwak", tentative: "voorlopig", reliable: "betrouwbaar" },
    missing:
      "Er zijn nog geen scores ingevoerd of geïmporteerd, dus over verwachtingen en kloven valt niets te zeggen.",
    asked: (surveys, count) => `Gevraagd in ${surveys}: ${count} hebben geantwoord.`,
  },
  alternatives: {
    title: "Afgewogen alternatieven",
    name: "Dienst",
    today: "Vandaag",
    intro: (count, proposed) =>
      `Er zijn ${count} manieren getekend om de klantreis te herontwerpen. Voorgesteld wordt “${proposed}”. Alle cijfers behalve die van vandaag zijn voorspeld.`,
    reason: (reason) => `Waarom deze: ${reason}`,
  },
  difference: {
    title: "Wat er verandert",
    measures: "Voor en na",
    simulatedMean: (isOld) =>
      isOld ? "gemiddelde van een simulatie van vóór de laatste wijzigingen" : "gemiddelde van de simulatie",
    measureColumns: ["Maat", "Vandaag", "Voorgesteld, voorspeld", "Verschil, voorspeld"],
    list: "De wijzigingen in detail",
    listCaption:
      "Tijden zijn gemiddelden, die van de voorgestelde dienst aangenomen. Dagen: hoeveel langer (+) of korter (−) een stap duurt met werk en wachten; leeg onder ongeveer een uur. Een stap kan langer duren omdat hij doet wat een andere deed.",
    columns: ["", "Element", "Wat verandert", "Dagen", "Voert uit"],
    types: { step: "Stap", flow: "Stroom", lane: "Baan", stage: "Fase" },
    signs: { added: "+", removed: "−", changed: "~" },
    listOf: (journey) => `De wijzigingen in detail: ${journey}`,
    predicted:
      "Niemand heeft de voorgestelde dienst gemeten: de cijfers zijn voorspeld uit de tijden, aandelen en kosten die voor de stappen zijn aangenomen, en het prototype moet ze nog bewijzen. Een dag telt 24 uur; openingstijden zijn niet meegerekend.",
    more: "Alle wijzigingen staan in de bijlage, eerst die welke de meeste tijd besparen.",
    inProposal: (title, date) =>
      `Alle wijzigingen, wat de maten tellen, de methode en de steekproeven staan in het herontwerpvoorstel${title === "" ? "" : ` “${title}”`}${date === "" ? "" : ` van ${date}`}.`,
    lost: (names) => `Contactpunten die de voorgestelde dienst niet meer heeft: ${names}.`,
    gained: (names) => `Contactpunten die erbij komen: ${names}.`,
    named: (number, name, gap) => `${number} ${name}${gap === "" ? "" : ` (kloof ${gap})`}`,
    flows: (count) =>
      `Daarnaast zijn er nieuwe, vervallen of gewijzigde stromen (${count}): wat waarop volgt, is in de blueprint gemarkeerd.`,
    none: "De twee blueprints verschillen nog niet.",
    naTitle: "Niet beschikbaar",
    na: (measure, reason) => `${measure}: ${reason}.`,
    sides: { before: "vandaag", after: "voorgesteld" },
    reason: (measure, before, after) => `${measure}: van ${before} naar ${after}, berekend.`,
    lanes: {
      title: "Baan voor baan",
      columns: ["Baan", "Stappen", "Werk", "Wachten", "Overdrachten"],
      kinds: { added: "nieuwe baan", removed: "vervalt" },
      steps: (added, removed, changed) =>
        [
          ...(added === "0" ? [] : [`${added} nieuw`]),
          ...(removed === "0" ? [] : [`${removed} ${removed === "1" ? "vervalt" : "vervallen"}`]),
          ...(changed === "0" ? [] : [`${changed} gewijzigd`]),
        ].join(", ") || "ongewijzigd",
      pair: (before, after) => `${before} naar ${after}`,
      caption:
        "Van vandaag naar voorgesteld, voorspeld. Werk en wachten zijn gemiddelden van één geval, elke stap met de kans dat hij bereikt wordt; het werk van alle banen telt op tot het totale werk. Gelijktijdige wachttijden tellen elk, dus kan het wachten de doorlooptijd overtreffen. Een overdracht telt waar het werk vertrekt. Een verplaatste stap telt waar hij nu is.",
    },
    predictions: {
      title: "Wat klanten naar verwachting zullen zeggen",
      columns: [
        "Contactpunt",
        "Score vandaag",
        "Score, voorspeld",
        "Kloof vandaag",
        "Kloof, voorspeld",
        "Waarom",
      ],
      bases: { simulation: "simulatie", benchmark: "vergelijking", judgement: "oordeel", pilot: "pilot" },
      rests: (basis, author) =>
        author === "" ? `Op basis van ${basis}` : `Op basis van ${basis}: ${author}`,
      between: (low, high) => `${low} tot ${high}`,
      noReason: "Er is geen reden gegeven.",
      caption:
        "Cursief: voorspeld, niet gemeten. De voorspelde kloof is de voorspelde score min wat klanten vandaag verwachten.",
      silent: (count, one) =>
        one
          ? "Voor één ander contactpunt van de voorgestelde dienst is niets voorspeld."
          : `Voor ${count} andere contactpunten van de voorgestelde dienst is niets voorspeld.`,
    },
  },
  recovery: {
    title: "Herstel",
    intro:
      "Waar de dienst voor de klant mis kan gaan, hoe erg dat is, en wat er wordt gedaan om de klant terug te winnen.",
    programMatrix:
      "Ernst (E), optreden (O) en detectie (D) zijn beoordeeld van 1 tot 10; het RPN is hun product. Het ernstigste eerst. De prioriteit weegt ernst af tegen optreden, naar de actieprioriteiten van het AIAG- & VDA-FMEA-handboek (2019).",
    ownMatrix:
      "Ernst (E), optreden (O) en detectie (D) zijn beoordeeld van 1 tot 10; het RPN is hun product. Het ernstigste eerst. De prioriteit weegt ernst af tegen optreden, in een matrix die voor dit project is afgesproken.",
    today: "Waar het vandaag misgaat",
    planned: "Waar de nieuwe dienst mis kan gaan",
    counted: (count, of, high) =>
      of === 1
        ? `Eén faalpunt; met hoge prioriteit: ${high}.`
        : `${count} faalpunten; met hoge prioriteit: ${high}.`,
    columns: ["Nr.", "Stap", "Wat misgaat", "E", "O", "D", "RPN", "Prioriteit"],
    inside: (steps) => `binnen ${steps.map((title) => `“${title}”`).join(", ")}`,
    caption: "Een lage D betekent dat het wordt opgemerkt voordat het de klant bereikt.",
    priorities: { high: "hoog", medium: "middel", low: "laag" },
    inFull: "Een voor een",
    gravest: (count) => (count === "1" ? "Het ene dat is doordacht" : `De ${count} ernstigste volledig`),
    question: "Gevraagd",
    answer: "Afgesproken",
    rows: {
      noticed: "Hoe het wordt opgemerkt",
      recovery: "Herstel in het kort",
      authority: "Wie alleen mag beslissen",
      whys: "Waarom het misgaat",
      prevention: "Preventie",
    },
    rungs: {
      acknowledge: "Erkennen",
      empathise: "Meeleven",
      apologise: "Verontschuldigen",
      settle: "Oplossen, met keuze",
      exceed: "Meer doen dan verwacht",
      followUp: "Opvolgen",
    },
    upTo: (amount) => `, tot ${amount} per geval`,
    why: (number, answer, kind) => `${number}. ${answer}${kind === null ? "" : ` (${kind})`}`,
    kinds: { symptom: "symptoom", cause: "grondoorzaak" },
  },
  opportunities: {
    title: "Kansen",
    columns: ["Nr.", "Kans", "Contactpunten", "Effect", "Inspanning", "Status"],
    caption:
      "Contactpunten met hun nummer in het register. Effect en inspanning zijn beoordeeld van 1 (laag) tot 5 (hoog).",
    statuses: { open: "open", chosen: "gekozen", parked: "geparkeerd", dropped: "afgevallen" },
    matrix: "Effect en inspanning",
    matrixSubtitle:
      "Gevuld: gekozen voor het herontwerp. Een 3 telt als veel effect en als weinig inspanning.",
    impact: "Effect",
    effort: "Inspanning",
    quadrants: ["Eerst doen", "Goed plannen", "Tussendoor", "Laten"],
    evidence: (text) => `Onderbouwing: ${text}`,
    causes: "Waarom het pijn doet: grondoorzaken",
    causeColumns: ["Kans", "Grondoorzaak", "Weggenomen door"],
    rank: "Rang",
    rankings: { rice: "RICE", ulwick: "Ulwick", own: "Score" },
    rankedBy: {
      rice: () => "RICE: bereik × effect × zekerheid ÷ persoonsmaanden.",
      ulwick: () => "Ulwick: het belang en wat de tevredenheid daarop mist, beide op 10.",
      own: (formula) => `Score: ${formula}.`,
    },
    why: "Waarom wij veranderen wat wij veranderen",
    whyColumns: ["Wijziging", "Omdat", "Onderbouwing"],
    whyCaption:
      "Elke wijziging met waarop zij antwoordt en de onderbouwing die erom vroeg, zoals die was toen ze werd vastgelegd. Wat om één reden verandert, staat bij elkaar.",
    whyChange: (sign, title) => `${sign} ${title}`,
    noReason: "Er is geen kans genoemd",
    decided: (status, reason) =>
      `${{ chosen: "Gekozen", parked: "Geparkeerd", dropped: "Afgevallen" }[status]}: ${reason}`,
    ideas: "Ideeën",
    ideaColumns: ["Idee", "Antwoordt op", "Verandert"],
    openIdeas: "Ideeën die de voorgestelde dienst niet uitvoert",
    unnamed: "Wijzigingen zonder idee",
    unnamedColumns: ["", "Element", "Wijziging"],
    unjudged: (count) => `${count} nog niet beoordeeld en dus niet in de grafiek.`,
  },
} satisfies Partial<ReportWords>;
