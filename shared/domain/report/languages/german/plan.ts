import type { ReportWords } from "../english.ts";

/** The prototype plan with its rule, evidence, problems and method, in German. */
export const plan = {
  plan: {
    title: "Prototypenplan",
    scope: "Was erprobt wird",
    frame: "Rahmen",
    rows: {
      fidelity: "Art der Erprobung",
      segment: "Segment",
      site: "Ort",
      dates: "Zeitraum",
      owner: "Verantwortlich",
      people: "Personen",
      material: "Material",
      cost: "Kosten",
      risks: "Risiken",
      steps: "Schritte des Blueprints",
    },
    fidelities: {
      storyboard: "Storyboard",
      "walk-through": "Desktop-Walkthrough",
      "role-play": "Rollenspiel",
      staging: "Service-Inszenierung",
      "live-pilot": "Pilot im Echtbetrieb",
    },
    hypotheses: "Hypothesen",
    hypothesisColumns: ["Wenn", "dann", "heute", "Ziel", "Minimum", "Benötigte Kunden"],
    atMost: "höchstens",
    answers: "Antworten",
    betterThanToday: "besser als heute",
    decision: "Entscheidungsregel",
    sample: "Stichprobe",
    sampleText: (power, each, confidence, looks) =>
      `Benötigte Kunden: Mit so vielen sagt die Regel unten mit einer Wahrscheinlichkeit von mindestens ${power} „Go“, wenn die Ziele zutreffen${each}. Was „Go“ beweist, ist das Minimum. Exakt berechnet, nach der Binomialverteilung für Anteile und Students t für Mittelwerte; ${confidence}-Intervalle (für Anteile nach Wilson), ${looks}.`,
    each: (power) => ` (je ${power}, weil alle zugleich gelten müssen)`,
    looks: (count) =>
      count === 1
        ? "ein Blick auf die Ergebnisse"
        : `${count} Blicke, auf die das Signifikanzniveau verteilt ist`,
    short: {
      how: "Wie",
      where: "Wo",
      when: "Wann",
      go: "„Go“, wenn",
      signed: (title, date) =>
        `Die Hypothesen, die vollständige Regel und die Unterschriften stehen im Prototypenplan${title === "" ? "" : ` „${title}“`}${date === "" ? "" : ` vom ${date}`}: Dieses Dokument wird unterschrieben.`,
    },
    allSegments: "Alle Kunden",
    tried: {
      short: "Ergebnis",
      results: "Ergebnisse",
      columns: ["Blick", "Messgröße", "Gefunden"],
      incomplete: "unvollständig",
      looked: (look, of) =>
        `Blick ${look} von ${of}; der Punkt ist das Gefundene, der Balken sein Intervall, das das Minimum überschreiten muss`,
      notFixed:
        "Die Regel dieses Plans wurde nie festgeschrieben: Was sie zu bereits bekannten Zahlen sagt, beweist nichts.",
      decision: "Was entschieden wurde",
      decided: (taken, date, by) =>
        `Entschieden${date === "" ? "" : ` am ${date}`}${by === "" ? "" : ` von ${by}`}: ${taken}.`,
      ruleSays: (outcome) => `Die Regel sagt: ${outcome}.`,
      otherThanRule: (outcome) => `Die Regel sagt „${outcome}“.`,
      amendments: "Änderungen der Regel nach der Festschreibung",
      amendmentColumns: ["Wann", "Was", "Vorher", "Nachher", "Warum"],
      risks: "Risiken und Gegenmaßnahmen",
      riskColumns: ["Risiko", "Gegenmaßnahme", "Verantwortlich"],
      learnt: "Was wir gelernt haben",
      fineTuneColumns: ["Runde", "Rückmeldung", "Änderung", "Verantwortlich"],
      open: "noch zu tun",
    },
    chances: "Wie wahrscheinlich die Regel „Go“ sagt",
    chanceColumns: [
      "Wahrscheinlichkeit für „Go“ bei",
      "wenn das Ziel zutrifft",
      "wenn nur das Minimum zutrifft",
    ],
    when: (value) => `wahr: ${value}`,
    asToday: (value) => `${value}, wie heute`,
    chanceOfAll: (go, wrong) =>
      `„Go“ bei allen: mindestens ${go}, wenn jedes Ziel zutrifft, höchstens ${wrong}, wenn eine Messgröße ihr Minimum nur gerade erreicht.`,
    rule: { go: "Go", stop: "Stopp" },
    signatures: "Vereinbart vor dem ersten Kunden",
    client: "Für den Auftraggeber",
    consultant: "Für die Beratung",
    nameDate: "Name, Datum, Unterschrift",
    missing: "Für diesen Bericht ist kein Prototypenplan gewählt.",
    noHypotheses: "Noch sind keine Hypothesen formuliert; ohne sie kann die Erprobung nichts entscheiden.",
  },
  evidence: {
    title: "Belege",
    intro:
      "Diagramme, die aus den Messungen ausgewählt wurden, mit den Zahlen dieser Fassung. Ein Diagramm, das nicht die Antworten aller zeigt, beginnt damit, wessen Antworten es zeigt.",
    gone: (title) =>
      `„${title}“ hat keine Zahlen mehr: Die Quelle wurde gelöscht, oder die Auswahl passt nicht mehr zu ihr.`,
    unnamed: "Ein angeheftetes Diagramm",
    source: (sources) => `Herkunft: ${sources}.`,
    sourceOf: (name, holds, imported) =>
      imported === "" ? `„${name}“ (${holds})` : `„${name}“ (${holds}, importiert am ${imported})`,
  },
  problems: {
    title: "Probleme des Service",
    intro: (rules) =>
      `${rules} Regeln der Servicegestaltung wurden auf den jetzigen Stand des Projekts angewandt, auf den heutigen Service wie auf den geplanten.`,
    none: "Keine von ihnen findet einen Mangel.",
    open: (counts) => `Sie finden ${counts}.`,
    counted: {
      error: (count) => `${count} Fehler`,
      warning: (count, of) => `${count} ${of === 1 ? "Warnung" : "Warnungen"}`,
      hint: (count, of) => `${count} ${of === 1 ? "Hinweis" : "Hinweise"}`,
    },
    suppressedCount: (count, of) =>
      of === 1
        ? `${count} weiteres wurde geprüft und mit Begründung unterdrückt.`
        : `${count} weitere wurden geprüft und jeweils mit Begründung unterdrückt.`,
    off: (count, of) => `${count} ${of === 1 ? "Regel ist" : "Regeln sind"} in diesem Projekt abgeschaltet.`,
    rulesThemselves: "Die Regeln selbst",
    columns: ["Schwere", "Problem, und warum es eines ist", "Wo"],
    severities: { error: "Fehler", warning: "Warnung", hint: "Hinweis" },
    suppressed: "Unterdrückt",
    suppressedText: "Was so richtig ist, wie es ist, und warum.",
    suppressedColumns: ["Problem", "Wo", "Begründung"],
  },
  appendix: {
    title: "Anhang: Methode und Stichproben",
    method: "Methode",
    definitions: "Was die Messgrößen zählen",
    samples: "Stichproben",
    sampleColumns: ["Quelle", "Art", "Was sie enthält", "Datum"],
    kinds: {
      survey: "Umfrage",
      comments: "Kommentare und Beschwerden",
      events: "Ereignisprotokoll",
      study: "fremde Studie",
    },
    holds: {
      survey: (rows) => `${rows} Befragte`,
      comments: (rows) => `${rows} Kommentare`,
      events: (rows) => `${rows} Ereignisse`,
      cases: (cases, rows) => `${cases} Fälle, ${rows} Ereignisse`,
      scores: (count) => `${count} Bewertungen`,
      figures: (count, n) => (n === "" ? `${count} Zahlen` : `${count} Zahlen, n ${n}`),
    },
    sheets: {
      observation: (count) => `Beobachtungsbögen von ${count} Beobachtenden`,
      "mystery-shop": (count) => `Beobachtungsbögen von ${count} Testkunden`,
      workshop: (count) => `Bewertungsbögen von ${count} Teilnehmenden`,
    },
    sheetsOf: (name, sheets, dates) =>
      dates === "" ? `„${name}“ (${sheets})` : `„${name}“ (${sheets}, ${dates})`,
    imported: "importiert",
    gaps: {
      paired:
        "Lücken aus Antworten sind je befragte Person gepaart, mit dem Intervall Mittelwert ± t(n − 1) mal Standardfehler.",
      reported:
        "Eine Lücke, die ohne ihre Antworten berichtet wurde, steht so da, wie sie kam; ihr Intervall ist Mittelwert ± t(n − 1) mal berichtete Standardabweichung durch √n, und es fehlt, wo keine Abweichung berichtet wurde.",
      "of-means":
        "Wo nur Erwartung und Wahrnehmung berichtet wurden, ist die Lücke die Differenz ihrer Mittelwerte innerhalb jeder Welle und jedes Segments. Sie ist nicht je befragte Person gepaart, ihr Intervall ist daher das weiteste, das die Streuungen zulassen.",
    },
    notWeighted: "Die Stichproben sind nicht gewichtet.",
    weighted:
      "Die Befragten tragen Gewichte; die Intervalle folgen dem effektiven n, (Σw)² / Σw² (Kish 1965).",
    paragraphs: (confidence, small, gaps, weights) => [
      "Ein Service Blueprint zeigt von oben nach unten Belege, Kunden, Frontstage, Backstage und Unterstützung, getrennt durch die Interaktionslinie, die Sichtbarkeitslinie und die interne Interaktionslinie (Shostack 1984; Bitner, Ostrom & Morgan 2008). Ein Kontaktpunkt liegt dort, wo Kunden der Organisation begegnen.",
      `Lücke = Wahrnehmung − Erwartung.${gaps} Die Gesamtlücke ist der Mittelwert der mittleren Lücken aller Befragten. Konfidenz ${confidence}. Weniger als ${small} Antworten sind als kleine Stichprobe gekennzeichnet. Wo eine Zahl nicht definiert ist, steht „k. A.“ und nie 0.`,
      `NPS = 100 · (Promotoren − Detraktoren), seine Varianz p + d − (p − d)²; Anteile tragen das Intervall nach Wilson. ${weights}`,
      "Durchlaufzeit ohne Warteschlangen, Arbeit und Kosten sind Mittelwerte in geschlossener Form und keine Simulation: Warteschlangen vor Personen, Öffnungszeiten und Kalender gehen nicht ein. Die Durchlaufzeit mit Warteschlangen ist das Mittel der Simulation. Eine Zahl des vorgeschlagenen Service ist eine Prognose, bis der Prototyp sie gezeigt hat.",
    ],
  },
  rule: {
    reasons: {
      noTarget: "das Ziel fehlt",
      noComparison: "braucht einen Ausgangswert oder ein Minimum",
      noDeviation: "ein Mittelwert braucht die Streuung der einzelnen Antworten",
      outside: "ein Anteil liegt zwischen 0 und 1",
      same: "das Ziel und das zu Beweisende unterscheiden sich nicht",
      beyond: "das Minimum liegt jenseits des Ziels",
    },
    rule: {
      go: (measure, bar, rises, confidence) =>
        rises
          ? `die untere Grenze des ${confidence}-Intervalls von „${measure}“ mindestens ${bar} ist`
          : `die obere Grenze des ${confidence}-Intervalls von „${measure}“ höchstens ${bar} ist`,
      stop: (measure, bar, rises, confidence) =>
        rises
          ? `die obere Grenze des ${confidence}-Intervalls von „${measure}“ unter ${bar} liegt`
          : `die untere Grenze des ${confidence}-Intervalls von „${measure}“ über ${bar} liegt`,
      counted: (measure, count, n, atLeast) =>
        `${measure}: ${atLeast ? "mindestens" : "höchstens"} ${count} von ${n} Kunden`,
      averaged: (measure, mean, n, atLeast) =>
        `${measure}: ein Mittelwert von etwa ${mean} oder ${atLeast ? "mehr" : "weniger"} aus ${n} Antworten`,
      never: (measure, n) => `${measure}: mit ${n} Kunden kann das nicht eintreten`,
      exactly: (go, stop) =>
        `Genau: „Go“, wenn ${go}; Stopp, wenn ${stop}. Die Anzahlen gelten für die genannten Kundenzahlen; bei anderen entscheidet das Intervall.`,
      today: (bar) => `${bar}, der heutige Wert,`,
      extend: "Verlängern",
      extendText: (looks) =>
        `keins von beiden: Die Erprobung geht bis zum nächsten der ${looks} vereinbarten Blicke weiter; beim letzten gilt sie als nicht bewiesen`,
      notProven: "Nicht bewiesen",
      notProvenText:
        "keins von beiden: Ein Blick war vereinbart, die Erprobung endet also unentschieden, und es bleibt wie heute; wer weitermachen will, braucht einen neuen Plan",
      noGo: "noch keine Hypothese hat Ziel und Minimum",
      noStop: "noch keine Hypothese hat ein Minimum",
      and: "; und ",
      or: "; oder ",
    },
    spread: {
      measured: (sd, whose, n) => `Streuung ${sd}, gemessen (${whose}, n ${n})`,
      assumed: (sd) => `Streuung ${sd}, angenommen: keine Antworten belegen sie`,
      instead: (sd, measured, whose, n) =>
        `Streuung ${sd}, angenommen; gemessen ist ${measured} (${whose}, n ${n})`,
      everybody: "alle Kunden",
    },
    expected: {
      log: (clients, days, share, log, where) =>
        `In ${days} Tagen sind etwa ${clients} Kunden zu erwarten: ${share} der Fälle von „${log}“ sind ${where}.`,
      place: "von diesem Ort",
      segment: "aus diesem Segment",
      both: "von diesem Ort und aus diesem Segment",
      everywhere: "von allen Orten und aus allen Segmenten",
      drawn: (standsFor) => ` Jeder Fall steht für ${standsFor}.`,
      reach: (clients, days, reach, touchPoint) =>
        `In ${days} Tagen sind etwa ${clients} Kunden zu erwarten: ${reach} aller Kunden kommen an „${touchPoint}“ vorbei.`,
      anySite: " Sie stammen von allen Orten: Wie viele an diesen kommen, ist nicht bekannt.",
      anySegment: " Sie stammen aus allen Segmenten: Wie viele zu diesem gehören, ist nicht bekannt.",
      between: (clients, low, high) => `${clients} (${low} bis ${high})`,
      perhaps: (needed, chance) =>
        ` Die benötigten ${needed} kommen in dieser Zeit mit einer Wahrscheinlichkeit von ${chance}.`,
      enough: (needed) => ` Das genügt für die benötigten ${needed}.`,
      few: (needed, weeks) =>
        ` Das sind weniger als die benötigten ${needed}: Bei diesem Zulauf dauert es etwa ${weeks} Wochen. Planen Sie länger, mit mehr Orten oder Segmenten, oder beweisen Sie weniger.`,
      none: (needed) => ` Das sind weniger als die benötigten ${needed}.`,
      answers: (measure, answers, clients, share) =>
        ` ${measure}: ${answers} der ${clients} müssen antworten (${share}).`,
      reached: (population, needed) =>
        `Nur ${population} Kunden sind erreichbar: weniger als die benötigten ${needed}.`,
    },
    outcome: {
      says: { go: "Go", extend: "Verlängern", stop: "Stopp" },
      names: {
        open: "Noch kein Ergebnis",
        waiting: "Ergebnisse unvollständig",
        go: "Go",
        stop: "Stopp",
        extend: "Verlängern",
        "not-proven": "Nicht bewiesen",
      },
      clearsTarget: (proven, of) =>
        proven === of
          ? "Selbst das Ziel ist bewiesen: Das ganze Intervall jeder Messgröße liegt jenseits davon."
          : `Das Minimum ist bewiesen; Intervalle ganz jenseits ihres Ziels: ${proven} von ${of}.`,
      texts: {
        open: "Noch ist nichts eingetragen.",
        waiting: "Eine Zahl fehlt, bevor die Regel etwas sagen kann.",
        go: "Jede Hypothese überschreitet ihr Minimum.",
        stop: "Eine Hypothese bleibt ganz unter ihrem Minimum.",
        extend: "Keins von beiden: Die Erprobung geht bis zum nächsten Blick weiter.",
        "not-proven": "Der letzte vereinbarte Blick ergab weder „Go“ noch Stopp.",
      },
      minimum: (value) => `Minimum ${value}`,
      target: (value) => `Ziel ${value}`,
      interval: (low, high) => `${low} bis ${high}`,
      noInterval: "kein Intervall",
      found: (value, interval, n, says) => `${value} (${interval}), n ${n}${says === "" ? "" : `: ${says}`}`,
      atLook: (look, of) => `Bei Blick ${look} von ${of}`,
      picture: "Ergebnisse mit ihren Intervallen, gegen Minimum und Ziel",
      ownRule:
        "Der Plan hat eine Regel in eigenen Worten, die Menschen lesen. Hier steht, was die Standardregel sagen würde.",
      notFixed: "Die Regel war nicht festgeschrieben, als Ergebnisse eintrafen.",
      before: (measure, date, fixed) =>
        `„${measure}“ hat ein Ergebnis vom ${date}, und die Regel wurde am ${fixed} festgeschrieben.`,
      fixedOn: (date, time) => `Festgeschrieben am ${date}, ${time} UTC`,
      few: (measure, n, needed) =>
        `„${measure}“ sollte mit ${needed} Kunden entschieden werden und hat ${n}: Mit weniger wird eine wirksame Änderung selten bewiesen.`,
    },
    unnamed: "die Messgröße",
  },
} satisfies Partial<ReportWords>;
