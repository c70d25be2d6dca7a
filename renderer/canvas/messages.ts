/** Words of the canvas. */
export const messages = {
  untitled: "Untitled step",
  stepTitle: "Title of the step",
  laneName: "Name of the lane",
  stageName: "Name of the stage",
  flowText: "Label and probability of the flow",
  flowHint: "no 38 %",
  failPoint: (rpn: number) => `Fail point, RPN ${rpn}`,
  momentOfTruth: "Moment of truth",
  interaction: "Interaction",
  visibility: "Visibility",
  internal: "Internal",
  canvas: "Blueprint",
  newLane: "New lane",
  pullLane: "Drag down: each role of the lane leaves for a lane of its own",
  observedGap: (gap: string) => `${gap} observed`,
  stepName: (title: string, lane: string, stage: string) => `${title}, ${lane}, ${stage}`,
};
