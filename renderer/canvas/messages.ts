/** Words of the canvas. */
export const messages = {
  untitled: "Untitled step",
  stepTitle: "Title of the step",
  laneName: "Name of the lane",
  stageName: "Name of the stage",
  flowText: "Label and probability of the flow",
  flowHint: "no 38 %",
  rpn: (rpn: number) => `RPN ${rpn}`,
  failPoint: (rpn: number, isRecovered: boolean) =>
    `Fail point, RPN ${rpn}${isRecovered ? ", with recovery" : ""}`,
  momentOfTruth: "Moment of truth",
  signs: { added: "+", removed: "−", changed: "~", moved: "→" },
  inside: "Has a blueprint inside. Double-click to open it.",
  interaction: "Interaction",
  visibility: "Visibility",
  internal: "Internal",

  newLane: "New lane",
  laneStays: "A lane stays in its band",
  pullLane: "Drag down: each role of the lane leaves for a lane of its own",
  noteText: "Text of the sticky note",
  quotes: (count: number) => (count === 1 ? "Show 1 quote of a client" : `Show ${count} quotes of clients`),
  openComments: (count: number) => (count === 1 ? "1 open comment" : `${count} open comments`),
  few: (n: number) => `n ${n}`,
  observedGap: (gap: string) => `${gap} observed`,
};
