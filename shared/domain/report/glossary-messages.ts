/** A term of the craft: what it is called, other forms in which a text may hold it, and what it means. */
export interface GlossaryTerm {
  readonly term: string;
  readonly forms: readonly string[];
  readonly meaning: string;
}

/** A term with its meaning; in a text it may stand in other forms too. */
export const term = (name: string, meaning: string, ...forms: string[]): GlossaryTerm => ({
  term: name,
  forms: [name, ...forms],
  meaning,
});

/** A report sorts those that it uses by the alphabet of its language. */
export const glossaryMessages = {
  title: "Glossary",
  intro: "Terms of service design and of its figures that this document uses.",
  columns: ["Term", "Meaning"],
  terms: {
    asIs: term("As-is", "The service as it runs today, drawn from what was seen and measured.", "as is"),
    backstage: term(
      "Backstage",
      "What people of the organisation do for a client out of the client’s sight.",
    ),
    blueprint: term(
      "Blueprint",
      "A drawing of a service from top to bottom: evidence, client, frontstage, backstage and support, with the flow from left to right.",
      "blueprints",
    ),
    breakEven: term(
      "Break-even",
      "The smallest improvement at which the gain covers the cost.",
      "breaks even",
    ),
    ces: term(
      "CES",
      "Customer effort score: how easy clients found it to have their matter done.",
      "customer effort",
    ),
    confidence: term(
      "Confidence",
      "How often an interval that is made in the same way holds the true value, for example in 95 of 100 samples.",
      "interval",
      "intervals",
    ),
    csat: term("CSAT", "The share of clients who say that they are satisfied."),
    cycleEfficiency: term("Cycle efficiency", "Work on a case as a share of the time that the case takes."),
    decisionRule: term(
      "Decision rule",
      "What a trial must show for Go, and what means Stop; it is fixed before the first result.",
    ),
    detection: term(
      "Detection",
      "How likely a failure is caught before it reaches the client, from 1 (surely) to 10 (hardly).",
    ),
    expectation: term(
      "Expectation",
      "What clients say they should meet at a touch point, on the scale of the survey.",
      "expectations",
      "expected",
    ),
    failPoint: term("Fail point", "A step at which the service may go wrong for the client.", "fail points"),
    frontstage: term("Frontstage", "What people of the organisation do in the client’s sight."),
    gap: term(
      "Gap",
      "Perception less expectation: below zero, clients find less than they look for.",
      "gaps",
    ),
    handOff: term("Hand-off", "A case goes from one person or department to another.", "hand-offs"),
    hypothesis: term(
      "Hypothesis",
      "What a trial is to prove: if this is changed, then that measure moves by so much.",
      "hypotheses",
    ),
    journeyMap: term(
      "Journey map",
      "The way of a client from left to right with what is done, thought and felt.",
      "journey",
      "journeys",
    ),
    kendallsW: term(
      "Kendall’s W",
      "How far people rank the same things alike, from 0 (not at all) to 1 (all alike).",
      "Kendall’s",
    ),
    krippendorffs: term(
      "Krippendorff’s α",
      "How far observers agree beyond chance, 1 being full agreement.",
      "Krippendorff",
      "Krippendorff’s",
    ),
    leadTime: term("Lead time", "From the start of a case to its end, waiting included.", "lead times"),
    lineOfInteraction: term(
      "Line of interaction",
      "Divides what the client does from what people of the organisation do in sight.",
      "lines of interaction",
    ),
    lineOfVisibility: term(
      "Line of visibility",
      "Divides what the client sees from what stays out of sight.",
      "visibility",
    ),
    momentOfTruth: term(
      "Moment of truth",
      "A touch point at which a client decides what to think of the whole service.",
      "moments of truth",
    ),
    nps: term("NPS", "Net promoter score: promoters less detractors, in points of 100.", "net promoter"),
    occurrence: term(
      "Occurrence",
      "How often a failure happens, from 1 (hardly ever) to 10 (nearly always).",
    ),
    opportunity: term(
      "Opportunity",
      "Something that hurts clients or the work and that is worth changing.",
      "opportunities",
    ),
    payBack: term("Pay-back", "The time after which the gain has paid for the cost.", "pays back"),
    perception: term(
      "Perception",
      "What clients say they met at a touch point, on the scale of the survey.",
      "perceived",
    ),
    policy: term("Policy", "A rule of the organisation that its people follow towards clients.", "policies"),
    promise: term("Promise", "What clients are told that they can count on.", "promises"),
    prototype: term(
      "Prototype",
      "A trial of a changed service, small and before it goes live.",
      "pilot",
      "trial",
    ),
    recovery: term("Recovery", "What is done after a failure so that the client is won back.", "recoveries"),
    rice: term("RICE", "Reach × impact × confidence ÷ effort: a way to rank opportunities."),
    rpn: term("RPN", "Risk priority number: severity × occurrence × detection."),
    segment: term("Segment", "Clients who want or need the same, told apart from others.", "segments"),
    severity: term("Severity", "How bad a failure is for the client, from 1 to 10."),
    simulation: term(
      "Simulation",
      "The service run on a computer many times, with its demand, people, times and chances.",
      "simulated",
    ),
    standard: term(
      "Standard",
      "What the organisation sets itself for a step, so that it can be measured.",
      "standards",
    ),
    support: term("Support", "What works behind backstage: systems, other departments, suppliers."),
    toBe: term("To-be", "The service as it is planned, branched from the as-is.", "to be"),
    touchPoint: term(
      "Touch point",
      "Where a client meets the organisation, numbered as in the register.",
      "touch points",
    ),
    wilsonsInterval: term(
      "Wilson’s interval",
      "A confidence interval for a share that holds for small samples too.",
      "Wilson",
      "Wilson’s",
    ),
  },
} as const;
