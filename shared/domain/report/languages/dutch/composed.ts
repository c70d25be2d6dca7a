import { term } from "../../glossary-messages.ts";
import type { ReportWords } from "../english.ts";

/** The page for a board, own texts, workshops and the glossary, in Dutch. */
export const composed = {
  executive: {
    title: "In één oogopslag",
    proposed: "Wat wij voorstellen",
    asked: "Wat wij van u vragen",
    trial: "Hoe het eerst wordt beproefd",
    worth: (net, payBack) => `Verwachte nettowinst ${net}, terugverdientijd ${payBack}.`,
    trialText: (name, how, dates, site) =>
      `${[name, how, site, dates].filter((text) => text.trim() !== "").join("; ")}.`,
    more: (count, isOne) =>
      isOne
        ? "Nog één wijziging staat in het volledige rapport."
        : `Nog ${count} wijzigingen staan in het volledige rapport.`,
    goesOn: "De samenvatting gaat verder in het volledige rapport.",
    tooLong: "Zo past het niet op één pagina: maak de samenvatting of het verzoek korter.",
  },
  composed: {
    remark: "Opmerking",
    unknownFigures: (names) =>
      `Deze tekst noemt cijfers die er niet zijn: ${names}. Ze zijn erin gemarkeerd.`,
    shortened: (titles) => `Weggelaten uit deze korte versie: ${titles}. De volledige versie heeft het.`,
    segmentOnly: (segment, n) =>
      `Alle cijfers uit antwoorden zijn alleen die van het segment “${segment}”: n ${n}.`,
    segmentUnknown: (segment) =>
      `Geen enquête onderscheidt antwoorden van het segment “${segment}”: de cijfers zijn die van iedereen.`,
  },
  workshop: {
    title: "Workshopverslag",
    intro: "Wat is gevraagd, wat op kaarten is geschreven, hoe de groep heeft gestemd en wat is besloten.",
    board: (people, cards, clusters) =>
      people === null
        ? `${cards} kaarten in ${clusters} groepen.`
        : `${people} mensen schreven ${cards} kaarten, geordend in ${clusters} groepen.`,
    dots: (dots, isSecret) => `Ieder had ${dots} te geven${isSecret ? ", in een geheime stemming" : ""}.`,
    dotsCounted: (dots) => (dots === "1" ? "één stip" : `${dots} stippen`),
    phases: {
      collect: "Het bord is nog open voor kaarten.",
      cluster: "De kaarten worden nog geordend.",
      vote: "De stemming is nog open.",
      agree: "",
    },
    about: (opportunities) => `Het antwoordt op: ${opportunities}.`,
    agreement: (w, n) =>
      `De stembiljetten rangschikken de groepen met een overeenstemming van W = ${w} (Kendall; 0 geheel niet, 1 alle gelijk; ${n} biljetten die rangschikken).`,
    outcome: "Wat is besloten",
    columns: [
      "Groep",
      "Stippen",
      "Van",
      "Voor, opzij, tegen",
      "Besluit",
      "Waarom, of het idee dat eruit kwam",
    ],
    untitled: "Groep zonder naam",
    of: (people, all) => `${people} van ${all}`,
    decisions: { accepted: "aangenomen", parked: "geparkeerd", open: "niet besloten" },
    caption:
      "Die met de meeste stippen eerst. Opzij stappen is het oneens zijn zonder te hinderen. De hele groep heeft gestemd, dus is er geen interval.",
    cards: (question) => `Kaarten: ${question}`,
    cardColumns: ["Groep", "Kaarten"],
    loose: "In geen groep",
    decided: "Kansen waarover is besloten",
    decidedColumns: ["Kans", "Besluit", "Reden", "Door", "Op"],
    statuses: { open: "open", chosen: "gekozen", parked: "geparkeerd", dropped: "afgevallen" },
    rounds: "Scorerondes",
    roundColumns: ["Rubriek en ronde", "Deelnemers", "Data"],
    rest: "Scores die in workshops zijn gegeven; wat zij samen opleveren, staat in de scorekaart.",
  },
  glossary: {
    title: "Begrippenlijst",
    intro: "Begrippen van dienstontwerp en zijn cijfers die dit document gebruikt.",
    columns: ["Begrip", "Betekenis"],
    terms: {
      asIs: term(
        "Huidige situatie",
        "De dienst zoals hij vandaag loopt, getekend naar wat is gezien en gemeten.",
        "vandaag",
      ),
      backstage: term("Backstage", "Wat mensen van de organisatie voor een klant doen buiten diens zicht."),
      blueprint: term(
        "Blueprint",
        "Een tekening van een dienst van boven naar beneden: bewijs, klant, frontstage, backstage en ondersteuning, met het verloop van links naar rechts.",
        "blueprints",
      ),
      breakEven: term("Quitte spelen", "De kleinste verbetering waarbij de opbrengst de kosten dekt."),
      ces: term("CES", "Customer effort score: hoe gemakkelijk klanten het vonden om hun zaak te regelen."),
      confidence: term(
        "Betrouwbaarheid",
        "Hoe vaak een zo gemaakt interval de ware waarde bevat, bijvoorbeeld in 95 van 100 steekproeven.",
        "interval",
        "intervallen",
      ),
      csat: term("CSAT", "Het aandeel klanten dat zegt tevreden te zijn."),
      cycleEfficiency: term("Cyclusefficiëntie", "Werk aan een geval als aandeel van de tijd die het duurt."),
      decisionRule: term(
        "Beslisregel",
        "Wat een proef voor Go moet tonen en wat Stop betekent; vastgelegd vóór het eerste resultaat.",
      ),
      detection: term(
        "Detectie",
        "Hoe waarschijnlijk een fout wordt opgemerkt voordat hij de klant bereikt, van 1 (zeker) tot 10 (nauwelijks).",
      ),
      expectation: term(
        "Verwachting",
        "Wat klanten zeggen bij een contactpunt te moeten aantreffen, op de schaal van de enquête.",
        "verwachtingen",
        "verwacht",
      ),
      failPoint: term("Faalpunt", "Een stap waar de dienst voor de klant mis kan gaan.", "faalpunten"),
      frontstage: term("Frontstage", "Wat mensen van de organisatie in het zicht van de klant doen."),
      gap: term(
        "Kloof",
        "Beleving min verwachting: onder nul vinden klanten minder dan zij zoeken.",
        "kloven",
      ),
      handOff: term(
        "Overdracht",
        "Een geval gaat van de ene persoon of afdeling naar de andere.",
        "overdrachten",
      ),
      hypothesis: term(
        "Hypothese",
        "Wat een proef moet bewijzen: als dit verandert, beweegt die maat zoveel.",
        "hypothesen",
      ),
      journeyMap: term(
        "Klantreis",
        "De weg van een klant van links naar rechts met wat wordt gedaan, gedacht en gevoeld.",
        "klantreizen",
      ),
      kendallsW: term(
        "Kendalls W",
        "Hoe eensgezind mensen dezelfde dingen rangschikken, van 0 (geheel niet) tot 1 (alle gelijk).",
        "Kendall",
      ),
      krippendorffs: term(
        "Krippendorffs α",
        "Hoe ver waarnemers boven toeval overeenstemmen; 1 is volledig.",
        "Krippendorff",
      ),
      leadTime: term("Doorlooptijd", "Van het begin van een geval tot zijn einde, wachten inbegrepen."),
      lineOfInteraction: term(
        "Interactielijn",
        "Scheidt wat de klant doet van wat mensen van de organisatie in zicht doen.",
      ),
      lineOfVisibility: term(
        "Zichtbaarheidslijn",
        "Scheidt wat de klant ziet van wat buiten zicht blijft.",
        "zichtbaarheid",
      ),
      momentOfTruth: term(
        "Moment van de waarheid",
        "Een contactpunt waar een klant bepaalt wat hij van de hele dienst vindt.",
        "momenten van de waarheid",
      ),
      nps: term("NPS", "Net promoter score: promotors min criticasters, in punten van 100."),
      occurrence: term("Optreden", "Hoe vaak een fout gebeurt, van 1 (bijna nooit) tot 10 (bijna altijd)."),
      opportunity: term(
        "Kans",
        "Iets dat klanten of het werk schaadt en het waard is te veranderen.",
        "kansen",
      ),
      payBack: term("Terugverdientijd", "De tijd waarna de opbrengst de kosten heeft betaald."),
      perception: term(
        "Beleving",
        "Wat klanten zeggen bij een contactpunt te hebben aangetroffen, op de schaal van de enquête.",
        "ervaren",
      ),
      policy: term(
        "Beleid",
        "Een regel van de organisatie die haar mensen tegenover klanten volgen.",
        "beleidsregelingen",
      ),
      promise: term("Belofte", "Waarop klanten volgens wat hun is gezegd kunnen rekenen.", "beloften"),
      prototype: term(
        "Prototype",
        "Een proef van een veranderde dienst, klein en voordat hij live gaat.",
        "pilot",
        "proef",
      ),
      recovery: term("Herstel", "Wat na een fout wordt gedaan om de klant terug te winnen."),
      rice: term("RICE", "Bereik × effect × zekerheid ÷ inspanning: een manier om kansen te rangschikken."),
      rpn: term("RPN", "Risicoprioriteitsgetal: ernst × optreden × detectie."),
      segment: term(
        "Segment",
        "Klanten die hetzelfde willen of nodig hebben, onderscheiden van andere.",
        "segmenten",
      ),
      severity: term("Ernst", "Hoe erg een fout voor de klant is, van 1 tot 10."),
      simulation: term(
        "Simulatie",
        "De dienst vele malen op een computer doorlopen, met zijn vraag, mensen, tijden en kansen.",
        "gesimuleerd",
      ),
      standard: term(
        "Standaard",
        "Wat de organisatie zich voor een stap stelt, zodat het te meten is.",
        "standaarden",
      ),
      support: term(
        "Ondersteuning",
        "Wat achter backstage werkt: systemen, andere afdelingen, leveranciers.",
      ),
      toBe: term(
        "Toekomstige situatie",
        "De dienst zoals hij is gepland, afgetakt van de huidige situatie.",
        "voorgesteld",
      ),
      touchPoint: term(
        "Contactpunt",
        "Waar een klant de organisatie ontmoet, genummerd zoals in het register.",
        "contactpunten",
      ),
      wilsonsInterval: term(
        "Wilsons interval",
        "Een betrouwbaarheidsinterval voor een aandeel dat ook voor kleine steekproeven geldt.",
        "Wilson",
      ),
    },
  },
} satisfies Partial<ReportWords>;
