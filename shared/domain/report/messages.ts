/** Every word of the reports that is not the consultant's own. */
export const reportMessages = {
  /** The tag of these words’ language. */
  language: "en-GB",
  kinds: {
    "redesign-proposal": "Redesign proposal",
    "prototype-plan": "Prototype plan",
    "current-state": "Current-state assessment",
    executive: "Executive summary",
    "policy-audit": "Policy audit",
    "workshop-record": "Workshop record",
  },
  untitled: "Untitled report",
  contents: "Contents",
  preparedFor: (name: string) => `Prepared for ${name}`,
  version: (version: string) => `version ${version}`,
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  na: "n/a",
  quoted: (text: string) => `“${text}”`,
  none: "none",
  /** Between what is today and what will be, where an arrow is seen. */
  becomes: "to",
  day: "day",
  days: "days",
  /** Of percent. */
  points: "points",
  /** Of one, and of several. */
  counted: {
    step: ["step", "steps"],
    stage: ["stage", "stages"],
    flow: ["flow", "flows"],
    opportunity: ["opportunity is", "opportunities are"],
    change: ["change", "changes"],
    more: ["more change serves", "more changes serve"],
  },
  summary: {
    title: "Summary",
    changes: (steps: string, kinds: string) =>
      `The proposed service changes ${steps} of today’s blueprint: ${kinds}.`,
    kinds: { added: "added", removed: "removed", changed: "changed" },
    worst: (
      name: string,
      gap: string,
      { interval, n, wave }: { interval: string; n: string; wave: string },
    ) =>
      `The widest gap between what clients expect and what they get is at “${name}”: ${gap} points (${interval}, n ${n}${wave}).`,
    plan: (name: string, sample: string) => `“${name}” tries it before anything is rolled out${sample}.`,
    planSample: (count: string) => `, with at least ${count} clients`,
    empty: "This engagement holds no blueprint, no scores and no plan yet; this report fills as they come.",
    figures: "Key figures",
    proposeTitle: "What we propose",
    propose: ["Change", "Evidence"],
    request: "What we ask for",
    noIdea: (kind: string) => `${kind}; no idea has been written to it`,
    beside: (changes: string) => `${changes} no idea that has been written down.`,
    predicted: "predicted",
    target: "target",
    ifTrue: (change: string) => `If ${change}`,
    meanOfCases: "mean of all cases",
    /** Where few cases make the mean. */
    slowPart: (share: string) => `mean of all cases, of which only ${share} pass the slow part`,
    withQueues: (before: string, after: string, interval: string) =>
      `with queues, simulated: ${before} to ${after}${interval === "" ? "" : ` (${interval})`}`,
    ofJourney: (measure: string, journey: string) => `${measure}: ${journey}`,
    nps: "Recommendation (NPS)",
    sampleSize: "Clients needed",
    sampleNote: "largest need of the hypotheses",
    hypotheses: "Hypotheses",
    duration: "Trial",
  },
  journey: {
    title: "The journey of the client",
    continued: (part: number, of: number) => `Part ${part} of ${of}`,
    rows: {
      stage: "Stage",
      step: "Client does",
      channel: "Channel",
      thoughts: "Thinks",
      feeling: "Feels",
      quote: "Says",
      pain: "Pain",
      gain: "Gain",
    },
    caption: "Feeling on a scale from −2 to +2. Circles: touch-point numbers, as in the scorecard.",
    elsewhere: (points: string) => `Not on this journey: ${points}.`,
    touchPoint: (number: string, name: string, journey: string) =>
      journey === "" ? `${number} ${name}` : `${number} ${name} (${journey})`,
    curve: "Emotion curve",
    best: "delighted",
    worst: "upset",
    missing: "No client steps have been mapped on this blueprint.",
  },
  blueprint: {
    today: "The service today",
    proposed: "The service that we propose",
    title: (name: string) => `Blueprint: ${name}`,
    titleOf: (journey: string, name: string) => `Blueprint: ${journey}, ${name}`,
    part: (part: number, of: number) => `part ${part} of ${of}`,
    legend: (names: readonly string[]) => `Signs: ${names.join(", ")}`,
    partOf: (title: string, part: string) => `${title}, ${part}`,
    beside: {
      before: (page: string) => `continues from page ${page}`,
      after: (page: string) => `continues on page ${page}`,
    },
    /** Where pages have no numbers yet. */
    besideUnnumbered: {
      before: (part: number) => `continues from part ${part}`,
      after: (part: number) => `continues in part ${part}`,
    },
    label: (name: string, steps: string, stages: string) => `Blueprint ${name}: ${steps}, ${stages}`,
    caption:
      "Circles on the line of interaction: touch points, with the gap between perception and expectation.",
    changesCaption: "Marked against the blueprint of today.",
    proposedCaption:
      "Circles on the line of interaction: touch points, with the gap that was measured today. Times and shares of changed and added steps are assumed: the proposed service has not been measured yet.",
    missing: "The blueprint has no steps yet.",
  },
  scorecard: {
    title: "What clients told us",
    table: "Touch points",
    columns: ["No.", "Touch point", "Stage", "Class", "Expected", "Perceived", "Gap", "Interval", "n"],
    classes: { critical: "critical", "good-to-have": "good-to-have", none: "not classed" },
    caption: (gaps: string, small: string) =>
      `Means on the scale of the question${gaps}.${gaps === "" ? "" : " Gaps are taken before rounding."} Italic n: fewer than ${small} answers, too few to compare.`,
    captionGap: (gaps: string, confidence: string) =>
      `; gap = perception − expectation, ${gaps}, with its ${confidence} interval`,
    gaps: {
      paired: "paired by respondent",
      reported: "as reported",
      "of-means": "the difference of two reported means, not paired",
    },
    /** Where the gaps of one table are of more than one kind. */
    gapsWhere: {
      paired: "paired by respondent where there are answers",
      reported: "as reported where a gap was reported",
      "of-means": "the difference of two reported means, not paired, elsewhere",
    },
    effectiveN: (n: string) => `eff. ${n}`,
    whole: "The relationship as a whole",
    overallColumns: ["Measure", "Result", "Interval", "n"],
    nps: "Recommendation (NPS, −100 to +100)",
    csat: "Satisfaction (CSAT)",
    ces: "Ease (CES)",
    overall: "Overall rating",
    overallGap: "Overall gap, all touch points together",
    overallGapReported: "Overall gap, as reported",
    weightedGap: "Overall gap, each gap weighed by its importance",
    chart: "Expectation and perception",
    scale: (minimum: string, maximum: string) => `scale ${minimum} to ${maximum}`,
    observed: "What observers saw",
    observedColumns: {
      number: "No.",
      name: "Touch point",
      perception: "Observed",
      gap: "Gap",
      alpha: "α",
      observers: "Observers",
    },
    observedCaption: (scales: string) =>
      `Weighted means of the observers’ score sheets, ${scales}. Observers are no sample of clients, so there is no interval. α: agreement of the observers on each touch point (Krippendorff, ordinal).`,
    raters: { observation: "observers", "mystery-shop": "mystery shoppers", workshop: "participants" },
    agreement: (rubric: string, alpha: string, strength: string, raters: string) =>
      `${rubric}: ${raters} agree with α ${alpha}, which is ${strength} (below 0.667 weak, to 0.800 tentative, above reliable).`,
    strengths: { weak: "weak", tentative: "tentative", reliable: "reliable" },
    missing:
      "No scores have been entered or imported yet, so nothing can be said about expectations and gaps.",
    asked: (surveys: string, count: string) => `Asked in ${surveys}: ${count} answered.`,
  },
  alternatives: {
    title: "Alternatives weighed",
    name: "Service",
    today: "Today",
    intro: (count: string, proposed: string) =>
      `${count} ways to redesign the journey were drawn. “${proposed}” is proposed. The figures of all but today are predicted.`,
    reason: (reason: string) => `Why this one: ${reason}`,
  },
  difference: {
    title: "What changes",
    measures: "Before and after",
    /** Of a figure that is not reckoned from the map alone. */
    simulatedMean: (isOld: boolean) =>
      isOld ? "mean of a simulation that was run before the last changes" : "mean of the simulation",
    measureColumns: ["Measure", "Today", "Proposed, predicted", "Difference, predicted"],
    list: "The changes in detail",
    listCaption:
      "Times are means, those of the proposed service assumed. Days: how much longer (+) or shorter (−) a step takes with its work and its waiting; blank where it is less than an hour or so. A step may take longer because it does what another did.",
    columns: ["", "Element", "What changes", "Days", "Carries out"],
    types: { step: "Step", flow: "Flow", lane: "Lane", stage: "Stage" },
    signs: { added: "+", removed: "−", changed: "~" },
    listOf: (journey: string) => `The changes in detail: ${journey}`,
    predicted:
      "Nobody has measured the proposed service: its figures are predicted from the times, shares and costs assumed for its steps, and the prototype has yet to prove them. A day has 24 hours; opening hours are not counted.",
    more: "Every change stands in the appendix, those that save most time first.",
    inProposal: (title: string, date: string) =>
      `Every change, what the measures count, the method and the samples stand in the redesign proposal${title === "" ? "" : ` “${title}”`}${date === "" ? "" : ` of ${date}`}.`,
    lost: (names: string) => `Touch points that the proposed service no longer has: ${names}.`,
    gained: (names: string) => `Touch points that it adds: ${names}.`,
    named: (number: string, name: string, gap: string) =>
      `${number} ${name}${gap === "" ? "" : ` (gap ${gap})`}`,
    flows: (count: string) =>
      `Beside them ${count} came, went or changed: what follows what is marked in the blueprint.`,
    none: "The two blueprints do not differ yet.",
    naTitle: "Not available",
    na: (measure: string, reason: string) => `${measure}: ${reason}.`,
    sides: { before: "today", after: "proposed" },
    reason: (measure: string, before: string, after: string) =>
      `${measure}: ${before} to ${after}, computed.`,
    lanes: {
      title: "Lane by lane",
      columns: ["Lane", "Steps", "Work", "Waiting", "Hand-offs"],
      kinds: { added: "new lane", removed: "falls away" },
      steps: (added: string, removed: string, changed: string) =>
        [
          ...(added === "0" ? [] : [`${added} new`]),
          ...(removed === "0" ? [] : [`${removed} ${removed === "1" ? "falls" : "fall"} away`]),
          ...(changed === "0" ? [] : [`${changed} changed`]),
        ].join(", ") || "unchanged",
      pair: (before: string, after: string) => `${before} to ${after}`,
      caption:
        "Today to proposed, predicted. Work and waiting are means of one case, each step with the chance that it is reached; the work of all lanes adds up to the total work. Waits that lie side by side count each, so waiting may exceed the lead time. A hand-off counts where the work leaves. A step that moved is counted where it is now.",
    },
    predictions: {
      title: "What clients are expected to say",
      columns: ["Touch point", "Score today", "Score, predicted", "Gap today", "Gap, predicted", "Why"],
      bases: {
        simulation: "simulation",
        benchmark: "benchmark",
        judgement: "judgement",
        pilot: "pilot",
      },
      rests: (basis: string, author: string) => (author === "" ? `By ${basis}` : `By ${basis}: ${author}`),
      between: (low: string, high: string) => `${low} to ${high}`,
      noReason: "No reason is given.",
      caption:
        "In italics: predicted, not measured. The predicted gap is the predicted score less what clients expect today.",
      silent: (count: string, one: boolean) =>
        one
          ? "For one further touch point of the proposed service nothing is predicted."
          : `For ${count} further touch points of the proposed service nothing is predicted.`,
    },
  },
  recovery: {
    title: "Recovery",
    intro:
      "Where the service can go wrong for the client, how bad that is, and what is done so that the client is won back.",
    programMatrix:
      "Severity (S), occurrence (O) and detection (D) are judged from 1 to 10; RPN is their product. The gravest come first. The priority weighs severity against occurrence, after the action priorities of the AIAG & VDA FMEA Handbook (2019).",
    ownMatrix:
      "Severity (S), occurrence (O) and detection (D) are judged from 1 to 10; RPN is their product. The gravest come first. The priority weighs severity against occurrence, in a matrix that was agreed for this engagement.",
    today: "Where it goes wrong today",
    planned: "Where the new service may go wrong",
    counted: (count: string, of: number, high: string) =>
      of === 1
        ? `One fail point; of high priority: ${high}.`
        : `${count} fail points; of high priority: ${high}.`,
    columns: ["No.", "Step", "What goes wrong", "S", "O", "D", "RPN", "Priority"],
    inside: (steps: readonly string[]) => `inside of ${steps.map((title) => `“${title}”`).join(", ")}`,
    caption: "A low D means that it is caught before it reaches the client.",
    priorities: { high: "high", medium: "medium", low: "low" },
    inFull: "One by one",
    gravest: (count: string) =>
      count === "1" ? "The one that is thought over" : `The gravest ${count} in full`,
    question: "Asked",
    answer: "Settled",
    rows: {
      noticed: "How it is noticed",
      recovery: "Recovery in short",
      authority: "Who may decide alone",
      whys: "Why it goes wrong",
      prevention: "Prevention",
    },
    rungs: {
      acknowledge: "Acknowledge",
      empathise: "Empathise",
      apologise: "Apologise",
      settle: "Settle, with choices",
      exceed: "Do more than expected",
      followUp: "Follow up",
    },
    upTo: (amount: string) => `, up to ${amount} a case`,
    why: (number: string, answer: string, kind: string | null) =>
      `${number}. ${answer}${kind === null ? "" : ` (${kind})`}`,
    kinds: { symptom: "symptom", cause: "root cause" },
  },
  opportunities: {
    title: "Opportunities",
    columns: ["No.", "Opportunity", "Touch points", "Impact", "Effort", "Status"],
    caption:
      "Touch points by their numbers in the register. Impact and effort are judged from 1 (low) to 5 (high).",
    statuses: { open: "open", chosen: "chosen", parked: "parked", dropped: "dropped" },
    matrix: "Impact and effort",
    matrixSubtitle: "Filled: chosen for the redesign. A 3 counts as much impact, and as little effort.",
    impact: "Impact",
    effort: "Effort",
    quadrants: ["Do first", "Plan well", "Fill in", "Leave"],
    evidence: (text: string) => `Evidence: ${text}`,
    causes: "Why it hurts: root causes",
    causeColumns: ["Opportunity", "Root cause", "Taken away by"],
    rank: "Rank",
    rankings: { rice: "RICE", ulwick: "Ulwick", own: "Score" },
    rankedBy: {
      rice: () => "RICE: reach × impact × confidence ÷ person-months.",
      ulwick: () => "Ulwick: importance, and what satisfaction lacks of it, both of 10.",
      own: (formula: string) => `Score: ${formula}.`,
    },
    why: "Why we change what we change",
    whyColumns: ["Change", "Because", "Evidence"],
    whyCaption:
      "Each change with what it answers and the evidence that asked for it, as it was when it was taken. What is changed for one reason stands together.",
    whyChange: (sign: string, title: string) => `${sign} ${title}`,
    noReason: "No opportunity is named",
    decided: (status: "chosen" | "parked" | "dropped", reason: string) =>
      `${{ chosen: "Chosen", parked: "Parked", dropped: "Dropped" }[status]}: ${reason}`,
    ideas: "Ideas",
    ideaColumns: ["Idea", "Answers", "Changes"],
    openIdeas: "Ideas that the proposed service does not carry out",
    unnamed: "Changes without an idea",
    unnamedColumns: ["", "Element", "Change"],
    unjudged: (count: string) => `${count} not judged yet, and so not in the chart.`,
  },
  plan: {
    title: "Prototype plan",
    scope: "What is tried",
    frame: "Frame",
    rows: {
      fidelity: "Fidelity",
      segment: "Segment",
      site: "Site",
      dates: "Dates",
      owner: "Owner",
      people: "People",
      material: "Material",
      cost: "Cost",
      risks: "Risks",
      steps: "Steps of the blueprint",
    },
    fidelities: {
      storyboard: "Storyboard",
      "walk-through": "Desktop walk-through",
      "role-play": "Role play",
      staging: "Service staging",
      "live-pilot": "Live pilot",
    },
    hypotheses: "Hypotheses",
    hypothesisColumns: ["If", "then", "today", "target", "minimum", "Clients needed"],
    atMost: "at most",
    answers: "answers",
    betterThanToday: "better than today",
    decision: "Decision rule",
    sample: "Sample",
    sampleText: (power: string, each: string, confidence: string, looks: string) =>
      `Clients needed: with so many, the rule below says Go with a chance of ${power} or more if the targets are true${each}. What Go proves is the minimum. Reckoned exactly, by the binomial distribution for shares and Student’s t for means; ${confidence} intervals (Wilson’s for shares), ${looks}.`,
    each: (power: string) => ` (${power} for each, because all of them have to hold)`,
    looks: (count: number) =>
      count === 1 ? "one look at the results" : `${count} looks, the significance divided between them`,
    /** In a proposal. */
    short: {
      how: "How",
      where: "Where",
      when: "When",
      go: "Go when",
      signed: (title: string, date: string) =>
        `The hypotheses, the whole rule and the signatures stand in the prototype plan${title === "" ? "" : ` “${title}”`}${date === "" ? "" : ` of ${date}`}: that document is the one that is signed.`,
    },
    allSegments: "All clients",
    tried: {
      short: "Result",
      results: "Results",
      columns: ["Look", "Measure", "Found"],
      incomplete: "not complete",
      looked: (look: string, of: string) =>
        `Look ${look} of ${of}; the dot is what was found, the bar its interval, which has to clear the minimum`,
      notFixed:
        "The rule of this plan was never fixed: what it says of figures that were known proves nothing.",
      decision: "What was decided",
      decided: (taken: string, date: string, by: string) =>
        `Decided${date === "" ? "" : ` on ${date}`}${by === "" ? "" : ` by ${by}`}: ${taken}.`,
      ruleSays: (outcome: string) => `The rule says: ${outcome}.`,
      otherThanRule: (outcome: string) => `The rule says “${outcome}”.`,
      amendments: "Changes of the rule after it was fixed",
      amendmentColumns: ["When", "What", "Before", "After", "Why"],
      risks: "Risks and controls",
      riskColumns: ["Risk", "Control", "Owner"],
      learnt: "What was learnt",
      fineTuneColumns: ["Round", "Feedback", "Change", "Owner"],
      open: "still to be done",
    },
    chances: "How likely the rule says Go",
    chanceColumns: ["Chance of Go on", "if the target is true", "if only the minimum is true"],
    when: (value: string) => `true: ${value}`,
    asToday: (value: string) => `${value}, as today`,
    chanceOfAll: (go: string, wrong: string) =>
      `Go on all of them: at least ${go} if every target is true, at most ${wrong} if one measure only just meets its minimum.`,
    rule: { go: "Go", stop: "Stop" },
    signatures: "Agreed before the first client",
    client: "For the client",
    consultant: "For the consultants",
    nameDate: "Name, date, signature",
    missing: "No prototype plan has been chosen for this report.",
    noHypotheses: "No hypotheses have been written yet; without them the trial cannot decide anything.",
  },
  evidence: {
    title: "Evidence",
    intro:
      "Charts that were chosen from the measures, with the figures of this version. A chart that does not show everybody’s answers begins with whose it shows.",
    gone: (title: string) =>
      `“${title}” has no figures any more: its source was deleted or its choices do not fit it.`,
    unnamed: "A pinned chart",
    source: (sources: string) => `Where it comes from: ${sources}.`,
    sourceOf: (name: string, holds: string, imported: string) =>
      imported === "" ? `“${name}” (${holds})` : `“${name}” (${holds}, imported ${imported})`,
  },
  problems: {
    title: "Problems of the service",
    intro: (rules: string) =>
      `${rules} rules of service design were asked of the engagement as it stands, of today’s service as of the one that is planned.`,
    none: "None of them finds anything wrong.",
    open: (counts: string) => `They find ${counts}.`,
    counted: {
      error: (count: string, of: number) => `${count} ${of === 1 ? "error" : "errors"}`,
      warning: (count: string, of: number) => `${count} ${of === 1 ? "warning" : "warnings"}`,
      hint: (count: string, of: number) => `${count} ${of === 1 ? "hint" : "hints"}`,
    },
    suppressedCount: (count: string, of: number) =>
      `${count} more ${of === 1 ? "was" : "were"} looked at and suppressed, each with its reason.`,
    off: (count: string, of: number) =>
      `${count} ${of === 1 ? "rule is" : "rules are"} switched off in this engagement.`,
    rulesThemselves: "The rules themselves",
    columns: ["Severity", "Problem, and why it is one", "Where"],
    severities: { error: "Error", warning: "Warning", hint: "Hint" },
    suppressed: "Suppressed",
    suppressedText: "What is right as it is, and why.",
    suppressedColumns: ["Problem", "Where", "Reason"],
  },
  appendix: {
    title: "Appendix: method and samples",
    method: "Method",
    definitions: "What the measures count",
    samples: "Samples",
    sampleColumns: ["Source", "Kind", "What it holds", "Date"],
    kinds: {
      survey: "survey",
      comments: "comments and complaints",
      events: "event log",
      study: "study by others",
    },
    holds: {
      survey: (rows: string) => `${rows} respondents`,
      comments: (rows: string) => `${rows} comments`,
      events: (rows: string) => `${rows} events`,
      cases: (cases: string, rows: string) => `${cases} cases, ${rows} events`,
      scores: (count: string) => `${count} scores`,
      figures: (count: string, n: string) => (n === "" ? `${count} figures` : `${count} figures, n ${n}`),
    },
    sheets: {
      observation: (count: string) => `score sheets of ${count} observers`,
      "mystery-shop": (count: string) => `score sheets of ${count} mystery shoppers`,
      workshop: (count: string) => `score sheets of ${count} participants`,
    },
    sheetsOf: (name: string, sheets: string, dates: string) =>
      dates === "" ? `“${name}” (${sheets})` : `“${name}” (${sheets}, ${dates})`,
    imported: "imported",
    gaps: {
      paired:
        "Gaps of answers are paired by respondent, with the interval mean ± t(n − 1) times the standard error.",
      reported:
        "A gap that was reported without its answers stands as it came; its interval is mean ± t(n − 1) times the reported standard deviation over √n, and there is none where no deviation was reported.",
      "of-means":
        "Where only expectation and perception were reported, the gap is the difference of their means within each wave and segment. It is not paired by respondent, so its interval is the widest that their spreads allow.",
    },
    notWeighted: "The samples are not weighted.",
    weighted: "Respondents carry weights; intervals go by the effective n, (Σw)² / Σw² (Kish 1965).",
    paragraphs: (confidence: string, small: string, gaps: string, weights: string) => [
      "A service blueprint shows evidence, client, frontstage, backstage and support from top to bottom, divided by the lines of interaction, visibility and internal interaction (Shostack 1984; Bitner, Ostrom & Morgan 2008). A touch point lies where the client meets the organisation.",
      `Gap = perception − expectation.${gaps} The overall gap is the mean over respondents of the mean gap of each. Confidence ${confidence}. Fewer than ${small} answers are marked as a small sample. Where a figure is not defined it says n/a and never 0.`,
      `NPS = 100 · (promoters − detractors), its variance p + d − (p − d)²; shares carry Wilson’s interval. ${weights}`,
      "Lead time without queues, work and cost are means in closed form and no simulation: queues for people, opening hours and calendars are not in them. Lead time with queues is the mean of the simulation. A figure of the proposed service is a prediction until the prototype has shown it.",
    ],
  },
} as const;
