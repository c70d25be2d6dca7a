import type { StrategyTestId } from "@shared/domain/strategy/tests.ts";

/** Words of the strategy sheet. */
export const messages = {
  category: "Strategy",
  title: "Strategy sheet",
  open: "Show the strategy sheet",
  begin: "Begin the strategy sheet",
  empty: "No strategy sheet yet",
  emptyText:
    "One page that says where the service is meant to go: what clients can count on, whom it is for, what the values mean, and which initiatives pull the other way. It is tested as you write.",
  read: "Read",
  edit: "Edit",
  tested: (holds: number, of: number) => `${holds} of ${of} tests hold`,
  testing: "The tests are being asked",
  direction: "Direction",
  vision: "Vision",
  visionHint: "What clients will say of you in some years.",
  mission: "Mission",
  missionHint: "What you do, for whom.",
  serviceDirection: "Service direction",
  serviceDirectionHint: "What clients can count on, and what comes second to it.",
  slogan: "Slogan",
  owner: "Owner",
  communicationsPlan: "Communications plan",
  communicationsHint: "Who is told what, when, by whom and how.",
  focus: "Focus segments",
  noSegments: "No segments yet. A segment is a group of clients with like needs.",
  newSegment: "New segment",
  share: (percent: number) => `${percent} % of clients`,
  rulesOf: (count: number) =>
    count === 0
      ? "nothing done differently yet"
      : count === 1
        ? "1 thing done differently"
        : `${count} things done differently`,
  openRules: "What is done differently for whom",
  values: "Values",
  value: "Value",
  meaning: "What it means for a client",
  expressedBy: "Standards that express it",
  noValues:
    "A value is worth what a client sees of it. Name one, then say what it means and which standard keeps it.",
  addValue: "Add value",
  nextValue: "Next value",
  deleteValue: "Delete value",
  standardsOf: (name: string) => `Standards that express “${name}”`,
  noStandards: "No standards yet: a value is expressed by the standards that clients can hold you to.",
  initiatives: "Initiatives",
  initiative: "Initiative",
  description: "What it is",
  stance: "To the direction",
  stances: { serves: "serves", neutral: "neutral", conflicts: "conflicts" },
  unjudged: "not judged",
  stanceReason: "Why",
  noInitiatives:
    "What the organisation does or has planned, cost programmes too: each one serves the direction, or conflicts with it, and somebody has to say so.",
  addInitiative: "Add initiative",
  nextInitiative: "Next initiative",
  deleteInitiative: "Delete initiative",
  editCells: (count: number) =>
    count === 1 ? "Edit the strategy sheet" : `Edit ${count} cells of the strategy`,
  addLabel: (count: number, noun: "value" | "initiative") =>
    count === 1 ? `Add ${noun}` : `Add ${count} ${noun}s`,
  noName: "A name cannot be blank.",
  badStance: (text: string) =>
    `“${text}” is no answer. Write serves, neutral or conflicts, or leave it blank.`,
  tests: "Is it a strategy?",
  questions: {
    direction: "Is it said what clients can count on?",
    slogan: "Does something stand behind the slogan?",
    owner: "Does somebody own it?",
    communications: "Is it planned who is told?",
    focus: "Is there a focus, and is something done for it?",
    values: "Does a standard express each value?",
    initiatives: "Do the initiatives pull the same way?",
  } satisfies Record<StrategyTestId, string>,
  holds: "Holds",
  nothing: {
    slogan: "No slogan: nothing is promised outside.",
    values: "No values yet.",
    initiatives: "No initiatives yet.",
  } as Readonly<Partial<Record<StrategyTestId, string>>>,
  off: "Switched off in this engagement.",
  goTo: "Go there",
  advice: {
    "strategy/no-direction": "Write down what clients can count on even when it costs something.",
    "strategy/slogan-only": "Name the initiative that carries it, or stop telling it.",
    "strategy/no-owner": "Name the person who decides when departments disagree.",
    "strategy/no-communications": "Plan who tells front-line staff, before clients are told.",
    "strategy/no-focus-segment": "Choose the segment that is served best, even where others wait.",
    "strategy/focus-on-all": "Leave out the segments that come second.",
    "segment/focus-without-rule": "Say what is done differently for them, where, and why.",
    "strategy/conflict": "Stop it, change it, or change what clients are told.",
    "strategy/likely-conflict":
      "Hold it against the service direction, and write down why it is sound or not.",
    "strategy/initiative-unjudged": "Hold it against the service direction.",
    "strategy/stance-without-reason": "Write down why: its owner will ask.",
    "strategy/initiative-without-owner": "Name its owner.",
    "strategy/value-without-standard":
      "Tie it to a standard, or make one that a client could see kept or broken.",
    "strategy/value-without-meaning": "Say what a client sees where it is kept.",
  } as Readonly<Record<string, string>>,
  sheet: {
    none: "Not written yet",
    noFocus: "None chosen",
    noOne: "Nobody",
    means: "means",
    expressed: (names: string) => `Kept by: ${names}`,
    unexpressed: "No standard keeps it",
    open: "Open questions",
  },
} as const;
