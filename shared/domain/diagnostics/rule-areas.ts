/** What a group of rules looks at; the part of their ids before the slash. */
export interface RuleArea {
  readonly id: string;
  readonly name: string;
  /** One sentence for people. */
  readonly about: string;
}

/** Every area, in the order in which a service is thought through. */
export const RULE_AREAS: readonly RuleArea[] = [
  {
    id: "strategy",
    name: "Strategy",
    about: "The direction is said, owned, told, and nothing that is under way conflicts with it.",
  },
  {
    id: "journey",
    name: "Journey",
    about: "The map tells the whole way of the client, from what brings them to how they leave.",
  },
  {
    id: "flow",
    name: "Ways and decisions",
    about: "Each way leads somewhere, and the shares of a decision are all of the clients.",
  },
  {
    id: "touchpoint",
    name: "Touch points",
    about: "Where the client meets the organisation is known, classed with a reason, owned and measured.",
  },
  {
    id: "wait",
    name: "Waiting",
    about: "How long things take is known, is no longer than clients accept, and nobody waits without news.",
  },
  {
    id: "approval",
    name: "Approvals",
    about: "As many signatures as the risk calls for, and no more.",
  },
  {
    id: "handoff",
    name: "Hand-offs",
    about: "What one role may expect of another is agreed upon where work goes from hand to hand.",
  },
  {
    id: "standard",
    name: "Standards and service levels",
    about: "What clients and colleagues can count on can be measured, is owned, and is kept.",
  },
  {
    id: "promise",
    name: "Promises",
    about: "What clients are told is known, rests on a standard, and can be kept.",
  },
  {
    id: "failpoint",
    name: "Fail points and recovery",
    about: "Where something can go wrong, it is known how the client is won back.",
  },
  {
    id: "evidence",
    name: "Physical evidence",
    about: "What matters to the client can be seen, held or kept.",
  },
  {
    id: "policy",
    name: "Policies",
    about: "Every clause is tested for what it does to clients, decided upon, and loses no internal control.",
  },
  {
    id: "segment",
    name: "Segments",
    about: "Clients of different needs are told apart, and served differently where it counts.",
  },
  {
    id: "redesign",
    name: "Redesign",
    about: "What was chosen is answered, each change has its reason, and its effect is said beforehand.",
  },
  {
    id: "simulation",
    name: "Simulation",
    about: "A run can be believed: every case comes to an end, and there are people enough for the work.",
  },
  {
    id: "prototype",
    name: "Prototype plans",
    about: "A trial says what it tries, what must come out of it, and how many clients it takes to know.",
  },
  {
    id: "training",
    name: "Training",
    about: "Whoever has another part in the new service learns it before it begins.",
  },
  {
    id: "rollout",
    name: "Roll-out",
    about: "A wave begins when its gates are open: people trained, standards in place, clients can answer.",
  },
  {
    id: "schedule",
    name: "Schedule",
    about: "The days of the plan agree with its own order: nothing begins before what has to be over.",
  },
  {
    id: "value",
    name: "Value",
    about: "No figure of gain or cost stands without the assumptions that it rests on.",
  },
];

const BY_ID = new Map(RULE_AREAS.map((area) => [area.id, area]));

/** The area of a rule; undefined for what is none of ours, as the report of a rule that failed. */
export const areaOf = (ruleId: string): RuleArea | undefined => BY_ID.get(ruleId.split("/")[0] ?? "");
