const counted = (measure: string, count: string, n: string, atLeast: boolean) =>
  `${measure}: ${atLeast ? "at least" : "at most"} ${count} of ${n} clients`;
const averaged = (measure: string, mean: string, n: string, atLeast: boolean) =>
  `${measure}: a mean of about ${mean} or ${atLeast ? "more" : "less"} from ${n} answers`;

/** Words of sample sizes and of the standard decision rule. */
export const planMessages = {
  reasons: {
    noTarget: "the target is missing",
    noComparison: "needs a baseline or a minimum",
    noDeviation: "a mean needs the spread of single answers",
    outside: "a share lies between 0 and 1",
    same: "the target and what is to be proven do not differ",
    beyond: "the minimum lies beyond the target",
  },
  rule: {
    go: (measure: string, bar: string, rises: boolean, confidence: string) =>
      rises
        ? `the lower bound of the ${confidence} interval of ${measure} is at least ${bar}`
        : `the upper bound of the ${confidence} interval of ${measure} is at most ${bar}`,
    stop: (measure: string, bar: string, rises: boolean, confidence: string) =>
      rises
        ? `the upper bound of the ${confidence} interval of ${measure} is below ${bar}`
        : `the lower bound of the ${confidence} interval of ${measure} is above ${bar}`,
    counted,
    averaged,
    /** With few clients, or a bar of 100 %. */
    never: (measure: string, n: string) => `${measure}: with ${n} clients this cannot happen`,
    /** What the counts are taken from, for who checks it. */
    exactly: (go: string, stop: string) =>
      `Exactly: go if ${go}; stop if ${stop}. The counts are those of the numbers named; with other numbers the interval decides.`,
    today: (bar: string) => `${bar}, today’s value`,
    extend: "Extend",
    extendText: (looks: string) =>
      `neither: the trial goes on to the next of the ${looks} agreed looks; at the last one it counts as not proven`,
    notProven: "Not proven",
    notProvenText:
      "neither: one look was agreed, so the trial ends undecided and today’s way stays; to go on takes a new plan",
    noGo: "no hypothesis has a target and a minimum yet",
    noStop: "no hypothesis has a minimum yet",
    and: "; and ",
    or: "; or ",
  },
  spread: {
    measured: (sd: string, whose: string, n: string) => `spread ${sd}, measured (${whose}, n ${n})`,
    assumed: (sd: string) => `spread ${sd}, assumed: no answers tell it`,
    instead: (sd: string, measured: string, whose: string, n: string) =>
      `spread ${sd}, assumed; measured is ${measured} (${whose}, n ${n})`,
    everybody: "all clients",
  },
  expected: {
    log: (clients: string, days: string, share: string, log: string, where: string) =>
      `About ${clients} clients can be expected in ${days} days: ${share} of the cases of “${log}” are ${where}.`,
    place: "of this place",
    segment: "of this segment",
    both: "of this place and segment",
    everywhere: "of all places and segments",
    drawn: (standsFor: string) => ` Each case stands for ${standsFor}.`,
    reach: (clients: string, days: string, reach: string, touchPoint: string) =>
      `About ${clients} clients can be expected in ${days} days: ${reach} of all clients pass “${touchPoint}”.`,
    anySite: " They are of all places: how many come to this one is not known.",
    anySegment: " They are of all segments: how many are of this one is not known.",
    /** As exactly as the cases of a log tell what comes. */
    between: (clients: string, low: string, high: string) => `${clients} (${low} to ${high})`,
    perhaps: (needed: string, chance: string) =>
      ` The ${needed} needed come in that time with a chance of ${chance}.`,
    enough: (needed: string) => ` That is enough for the ${needed} needed.`,
    few: (needed: string, weeks: string) =>
      ` That is fewer than the ${needed} needed: at this rate they take about ${weeks} weeks. Plan for longer, for more places or segments, or prove less.`,
    none: (needed: string) => ` That is fewer than the ${needed} needed.`,
    answers: (measure: string, answers: string, clients: string, share: string) =>
      ` ${measure}: ${answers} of the ${clients} have to answer (${share}).`,
    reached: (population: string, needed: string) =>
      `Only ${population} clients can be reached: fewer than the ${needed} needed.`,
  },
  doubts: {
    target: "target",
    minimum: "minimum",
    gap: (name: string) => `the gap at “${name}”`,
    perception: (name: string) => `the perception at “${name}”`,
    outside: (field: string, value: string, figure: string, low: string, high: string) =>
      `The ${field} ${value} cannot be: ${figure}, from which the baseline is, lies between ${low} and ${high}.`,
    above: (field: string, value: string, figure: string) =>
      `The ${field} ${value} of ${figure} lies above 0: clients would have to perceive more than they expect. A gap is perceived − expected, not a mark on the scale.`,
    worse: (target: string, baseline: string, figure: string) =>
      `The target ${target} lies below today’s ${baseline}, and less is worse for ${figure}.`,
    beyond: (minimum: string, target: string, measure: string) =>
      `The minimum ${minimum} of ${measure} lies beyond the target ${target}.`,
    allowsWorse: (minimum: string, baseline: string, measure: string) =>
      `The minimum ${minimum} of ${measure} is worse than today’s ${baseline}: Go would allow a change for the worse.`,
  },
  frozen: {
    needsReason:
      "The rule of this plan is fixed. Write down why it changes; the change is then listed in the plan.",
    rule: "Decision rule",
    looks: "Looks at the results",
    significance: "Significance",
    measure: "Measure",
    kind: "Kind",
    kinds: { proportion: "share", mean: "mean" },
    baseline: "Baseline",
    target: "Target",
    minimum: "Minimum",
    of: (field: string, measure: string) => `${field} of “${measure}”`,
  },
  results: {
    tooMany: "There cannot be more successes than clients.",
    beyondLooks: (looks: number) =>
      looks === 1 ? "One look was agreed." : `${looks} looks were agreed, and this is one more.`,
    alreadyFixed: "The rule of this plan is fixed already.",
  },
  outcome: {
    says: { go: "Go", extend: "Extend", stop: "Stop" },
    names: {
      open: "No result yet",
      waiting: "Results incomplete",
      go: "Go",
      stop: "Stop",
      extend: "Extend",
      "not-proven": "Not proven",
    },
    /** Beside a go: how many of the intervals are beyond even their target. */
    clearsTarget: (proven: string, of: string) =>
      proven === of
        ? "Even the target is proven: the whole interval of each lies beyond it."
        : `The minimum is proven; intervals wholly beyond their target: ${proven} of ${of}.`,
    texts: {
      open: "Nothing has been entered yet.",
      waiting: "A figure is missing before the rule can say anything.",
      go: "Every hypothesis clears its minimum.",
      stop: "One hypothesis lies wholly short of its minimum.",
      extend: "Neither: the trial goes on to the next look.",
      "not-proven": "The last look agreed was neither go nor stop.",
    },
    minimum: (value: string) => `minimum ${value}`,
    target: (value: string) => `target ${value}`,
    interval: (low: string, high: string) => `${low} to ${high}`,
    noInterval: "no interval",
    found: (value: string, interval: string, n: string, says: string) =>
      `${value} (${interval}), n ${n}${says === "" ? "" : `: ${says}`}`,
    atLook: (look: string, of: string) => `At look ${look} of ${of}`,
    picture: "Results with their intervals, against minimum and target",
    /** The rule was written in own words: people read it, not the program. */
    ownRule:
      "The plan has a rule in its own words, which people read. What stands here is what the standard rule would say.",
    notFixed: "The rule was not fixed when results came in.",
    before: (measure: string, date: string, fixed: string) =>
      `“${measure}” has a result of ${date}, and the rule was fixed on ${fixed}.`,
    fixedOn: (date: string, time: string) => `Fixed on ${date}, ${time} UTC`,
    few: (measure: string, n: string, needed: string) =>
      `“${measure}” was to be decided with ${needed} clients and has ${n}: with fewer, a working change is seldom proven.`,
  },
  unnamed: "the measure",
} as const;
