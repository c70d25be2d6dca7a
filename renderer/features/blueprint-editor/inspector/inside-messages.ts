import { redesignMessages } from "@shared/domain/redesign/messages.ts";

/** Words about the blueprint inside of a step. */
export const insideMessages = {
  inside: "Inside",
  fromInside: "from inside, per case",
  create: "Open the inside of the step",
  open: (name: string) => `Open “${name.length > 22 ? `${name.slice(0, 21)}…` : name}”`,
  takeOut: "Take it out",
  use: "Or use a blueprint that is there",
  choose: "Choose…",
  blueprint: (journey: string, name: string) => `${journey}: ${name}`,
  work: "Expected work",
  leadTime: redesignMessages.measures.leadTime,
  cost: "Cost",
  approvals: "Approvals",
  failPoints: "Fail points",
  steps: "Steps",
  notAvailable: "n/a",
  none: (reason: string) => `n/a: ${reason}.`,
  money: (amount: string, currency: string) => `${amount} ${currency}`.trim(),
  own: "own value counts",
  ownCounts: "The step has a value of its own, and that one is used.",
};
