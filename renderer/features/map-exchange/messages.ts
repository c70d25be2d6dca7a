import type { Band } from "@shared/domain/blueprint/records.ts";
import type { StageWay } from "@shared/interchange/bpmn/stages.ts";
import type { MapFormat } from "@shared/interchange/map-formats.ts";
import type { SheetForm } from "@shared/interchange/sheet/read-sheet.ts";

const number = new Intl.NumberFormat("en");
const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

const either = new Intl.ListFormat("en", { type: "disjunction" });
const both = new Intl.ListFormat("en");
const HOLDERS: Record<MapFormat, string> = {
  bpmn: "BPMN",
  xlsx: "The workbook",
  csv: "The CSV file",
  grid: "This CSV file",
};
const KEEPERS: Record<MapFormat, string> = {
  bpmn: "keep the .frontstage file, or export Excel,",
  xlsx: "keep the .frontstage file",
  csv: "keep the .frontstage file",
  grid: "keep the .frontstage file, or export Excel,",
};

/** Words of bringing maps in and taking them out. */
export const messages = {
  category: "Blueprint",
  title: "Import a blueprint",
  open: "Import a blueprint from BPMN, Excel or CSV",
  fileKind: "Process diagrams and tables (BPMN, XLSX, CSV)",
  start: "Bring in a map from another program",
  startText:
    "Choose or drop a BPMN 2.0 diagram, an Excel workbook or a CSV file. Lanes, bands, stages and columns are proposed; you can change them before anything is stored, and what is not taken over is listed.",
  choose: "Choose a file",
  another: "Another file",
  reading: (name: string) => `Reading ${name}`,
  cancelled: "Reading was cancelled.",
  failed: (name: string, reason: string, place: string | undefined) =>
    `${name}${place === undefined ? "" : `, ${place}`}: ${reason}`,
  refused: (problem: string) => `${problem.replace(/\.$/, "")}. Choose another file.`,
  size: (lanes: number, steps: number, flows: number) =>
    [count(lanes, "lane", "lanes"), count(steps, "step", "steps"), count(flows, "flow", "flows")].join(" · "),
  import: (steps: number) => `Import ${count(steps, "step", "steps")}`,
  imported: (steps: number, points: number) =>
    `${count(steps, "step", "steps")} imported${points === 0 ? "." : `, ${count(points, "touch point", "touch points")} registered.`}`,
  journey: "Journey",
  newJourney: "New journey",
  journeyName: "Name of the journey",
  name: "Name of the blueprint",
  asIs: "As is",
  options: "How the file is read",
  part: "Diagram",
  partOf: (name: string, steps: number) => `${name} (${number.format(steps)})`,
  subprocesses: "Subprocesses",
  opened: "Opened: their steps",
  closed: "One step each",
  stageWay: "Stages",
  stageWays: {
    kept: "As they were exported",
    groups: "By the groups of the diagram",
    parts: "Parts of 8 columns",
    one: "One stage",
  } satisfies Record<StageWay, string>,
  sheet: "Sheet",
  form: "Form of the table",
  forms: {
    ours: "Frontstage, all fields",
    list: "A row for each step",
    grid: "Rows are lanes, columns are steps",
  } satisfies Record<SheetForm, string>,
  join: "Join steps that follow each other",
  columns: "What each column means",
  column: "Column",
  sample: "First cells",
  meaning: "Meaning",
  noTitle: "No column is the title of the steps yet. Give one that meaning.",
  lanes: "Lanes",
  lanesHint: "Band: who is in the lane, and what clients see of it.",
  noClient:
    "No lane is the client’s yet: give one the band Client, and the line of interaction is drawn below it.",
  guessedClient: (lanes: readonly string[]) =>
    `No name says who the client is. ${both.format(lanes.map((lane) => `“${lane}”`))} ${lanes.length === 1 ? "is" : "are"} taken for the client, by a guess from who sends messages to whom: change the band if that is wrong.`,
  lane: "Lane",
  subtitle: "Role or pool",
  band: "Band",
  bands: {
    evidence: "Evidence",
    client: "Client",
    frontstage: "Frontstage",
    backstage: "Backstage",
    support: "Support",
  } satisfies Record<Band, string>,
  steps: "Steps",
  stages: "Stages",
  stage: "Stage",
  touchPoints: "Touch points",
  touchPointsHint: "Client steps that meet the organisation. Ticked ones are registered.",
  noTouchPoints: "No flow joins a client’s step to the organisation.",
  all: "All",
  with: (title: string, lanes: readonly string[]) => `${title} – with ${lanes.join(", ")}`,
  preview: "Preview",
  picture: "The map as it will be",
  tooLarge: (steps: number) =>
    `${count(steps, "step", "steps")}: too many for a preview; the map itself shows them.`,
  account: "Not taken over",
  accountCount: (lines: number) =>
    lines === 0 ? "Everything in the file is taken over." : count(lines, "entry", "entries"),
  element: "What or where",
  called: "Name or text",
  note: "What became of it",
  noColumn: (text: string) => `“${text}” is none of the meanings.`,
  noBand: (text: string) => `“${text}” is none of the bands.`,
  exportTitles: {
    bpmn: "Export blueprint as BPMN",
    xlsx: "Export blueprint as Excel workbook",
    csv: "Export blueprint as CSV, all fields",
    grid: "Export blueprint as CSV, rows are lanes",
  } satisfies Record<MapFormat, string>,
  kinds: {
    bpmn: "BPMN 2.0 diagram",
    xlsx: "Excel workbook",
    csv: "Comma-separated values",
    grid: "Comma-separated values",
  } satisfies Record<MapFormat, string>,
  exporting: (name: string) => `Writing ${name}`,
  /** Beside the name of the blueprint, in the name of the file. */
  gridName: "rows are lanes",
  exported: (name: string, format: MapFormat, without: readonly string[]) =>
    without.length === 0
      ? `${name} is written.`
      : `${name} is written. ${HOLDERS[format]} holds no ${either.format(without)}: ${KEEPERS[format]} for ${without.length === 1 ? "that" : "those"}.`,
  noBlueprint: "Open a blueprint first.",
} as const;
