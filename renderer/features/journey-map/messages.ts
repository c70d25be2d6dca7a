import { journeyMapMessages } from "@shared/domain/journey-map/messages.ts";

const { rows, scale } = journeyMapMessages;

/** “+1.5” with a real minus sign. */
const signed = (value: number): string => (value === 0 ? "0" : `${value < 0 ? "−" : "+"}${Math.abs(value)}`);

/** “−1.5, between annoyed and angry”. */
function feeling(value: number): string {
  const exact = scale.find(([at]) => at === value);
  if (exact) return `${signed(value)}, ${exact[1]}`;
  const above = [...scale].reverse().find(([at]) => at > value);
  const below = scale.find(([at]) => at < value);
  const [nearer, farther] = value < 0 ? [above, below] : [below, above];
  return `${signed(value)}, between ${nearer?.[1] ?? ""} and ${farther?.[1] ?? ""}`;
}

export const messages = {
  category: "Journey map",
  view: "View",
  title: (journey: string, name: string) => `Journey map: ${journey}, ${name}`,
  grid: (name: string) => `Journey map of ${name}`,
  tools: "Journey map",
  show: "Show as journey map",
  showBlueprint: "Show as blueprint",
  rows,
  rowsMenu: "Rows",
  showAllRows: "Show all rows",
  hideRow: "Hide this row",
  segments: "Whose journey",
  firstSegment: "Add a segment, to compare how clients live through it",
  allClients: journeyMapMessages.allClients,
  allSegments: "All segments",
  firstSegments: (count: number) => `First ${count}`,
  enough: (most: number) => `At most ${most} curves can be told apart`,
  persona: "Open the persona",
  beside: "Beside",
  besideNone: "No curve beside",
  kinds: { "as-is": "As is", "to-be": "To be" },
  besideOption: (kind: "as-is" | "to-be", name: string) =>
    kind === "to-be" ? `With the to-be: ${name.replace(/^to[- ]be:\s*/i, "")}` : `With the as-is: ${name}`,
  unpaired: (count: number, names: string) =>
    count === 1
      ? `1 step of the other blueprint has no partner here: ${names}`
      : `${count} steps of the other blueprint have no partner here: ${names}`,
  dropped: (count: number) => (count === 1 ? "1 curve is left out" : `${count} curves are left out`),
  edit: "Edit this cell",
  open: "Edit, or add the next step",
  addAfter: "Add a step after this one",
  addStage: "Add a stage",
  newStage: "New stage",
  stageName: "Name of the stage",
  remove: "Clear this cell, or delete the step",
  toggleMoment: "Moment of truth, on or off",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  actual: "Zoom to 100 %",
  fit: "Zoom to fit",
  zoom: (percent: number) => `${percent} %`,
  stage: (name: string) => `Stage: ${name || "without a name"}`,
  cell: (row: string, step: string, text: string) => `${row} at “${step}”: ${text || "empty"}`,
  voiceCell: (row: string, voice: string) => `${row}, ${voice}`,
  inherited: (text: string) => `${text}, as all clients`,
  emptyStage: (stage: string) => `No client step in ${stage || "this stage"} yet`,
  curvePoint: (voice: string, step: string) => `${voice}, feeling at “${step}”`,
  feeling,
  newStep: "Title of the new step",
  firstStep: "First step here",
  addHere: "Add a step",
  momentOn: "yes",
  momentOff: "no",
  emptyTitle: "What does the client do first?",
  emptyText:
    "Type the first step; Enter adds the next. Thoughts, feelings, quotes and the emotion curve then have their place below it. The blueprint shows the same steps.",
  typeFirst: "Type the first step",
  noLaneTitle: "This blueprint has no lane for the client",
  noLaneText: "A journey map shows the client’s steps, so it needs a lane in the client’s band.",
  addLane: "Add a client lane",
  client: "Client",
  noStageTitle: "This blueprint has no stage yet",
  noStageText: "A journey is read stage by stage: before, during, after.",
  hiddenAll: "Every row is hidden",
  hiddenAllText: "Choose the rows that this journey’s maps show.",
};
