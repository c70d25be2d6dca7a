/** Words of the computed difference: measures, fields, and why a figure is n/a. */
export const redesignMessages = {
  measures: {
    steps: "Steps",
    handoffs: "Hand-offs",
    approvals: "Approvals",
    waits: "Waits",
    lineCrossings: "Line crossings",
    documents: "Documents",
    work: "Total work",
    leadTime: "Lead time without queues",
    cycleEfficiency: "Cycle efficiency",
    cost: "Cost per case",
  },
  definitions: {
    steps:
      "Actions, decisions, waits, approvals and hand-offs; evidence, documents, start and end are not counted.",
    handoffs:
      "Hand-off steps, and sequence flows between two parties of the organisation (other role, or other lane where no role is given) that do not touch a hand-off step.",
    approvals:
      "Signatures: the approval count of every step, at least one for an approval; a step without any counts with those inside of it.",
    waits: "Steps at which the case lies: wait steps, and steps with a waiting time.",
    lineCrossings:
      "Times that flows cross the lines of interaction, visibility and internal interaction; evidence flows are not counted.",
    documents: "Document steps.",
    work: "Mean work of one case: each step with the chance that it is reached, rework by its expected rounds. A step without a time of its own counts with the expected one of the blueprint inside of it, as do lead time and cost.",
    leadTime:
      "Mean of one case from the start, in closed form: sequences add, branches are weighted, rework divides by one minus its share, parallel work takes the longest branch (a lower bound when times vary), until the last branch ends. Nobody queues for people in it and nothing is closed: what that adds, the simulation tells as lead time with queues.",
    cycleEfficiency: "Work over lead time without queues.",
    cost: "Mean cost of one case, weighted like the work.",
  },
  reasons: {
    noSteps: "there are no steps",
    noFlows: "no sequence flows join the steps",
    noStart: "there is no start",
    severalStarts: (count: number) => `there are ${count} starts`,
    noProbabilities: (title: string) => `the decision “${title}” has no probabilities`,
    probabilitySum: (title: string) => `the probabilities out of “${title}” do not sum to 1`,
    noExit: "a loop has no way out",
    crossingLoop: (title: string) => `a loop leads out of the parallel work after “${title}”`,
    tooManyWays: "parallel branches and decisions make too many different ways",
    noTimes: "no step carries a time",
    noWork: "no step carries a work time",
    noCosts: "no step carries a cost",
    overlap: "parallel work exceeds the lead time",
  },
  untitled: { step: "Untitled step", lane: "Untitled lane", stage: "Untitled stage" },
  flowTitle: (from: string, to: string) => `${from} → ${to}`,
} as const;
