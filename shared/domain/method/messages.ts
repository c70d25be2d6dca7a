import type { TenStepPart } from "./count-marks.ts";
import type { TenStepId } from "./ten-steps.ts";

const some = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);
const journeys = (count: number) => some(count, "a journey", "journeys");
const clauses = (count: number) => some(count, "a clause", "clauses");
const standards = (count: number) => some(count, "a standard", "standards");

/** How far the ten steps of the method are, in words. */
export const methodMessages = {
  names: {
    direction: "Direction",
    journey: "Journey",
    touchPoints: "Touch points",
    critical: "Class",
    measured: "Measured",
    audit: "Policies",
    scope: "Scope",
    redesign: "Redesign",
    prototype: "Plan",
    rollOut: "Roll-out",
  } satisfies Record<TenStepId, string>,
  /** The steps as the method calls them. */
  steps: {
    direction: "Set the direction",
    journey: "Map the whole journey",
    touchPoints: "Identify every touch point",
    critical: "Tell critical from good-to-have",
    measured: "Measure the experience at each",
    audit: "Audit policies, procedures and standards",
    scope: "Discuss the scope of improvement",
    redesign: "Redesign the service",
    prototype: "Train and prototype",
    rollOut: "Fine-tune with the first clients, then roll out",
  } satisfies Record<TenStepId, string>,
  /** What is counted, where there is nothing yet. */
  empty: {
    direction: "",
    journey: "no journey yet",
    touchPoints: "no touch point yet",
    critical: "no touch point yet",
    measured: "no touch point yet",
    audit: "no policy yet",
    scope: "no opportunity yet",
    redesign: "no blueprint of today yet",
    prototype: "no prototype plan yet",
    rollOut: "no roll-out wave yet",
  } satisfies Record<TenStepId, string>,
  /** What is missing of so many. */
  missing: {
    client: () => "no client named",
    description: () => "no description",
    segments: () => "no segments",
    vision: () => "no vision",
    mission: () => "no mission",
    serviceDirection: () => "no service direction",
    values: () => "no values",
    focusSegments: () => "no segment to focus on",
    strategyOwner: () => "nobody owns the strategy",
    communications: () => "no communications plan",
    stance: (count) => `${some(count, "an initiative", "initiatives")} not judged`,
    clientSteps: (count) => `${journeys(count)} without client steps`,
    stages: (count) => `${journeys(count)} in one stage only`,
    frontstage: (count) => `${journeys(count)} with nothing frontstage`,
    backstage: (count) => `${journeys(count)} with nothing behind the scenes`,
    flows: (count) => `${journeys(count)} with steps that no flow joins`,
    feelings: (count) => `${journeys(count)} without feelings`,
    crossing: (count) => `${some(count, "a crossing", "crossings")} not registered`,
    onStep: (count) => `${count} on no step`,
    channel: (count) => `${count} without a channel`,
    owner: (count) => `${count} without an owner`,
    class: (count) => `${count} not classed`,
    classReason: (count) => `${count} classed without a reason`,
    answers: (count) => `${count} without answers or scores`,
    policy: () => "no policy brought in",
    policyOwner: (count) => `${some(count, "a policy", "policies")} without an owner`,
    clauses: (count) => `${some(count, "a policy", "policies")} without clauses`,
    tested: (count) => `${clauses(count)} with tests to ask`,
    decided: (count) => `${clauses(count)} not decided upon`,
    linked: (count) => `${clauses(count)} with a finding and no touch point`,
    newWording: (count) => `${clauses(count)} to modify without new wording`,
    protects: (count) => `${clauses(count)} of which it is open what they protect`,
    control: (count) => `${clauses(count)} without the control that they serve`,
    replacingControl: (count) => `${clauses(count)} without a replacing control`,
    standard: (count) =>
      `${some(count, "a critical touch point", "critical touch points")} without a standard`,
    standardMeasured: (count) => `${standards(count)} not measured`,
    standardOwner: (count) => `${standards(count)} without an owner`,
    standardBehind: (count) => `${some(count, "a promise", "promises")} without a standard behind`,
    decision: (count) => `${count} not decided upon`,
    toBe: (count) => `${some(count, "a blueprint", "blueprints")} without a to-be`,
    hypothesis: () => "no hypothesis with its measure",
    target: () => "a target missing",
    minimum: () => "a minimum missing",
    dates: () => "no dates",
    place: () => "no place",
    planOwner: () => "no owner",
  } satisfies Record<TenStepPart, (count: number) => string>,
} as const;
