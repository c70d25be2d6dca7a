import type { Rubric } from "./records.ts";

type BuiltInRubric = Omit<Rubric, "type" | "order">;
const item = (id: string, name: string, description: string) => ({
  id,
  name,
  description,
  weight: 1,
  anchors: [],
});

const FIVE_ANCHORS = [
  { score: 1, text: "The opposite happened" },
  { score: 2, text: "Mostly missed" },
  { score: 3, text: "Partly met" },
  { score: 4, text: "Met" },
  { score: 5, text: "Met in a way the client will tell others" },
];

/** Ten conduct standards, each completing “The client …”. */
export const CONDUCT_STANDARDS: BuiltInRubric = {
  id: "rubric-conduct",
  name: "Ten conduct standards",
  description: "An observer scores each touch point on the standards that apply, with what was seen.",
  minimum: 1,
  maximum: 5,
  items: [
    item("valued", "Valued", "is treated as the reason the organisation exists"),
    item(
      "acknowledged",
      "Acknowledged",
      "is noticed on arrival, given space, then served; there is no wrong door",
    ),
    item("truthful", "Truthful", "is never told or shown anything misleading"),
    item("greeted", "Greeted", "meets a warm greeting, in person, by phone or online"),
    item("prompt", "Prompt", "is served promptly, whoever they are"),
    item(
      "informed",
      "Informed",
      "understands what they are getting and meets no undisclosed surprise (fees, conditions)",
    ),
    item("answered", "Answered", "gets an honest answer, or “I will find out” and then the answer"),
    item("worth-it", "Worth it", "gets value for time and money"),
    item("kept-word", "Word kept", "is called back when promised, even when there is no answer yet"),
    item(
      "resolved",
      "Resolved",
      "has a problem settled quickly, efficiently and fairly, with choices, decided together",
    ),
  ].map((standard) => ({ ...standard, anchors: FIVE_ANCHORS })),
};

const SERVQUAL_ITEMS: readonly (readonly [dimension: string, items: readonly string[]])[] = [
  [
    "Tangibles",
    [
      "Equipment looks up to date",
      "Places are pleasant to the eye",
      "Staff look neat",
      "Papers and screens look right for the service",
    ],
  ],
  [
    "Reliability",
    [
      "What is promised by a time is done by that time",
      "A problem meets sincere interest in solving it",
      "The service is right the first time",
      "The service comes at the promised time",
      "Records are kept without error",
    ],
  ],
  [
    "Responsiveness",
    [
      "Clients are told exactly when the service will be done",
      "Service is prompt",
      "Staff are always willing to help",
      "Staff are never too busy to answer",
    ],
  ],
  [
    "Assurance",
    [
      "The behaviour of staff gives confidence",
      "Clients feel safe in their dealings",
      "Staff are courteous throughout",
      "Staff know enough to answer",
    ],
  ],
  [
    "Empathy",
    [
      "Clients get individual attention",
      "Opening hours suit all clients",
      "Staff give personal attention",
      "The client's best interest is at heart",
      "Staff understand the client's own needs",
    ],
  ],
];

/** SERVQUAL's 22 items in five dimensions (4, 5, 4, 4, 5), in our own short wording, answered 1–7. */
export const SERVQUAL: BuiltInRubric = {
  id: "rubric-servqual",
  name: "SERVQUAL",
  description: "Five dimensions of service quality, 22 items; expectation and perception, 1–7.",
  minimum: 1,
  maximum: 7,
  items: SERVQUAL_ITEMS.flatMap(([dimension, names]) =>
    names.map((name, index) => item(`${dimension.toLowerCase()}-${index + 1}`, name, dimension)),
  ),
};

const anchors = (texts: readonly string[]) => texts.map((text, index) => ({ score: index + 1, text }));

/** One question for a workshop: how much each touch point matters. */
export const IMPORTANCE: BuiltInRubric = {
  id: "rubric-importance",
  name: "Importance 1–5",
  description: "Participants of a workshop say how much each touch point matters to the client.",
  minimum: 1,
  maximum: 5,
  items: [
    {
      ...item("importance", "Importance", "How much does it matter to the client?"),
      anchors: anchors([
        "Hardly noticed",
        "Pleasant to have",
        "Matters to some",
        "Matters to most",
        "Decides whether they come back",
      ]),
    },
  ],
};

/** One question for a workshop: how well the organisation does at each touch point, as its people see it. */
export const HOW_WELL: BuiltInRubric = {
  id: "rubric-how-well",
  name: "How well do we do 1–5",
  description: "Participants of a workshop say how well each touch point goes today.",
  minimum: 1,
  maximum: 5,
  items: [
    {
      ...item("how-well", "How well", "How well do we do there today?"),
      anchors: anchors(["Badly", "Below what is expected", "As expected", "Well", "Better than elsewhere"]),
    },
  ],
};

export const BUILT_IN_RUBRICS: readonly BuiltInRubric[] = [CONDUCT_STANDARDS, SERVQUAL, IMPORTANCE, HOW_WELL];
/** Built-in rubrics that a workshop begins with. */
export const WORKSHOP_RUBRICS: readonly BuiltInRubric[] = [IMPORTANCE, HOW_WELL];
