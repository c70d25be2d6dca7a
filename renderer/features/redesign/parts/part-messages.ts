import type { PredictionBasis } from "@shared/domain/redesign/records.ts";

/** Words of what can be folded out below the measures: the difference by lane, and what is predicted at touch points. */
export const partMessages = {
  parts: "More of the difference",
  lanes: "By lane",
  touchPoints: (predicted: number, all: number) =>
    all === 0 ? "Touch points" : `Touch points, ${predicted} of ${all} predicted`,
  laneColumns: {
    lane: "Lane",
    work: "Work",
    wait: "Waiting",
    handoffs: "Hand-offs",
  },
  laneSteps: { added: "New steps", removed: "Fall away", changed: "Changed" },
  laneKinds: { added: "new lane", removed: "falls away" },
  laneNote:
    "As is → to be, predicted. Work and waiting are means of one case, each step with the chance that it is reached. A hand-off counts where the work leaves; a step that moved is counted where it is now.",
  to: "to be",
  notAvailable: "n/a",

  noTouchPoints: "No touch point on this to-be",
  noTouchPointsText:
    "Mark a step of the client as a touch point. What clients will say of it can then be predicted here.",
  pointColumns: { point: "Touch point", score: "Score", gap: "Gap", why: "Why" },
  pointNote:
    "Today → predicted, on the scale of the survey. Predicted figures are dashed: nobody has measured them. The predicted gap is against what clients expect today.",
  isNew: "new in the to-be",
  notMeasured: "not measured",
  notPredicted: "not predicted",
  predicted: "predicted",
  between: (low: string, high: string) => `${low} to ${high}`,
  noReason: "No reason is given.",
  rests: (basis: PredictionBasis, author: string) => {
    const named = {
      simulation: "simulation",
      benchmark: "benchmark",
      judgement: "judgement",
      pilot: "pilot",
    }[basis];
    return author === "" ? `By ${named}` : `By ${named}: ${author}`;
  },
  predict: "Predict…",
  edit: "Edit…",
  predictOf: (name: string) => `Predict the score of ${name}`,
  editOf: (name: string) => `Edit the prediction of ${name}`,

  formTitle: (name: string) => `Predict: ${name}`,
  today: (score: string, expectation: string) => `Today clients find ${score} and expect ${expectation}.`,
  unmeasured: "Nothing was measured here today: the gap cannot be predicted, the score can.",
  expected: "Expected mean score",
  low: "At least",
  high: "At most",
  optional: "may stay empty",
  scale: (minimum: string, maximum: string) => `${minimum} to ${maximum}`,
  basis: "It rests on",
  bases: {
    simulation: "Simulation",
    benchmark: "Benchmark",
    judgement: "Judgement",
    pilot: "Pilot",
  } satisfies Record<PredictionBasis, string>,
  author: "Who predicts it",
  reason: "Why",
  reasonHint: "What of the redesign makes the difference for the client?",
  take: "Take over from the computed difference",
  outOfScale: (minimum: string, maximum: string) => `The scale is ${minimum} to ${maximum}.`,
  notANumber: "This is not a number.",
  needed: "A score is needed.",
  outOfOrder: "The expected score does not lie between the two.",
  save: "Predict",
  withdraw: "Withdraw",
  cancel: "Cancel",
} as const;
