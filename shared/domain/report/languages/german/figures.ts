import type { ReportWords } from "../english.ts";

/** What clients said, what changes, recovery and opportunities, in German. */
export const figures = {
  scorecard: {
    title: "Was Kunden uns gesagt haben",
    table: "Kontaktpunkte",
    columns: ["Nr.", "Kontaktpunkt", "Phase", "Klasse", "Erwartet", "Erlebt", "Lücke", "Intervall", "n"],
    classes: { critical: "kritisch", "good-to-have": "wünschenswert", none: "ohne Klasse" },
    caption: (gaps, small) =>
      `Mittelwerte auf der Skala der Frage${gaps}.${gaps === "" ? "" : " Lücken sind vor dem Runden berechnet."} Kursives n: weniger als ${small} Antworten, zu wenige für einen Vergleich.`,
    captionGap: (gaps, confidence) =>
      `; Lücke = Wahrnehmung − Erwartung, ${gaps}, mit ihrem ${confidence}-Intervall`,
    gaps: {
      paired: "je befragte Person gepaart",
      reported: "wie berichtet",
      "of-means": "die Differenz zweier berichteter Mittelwerte, nicht gepaart",
    },
    gapsWhere: {
      paired: "je befragte Person gepaart, wo Antworten vorliegen",
      reported: "wie berichtet, wo eine Lücke berichtet wurde",
      "of-means": "sonst die Differenz zweier berichteter Mittelwerte, nicht gepaart",
    },
    effectiveN: (n) => `eff. ${n}`,
    whole: "Die Beziehung als Ganzes",
    overallColumns: ["Messgröße", "Ergebnis", "Intervall", "n"],
    nps: "Weiterempfehlung (NPS, −100 bis +100)",
    csat: "Zufriedenheit (CSAT)",
    ces: "Leichtigkeit (CES)",
    overall: "Gesamtnote",
    overallGap: "Gesamtlücke, alle Kontaktpunkte zusammen",
    overallGapReported: "Gesamtlücke, wie berichtet",
    weightedGap: "Gesamtlücke, jede Lücke nach ihrer Wichtigkeit gewichtet",
    chart: "Erwartung und Wahrnehmung",
    scale: (minimum, maximum) => `Skala ${minimum} bis ${maximum}`,
    observed: "Was Beobachtende sahen",
    observedColumns: {
      number: "Nr.",
      name: "Kontaktpunkt",
      perception: "Beobachtet",
      gap: "Lücke",
      alpha: "α",
      observers: "Beobachtende",
    },
    observedCaption: (scales) =>
      `Gewichtete Mittelwerte der Beobachtungsbögen, ${scales}. Beobachtende sind keine Stichprobe der Kunden, daher gibt es kein Intervall. α: Übereinstimmung der Beobachtenden je Kontaktpunkt (Krippendorff, ordinal).`,
    raters: { observation: "Beobachtende", "mystery-shop": "Testkunden", workshop: "Teilnehmende" },
    agreement: (rubric, alpha, strength, raters) =>
      `${rubric}: ${raters} stimmen mit α ${alpha} überein, das ist ${strength} (unter 0,667 schwach, bis 0,800 vorläufig, darüber verlässlich).`,
    strengths: { weak: "schwach", tentative: "vorläufig", reliable: "verlässlich" },
    missing:
      "Es sind noch keine Bewertungen erfasst oder importiert; über Erwartungen und Lücken lässt sich nichts sagen.",
    asked: (surveys, count) => `Erhoben mit ${surveys}: ${count} haben geantwortet.`,
  },
  alternatives: {
    title: "Abgewogene Alternativen",
    name: "Service",
    today: "Heute",
    intro: (count, proposed) =>
      `Für die Neugestaltung der Kundenreise wurden ${count} Wege entworfen. Vorgeschlagen wird „${proposed}“. Alle Zahlen außer den heutigen sind prognostiziert.`,
    reason: (reason) => `Warum dieser: ${reason}`,
  },
  difference: {
    title: "Was sich ändert",
    measures: "Vorher und nachher",
    simulatedMean: (isOld) =>
      isOld ? "Mittel einer Simulation vor den letzten Änderungen" : "Mittel der Simulation",
    measureColumns: ["Messgröße", "Heute", "Vorgeschlagen, prognostiziert", "Unterschied, prognostiziert"],
    list: "Die Änderungen im Einzelnen",
    listCaption:
      "Zeiten sind Mittelwerte, die des vorgeschlagenen Service angenommen. Tage: um wie viel länger (+) oder kürzer (−) ein Schritt mit Arbeit und Warten dauert; leer, wo es weniger als etwa eine Stunde ist. Ein Schritt kann länger dauern, weil er die Arbeit eines anderen übernimmt.",
    columns: ["", "Element", "Was sich ändert", "Tage", "Setzt um"],
    types: { step: "Schritt", flow: "Fluss", lane: "Bahn", stage: "Phase" },
    signs: { added: "+", removed: "−", changed: "~" },
    listOf: (journey) => `Die Änderungen im Einzelnen: ${journey}`,
    predicted:
      "Niemand hat den vorgeschlagenen Service gemessen: Seine Zahlen sind aus den Zeiten, Anteilen und Kosten prognostiziert, die für seine Schritte angenommen wurden; der Prototyp muss sie erst belegen. Ein Tag hat 24 Stunden; Öffnungszeiten sind nicht berücksichtigt.",
    more: "Alle Änderungen stehen im Anhang, voran die mit der größten Zeitersparnis.",
    inProposal: (title, date) =>
      `Alle Änderungen, die Definitionen der Messgrößen, die Methode und die Stichproben stehen im Vorschlag zur Neugestaltung${title === "" ? "" : ` „${title}“`}${date === "" ? "" : ` vom ${date}`}.`,
    lost: (names) => `Kontaktpunkte, die der vorgeschlagene Service nicht mehr hat: ${names}.`,
    gained: (names) => `Kontaktpunkte, die hinzukommen: ${names}.`,
    named: (number, name, gap) => `${number} ${name}${gap === "" ? "" : ` (Lücke ${gap})`}`,
    flows: (count) =>
      `Hinzu kommen neue, entfallene oder geänderte Verbindungen (${count}): Was worauf folgt, ist im Blueprint markiert.`,
    none: "Die beiden Blueprints unterscheiden sich noch nicht.",
    naTitle: "Nicht verfügbar",
    na: (measure, reason) => `${measure}: ${reason}.`,
    sides: { before: "heute", after: "vorgeschlagen" },
    reason: (measure, before, after) => `${measure}: von ${before} auf ${after}, berechnet.`,
    lanes: {
      title: "Bahn für Bahn",
      columns: ["Bahn", "Schritte", "Arbeit", "Warten", "Übergaben"],
      kinds: { added: "neue Bahn", removed: "entfällt" },
      steps: (added, removed, changed) =>
        [
          ...(added === "0" ? [] : [`${added} neu`]),
          ...(removed === "0" ? [] : [`${removed} ${removed === "1" ? "entfällt" : "entfallen"}`]),
          ...(changed === "0" ? [] : [`${changed} geändert`]),
        ].join(", ") || "unverändert",
      pair: (before, after) => `${before} zu ${after}`,
      caption:
        "Von heute zu vorgeschlagen, prognostiziert. Arbeit und Warten sind Mittelwerte eines Falls, jeder Schritt mit der Wahrscheinlichkeit, dass er erreicht wird; die Arbeit aller Bahnen ergibt zusammen die gesamte Arbeit. Gleichzeitige Wartezeiten zählen jede für sich, das Warten kann also die Durchlaufzeit übersteigen. Eine Übergabe zählt dort, wo die Arbeit abgegeben wird. Ein verschobener Schritt zählt dort, wo er jetzt ist.",
    },
    predictions: {
      title: "Was Kunden voraussichtlich sagen werden",
      columns: [
        "Kontaktpunkt",
        "Note heute",
        "Note, prognostiziert",
        "Lücke heute",
        "Lücke, prognostiziert",
        "Warum",
      ],
      bases: {
        simulation: "Simulation",
        benchmark: "Vergleichswert",
        judgement: "Einschätzung",
        pilot: "Pilot",
      },
      rests: (basis, author) => (author === "" ? `Grundlage: ${basis}` : `Grundlage: ${basis}, ${author}`),
      between: (low, high) => `${low} bis ${high}`,
      noReason: "Ein Grund ist nicht angegeben.",
      caption:
        "Kursiv: prognostiziert, nicht gemessen. Die prognostizierte Lücke ist die prognostizierte Note abzüglich der heutigen Erwartung der Kunden.",
      silent: (count, one) =>
        one
          ? "Für einen weiteren Kontaktpunkt des vorgeschlagenen Service ist nichts prognostiziert."
          : `Für ${count} weitere Kontaktpunkte des vorgeschlagenen Service ist nichts prognostiziert.`,
    },
  },
  recovery: {
    title: "Wiedergutmachung",
    intro:
      "Wo der Service für die Kunden schiefgehen kann, wie schlimm das ist und was getan wird, um sie zurückzugewinnen.",
    programMatrix:
      "Bedeutung (B), Auftreten (A) und Entdeckung (E) sind von 1 bis 10 bewertet; die RPZ ist ihr Produkt. Das Schwerste steht zuerst. Die Priorität wägt die Bedeutung gegen das Auftreten ab, nach den Aufgabenprioritäten des AIAG- & VDA-FMEA-Handbuchs (2019).",
    ownMatrix:
      "Bedeutung (B), Auftreten (A) und Entdeckung (E) sind von 1 bis 10 bewertet; die RPZ ist ihr Produkt. Das Schwerste steht zuerst. Die Priorität wägt die Bedeutung gegen das Auftreten ab, in einer Matrix, die für dieses Projekt vereinbart wurde.",
    today: "Wo es heute schiefgeht",
    planned: "Wo der neue Service schiefgehen kann",
    counted: (count, of, high) =>
      of === 1
        ? `Eine Fehlerstelle; mit hoher Priorität: ${high}.`
        : `${count} Fehlerstellen; mit hoher Priorität: ${high}.`,
    columns: ["Nr.", "Schritt", "Was schiefgeht", "B", "A", "E", "RPZ", "Priorität"],
    inside: (steps) => `innerhalb von ${steps.map((title) => `„${title}“`).join(", ")}`,
    caption: "Ein niedriges E bedeutet: Es wird bemerkt, bevor es die Kunden erreicht.",
    priorities: { high: "hoch", medium: "mittel", low: "niedrig" },
    inFull: "Im Einzelnen",
    gravest: (count) =>
      count === "1" ? "Die eine, die durchdacht ist" : `Die ${count} schwersten ausführlich`,
    question: "Gefragt",
    answer: "Festgelegt",
    rows: {
      noticed: "Woran man es bemerkt",
      recovery: "Wiedergutmachung in Kürze",
      authority: "Wer allein entscheiden darf",
      whys: "Warum es schiefgeht",
      prevention: "Vorbeugung",
    },
    rungs: {
      acknowledge: "Anerkennen",
      empathise: "Mitfühlen",
      apologise: "Entschuldigen",
      settle: "Lösen, mit Wahl",
      exceed: "Mehr tun als erwartet",
      followUp: "Nachfassen",
    },
    upTo: (amount) => `, bis ${amount} je Fall`,
    why: (number, answer, kind) => `${number}. ${answer}${kind === null ? "" : ` (${kind})`}`,
    kinds: { symptom: "Symptom", cause: "Grundursache" },
  },
  opportunities: {
    title: "Chancen",
    columns: ["Nr.", "Chance", "Kontaktpunkte", "Wirkung", "Aufwand", "Status"],
    caption:
      "Kontaktpunkte mit ihren Nummern im Verzeichnis. Wirkung und Aufwand sind von 1 (gering) bis 5 (hoch) bewertet.",
    statuses: { open: "offen", chosen: "gewählt", parked: "zurückgestellt", dropped: "verworfen" },
    matrix: "Wirkung und Aufwand",
    matrixSubtitle:
      "Ausgefüllt: für die Neugestaltung gewählt. Eine 3 zählt als große Wirkung und als kleiner Aufwand.",
    impact: "Wirkung",
    effort: "Aufwand",
    quadrants: ["Zuerst tun", "Gut planen", "Nebenbei", "Lassen"],
    evidence: (text) => `Beleg: ${text}`,
    causes: "Warum es schmerzt: Grundursachen",
    causeColumns: ["Chance", "Grundursache", "Behoben durch"],
    rank: "Rang",
    rankings: { rice: "RICE", ulwick: "Ulwick", own: "Punktzahl" },
    rankedBy: {
      rice: () => "RICE: Reichweite × Wirkung × Sicherheit ÷ Personenmonate.",
      ulwick: () => "Ulwick: Wichtigkeit und was der Zufriedenheit dazu fehlt, beide von 10.",
      own: (formula) => `Punktzahl: ${formula}.`,
    },
    why: "Warum wir ändern, was wir ändern",
    whyColumns: ["Änderung", "Weil", "Beleg"],
    whyCaption:
      "Jede Änderung mit dem, worauf sie antwortet, und dem Beleg dafür, so wie er bei der Aufnahme war. Was aus einem Grund geändert wird, steht zusammen.",
    whyChange: (sign, title) => `${sign} ${title}`,
    noReason: "Keine Chance ist genannt",
    decided: (status, reason) =>
      `${{ chosen: "Gewählt", parked: "Zurückgestellt", dropped: "Verworfen" }[status]}: ${reason}`,
    ideas: "Ideen",
    ideaColumns: ["Idee", "Antwortet auf", "Ändert"],
    openIdeas: "Ideen, die der vorgeschlagene Service nicht umsetzt",
    unnamed: "Änderungen ohne Idee",
    unnamedColumns: ["", "Element", "Änderung"],
    unjudged: (count) => `${count} noch nicht bewertet und daher nicht im Diagramm.`,
  },
} satisfies Partial<ReportWords>;
