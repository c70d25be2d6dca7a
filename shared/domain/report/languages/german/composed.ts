import { term } from "../../glossary-messages.ts";
import type { ReportWords } from "../english.ts";

/** The page for a board, own texts, workshops and the glossary, in German. */
export const composed = {
  executive: {
    title: "Auf einen Blick",
    proposed: "Was wir vorschlagen",
    asked: "Worum wir Sie bitten",
    trial: "Wie es zuerst erprobt wird",
    worth: (net, payBack) => `Erwarteter Nettonutzen ${net}, Amortisation ${payBack}.`,
    trialText: (name, how, dates, site) =>
      `${[name, how, site, dates].filter((text) => text.trim() !== "").join("; ")}.`,
    more: (count, isOne) =>
      isOne
        ? "Eine weitere Änderung steht im vollständigen Bericht."
        : `${count} weitere Änderungen stehen im vollständigen Bericht.`,
    goesOn: "Die Zusammenfassung geht im vollständigen Bericht weiter.",
    tooLong: "So passt es nicht auf eine Seite: Kürzen Sie die Zusammenfassung oder die Bitte.",
  },
  composed: {
    remark: "Anmerkung",
    unknownFigures: (names) =>
      `Dieser Text nennt Zahlen, die es nicht gibt: ${names}. Sie sind darin markiert.`,
    shortened: (titles) =>
      `In dieser Kurzfassung weggelassen: ${titles}. Die vollständige Fassung enthält es.`,
    segmentOnly: (segment, n) =>
      `Alle Zahlen aus Antworten stammen allein aus dem Segment „${segment}“: n ${n}.`,
    segmentUnknown: (segment) =>
      `Keine Umfrage weist Antworten des Segments „${segment}“ aus: Die Zahlen gelten für alle.`,
  },
  workshop: {
    title: "Workshop-Protokoll",
    intro: "Was gefragt wurde, was auf Karten stand, wie die Gruppe abstimmte und was entschieden wurde.",
    board: (people, cards, clusters) =>
      people === null
        ? `${cards} Karten in ${clusters} Gruppen.`
        : `${people} Personen schrieben ${cards} Karten, geordnet in ${clusters} Gruppen.`,
    dots: (dots, isSecret) => `Jede Person hatte ${dots} zu vergeben${isSecret ? ", in geheimer Wahl" : ""}.`,
    dotsCounted: (dots) => (dots === "1" ? "einen Punkt" : `${dots} Punkte`),
    phases: {
      collect: "Die Tafel ist noch offen für Karten.",
      cluster: "Die Karten werden noch geordnet.",
      vote: "Die Abstimmung läuft noch.",
      agree: "",
    },
    about: (opportunities) => `Sie antwortet auf: ${opportunities}.`,
    agreement: (w, n) =>
      `Die Stimmzettel ordnen die Gruppen mit einer Übereinstimmung von W = ${w} (Kendall; 0 gar nicht, 1 alle gleich; ${n} ordnende Stimmzettel).`,
    outcome: "Was entschieden wurde",
    columns: [
      "Gruppe",
      "Punkte",
      "Von",
      "Dafür, beiseite, dagegen",
      "Entscheidung",
      "Warum, oder die Idee daraus",
    ],
    untitled: "Gruppe ohne Namen",
    of: (people, all) => `${people} von ${all}`,
    decisions: { accepted: "angenommen", parked: "zurückgestellt", open: "nicht entschieden" },
    caption:
      "Die mit den meisten Punkten zuerst. Beiseitezutreten heißt, nicht zuzustimmen und nicht zu hindern. Die ganze Gruppe hat abgestimmt, daher gibt es kein Intervall.",
    cards: (question) => `Karten: ${question}`,
    cardColumns: ["Gruppe", "Karten"],
    loose: "In keiner Gruppe",
    decided: "Chancen, über die entschieden wurde",
    decidedColumns: ["Chance", "Entscheidung", "Begründung", "Von", "Am"],
    statuses: { open: "offen", chosen: "gewählt", parked: "zurückgestellt", dropped: "verworfen" },
    rounds: "Bewertungsrunden",
    roundColumns: ["Raster und Runde", "Teilnehmende", "Zeitraum"],
    rest: "Bewertungen aus Workshops; was sie zusammen ergeben, steht in der Bewertungsübersicht.",
  },
  glossary: {
    title: "Glossar",
    intro: "Begriffe der Servicegestaltung und ihrer Zahlen, die dieses Dokument verwendet.",
    columns: ["Begriff", "Bedeutung"],
    terms: {
      asIs: term(
        "Ist-Zustand",
        "Der Service, wie er heute läuft, gezeichnet nach Beobachtung und Messung.",
        "heute",
      ),
      backstage: term("Backstage", "Was Menschen der Organisation außer Sicht der Kunden für sie tun."),
      blueprint: term(
        "Service Blueprint",
        "Eine Zeichnung des Service von oben nach unten: Belege, Kunden, Frontstage, Backstage und Unterstützung, mit dem Ablauf von links nach rechts.",
        "Blueprint",
        "Blueprints",
      ),
      breakEven: term("Nötiger Zuwachs", "Die kleinste Verbesserung, bei der der Nutzen die Kosten deckt."),
      ces: term("CES", "Customer Effort Score: wie leicht Kunden es fanden, ihr Anliegen zu erledigen."),
      confidence: term(
        "Konfidenz",
        "Wie oft ein so gebildetes Intervall den wahren Wert enthält, etwa in 95 von 100 Stichproben.",
        "Intervall",
        "Intervalle",
      ),
      csat: term("CSAT", "Der Anteil der Kunden, die sagen, dass sie zufrieden sind."),
      cycleEfficiency: term(
        "Anteil der Arbeit",
        "Die Arbeit an einem Fall als Anteil der Zeit, die er dauert.",
      ),
      decisionRule: term(
        "Entscheidungsregel",
        "Was eine Erprobung für „Go“ zeigen muss und was Stopp bedeutet; festgeschrieben vor dem ersten Ergebnis.",
      ),
      detection: term(
        "Entdeckung",
        "Wie wahrscheinlich ein Fehler bemerkt wird, bevor er die Kunden erreicht, von 1 (sicher) bis 10 (kaum).",
      ),
      expectation: term(
        "Erwartung",
        "Was Kunden nach eigener Aussage an einem Kontaktpunkt vorfinden sollten, auf der Skala der Umfrage.",
        "Erwartungen",
        "Erwartet",
      ),
      failPoint: term(
        "Fehlerstelle",
        "Ein Schritt, an dem der Service für die Kunden schiefgehen kann.",
        "Fehlerstellen",
      ),
      frontstage: term("Frontstage", "Was Menschen der Organisation vor den Augen der Kunden tun."),
      gap: term(
        "Lücke",
        "Wahrnehmung minus Erwartung: Unter null finden Kunden weniger vor, als sie suchen.",
        "Lücken",
      ),
      handOff: term(
        "Übergabe",
        "Ein Fall geht von einer Person oder Abteilung zu einer anderen.",
        "Übergaben",
      ),
      hypothesis: term(
        "Hypothese",
        "Was eine Erprobung beweisen soll: Wird dies geändert, bewegt sich jene Messgröße um so viel.",
        "Hypothesen",
      ),
      journeyMap: term(
        "Kundenreise",
        "Der Weg der Kunden von links nach rechts mit dem, was sie tun, denken und fühlen.",
        "Kundenreisen",
      ),
      kendallsW: term(
        "Kendalls W",
        "Wie einig Menschen dieselben Dinge ordnen, von 0 (gar nicht) bis 1 (alle gleich).",
        "Kendall",
      ),
      krippendorffs: term(
        "Krippendorffs α",
        "Wie weit Beobachtende über den Zufall hinaus übereinstimmen; 1 ist volle Übereinstimmung.",
        "Krippendorff",
      ),
      leadTime: term("Durchlaufzeit", "Vom Anfang eines Falls bis zu seinem Ende, Warten eingeschlossen."),
      lineOfInteraction: term(
        "Interaktionslinie",
        "Trennt, was Kunden tun, von dem, was Menschen der Organisation vor ihren Augen tun.",
      ),
      lineOfVisibility: term(
        "Sichtbarkeitslinie",
        "Trennt, was Kunden sehen, von dem, was ihnen verborgen bleibt.",
      ),
      momentOfTruth: term(
        "Moment der Wahrheit",
        "Ein Kontaktpunkt, an dem Kunden entscheiden, was sie vom ganzen Service halten.",
        "Momente der Wahrheit",
      ),
      nps: term("NPS", "Net Promoter Score: Promotoren minus Detraktoren, in Punkten von 100."),
      occurrence: term("Auftreten", "Wie oft ein Fehler vorkommt, von 1 (fast nie) bis 10 (fast immer)."),
      opportunity: term(
        "Chance",
        "Etwas, das Kunden oder der Arbeit schadet und das zu ändern sich lohnt.",
        "Chancen",
      ),
      payBack: term("Amortisation", "Die Zeit, nach der der Nutzen die Kosten bezahlt hat."),
      perception: term(
        "Wahrnehmung",
        "Was Kunden nach eigener Aussage an einem Kontaktpunkt vorfanden, auf der Skala der Umfrage.",
        "Erlebt",
      ),
      policy: term(
        "Richtlinie",
        "Eine Regel der Organisation, der ihre Leute gegenüber Kunden folgen.",
        "Richtlinien",
      ),
      promise: term(
        "Leistungsversprechen",
        "Was Kunden gesagt wird, worauf sie sich verlassen können.",
        "Versprechen",
      ),
      prototype: term(
        "Prototyp",
        "Eine Erprobung eines veränderten Service, klein und bevor er in Betrieb geht.",
        "Pilot",
        "Erprobung",
      ),
      recovery: term("Wiedergutmachung", "Was nach einem Fehler getan wird, um die Kunden zurückzugewinnen."),
      rice: term("RICE", "Reichweite × Wirkung × Sicherheit ÷ Aufwand: eine Art, Chancen zu ordnen."),
      rpn: term("RPZ", "Risikoprioritätszahl: Bedeutung × Auftreten × Entdeckung."),
      segment: term(
        "Segment",
        "Kunden, die dasselbe wollen oder brauchen, unterschieden von anderen.",
        "Segmente",
      ),
      severity: term("Bedeutung", "Wie schlimm ein Fehler für die Kunden ist, von 1 bis 10."),
      simulation: term(
        "Simulation",
        "Der Service viele Male am Computer durchgespielt, mit seiner Nachfrage, seinen Menschen, Zeiten und Zufällen.",
        "simuliert",
      ),
      standard: term(
        "Standard",
        "Was die Organisation sich für einen Schritt vornimmt, damit es messbar wird.",
        "Standards",
      ),
      support: term(
        "Unterstützung",
        "Was hinter der Backstage arbeitet: Systeme, andere Abteilungen, Lieferanten.",
      ),
      toBe: term(
        "Soll-Zustand",
        "Der Service, wie er geplant ist, vom Ist-Zustand abgezweigt.",
        "vorgeschlagen",
      ),
      touchPoint: term(
        "Kontaktpunkt",
        "Wo Kunden der Organisation begegnen, nummeriert wie im Verzeichnis.",
        "Kontaktpunkte",
      ),
      wilsonsInterval: term(
        "Wilson-Intervall",
        "Ein Konfidenzintervall für einen Anteil, das auch für kleine Stichproben gilt.",
        "Wilson",
      ),
    },
  },
} satisfies Partial<ReportWords>;
