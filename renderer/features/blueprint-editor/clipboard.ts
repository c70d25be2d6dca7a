import { copySteps, parseCopied, pasteSteps } from "@shared/domain/blueprint/commands/paste-steps.ts";
import { parsePasted, pasteTable } from "@shared/domain/blueprint/commands/paste-table.ts";
import type { Place } from "../../canvas/geometry.ts";
import { type BlueprintHandle, selectedSteps } from "./handle.ts";
import { ghostPlace, startPlace } from "./places.ts";

const STEPS_TYPE = "application/x-frontstage-steps";

interface Copied {
  readonly steps: string;
  readonly text: string;
}

/** What this window copied last: a menu may not read the clipboard where the browser keeps it to the keyboard. */
let last: Copied | null = null;

function copied(editor: BlueprintHandle): Copied | null {
  const boxes = selectedSteps(editor);
  if (boxes.length === 0) return null;
  const ids = boxes.map((box) => box.step.id);
  const text = boxes.map((box) => box.step.title).join("\n");
  return { steps: JSON.stringify(copySteps(editor.session.model, ids)), text };
}

function fill(data: DataTransfer, { steps, text }: Copied): void {
  data.setData(STEPS_TYPE, steps);
  data.setData("text/plain", text);
}

/** Puts the selected steps on the clipboard that the event holds; false when none are selected. */
export function copyInto(editor: BlueprintHandle, data: DataTransfer): boolean {
  const now = copied(editor);
  if (!now) return false;
  last = now;
  fill(data, now);
  return true;
}

/** The same from a menu: the browser makes the event, wherever the focus is. */
export function copyByCommand(editor: BlueprintHandle): boolean {
  const now = copied(editor);
  if (!now) return false;
  last = now;
  const take = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.clipboardData) fill(event.clipboardData, now);
  };
  document.addEventListener("copy", take, true);
  document.execCommand("copy");
  document.removeEventListener("copy", take, true);
  return true;
}

/** Pastes from a menu; false when the browser does not let the page read and this window has copied nothing. */
export async function pasteByCommand(editor: BlueprintHandle, at?: Place): Promise<boolean> {
  const text = await navigator.clipboard.readText().catch(() => null);
  if (text === null && last === null) return false;
  const own = text === null || text === last?.text;
  paste(editor, { steps: own ? (last?.steps ?? "") : "", text: text ?? "" }, at);
  return true;
}

export const pasteFrom = (editor: BlueprintHandle, data: DataTransfer): boolean =>
  paste(editor, { steps: data.getData(STEPS_TYPE), text: data.getData("text/plain") });

/** Steps, a list or cells, after the selected step, at the place given, or at the end of the client's lane. */
function paste(editor: BlueprintHandle, { steps, text }: Copied, at?: Place): boolean {
  const { session, layout } = editor;
  const [first] = selectedSteps(editor);
  const place = at ?? (first ? ghostPlace(layout, "after", first) : startPlace(layout));
  if (!place || session.readOnly) return false;
  const target = { laneId: place.lane.lane.id, stageId: place.stage.stage.id, column: place.column };
  const own = parseCopied(steps);
  const rows = own ? [] : parsePasted(text);
  if (own) editor.select(session.run(pasteSteps, { ...target, copied: own }));
  else if (rows.length > 0) {
    const after = first && at === undefined ? { afterId: first.step.id } : {};
    editor.select(session.run(pasteTable, { ...target, ...after, rows }));
  }
  return own !== null || rows.length > 0;
}
