import { copySteps, parseCopied, pasteSteps } from "@shared/domain/blueprint/commands/paste-steps.ts";
import { pasteTable } from "@shared/domain/blueprint/commands/paste-table.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { pastedCells, withoutEmptyRows } from "@shared/interchange/csv/pasted-cells.ts";
import type { Place } from "../../canvas/geometry.ts";
import { type BlueprintHandle, selectedSteps } from "./handle.ts";
import { cellsOfHtml } from "./pasted-html.ts";
import { ghostPlace, startPlace } from "./places.ts";

const STEPS_TYPE = "application/x-frontstage-steps";

interface Copied {
  readonly steps: string;
  readonly text: string;
}
interface Pasted extends Copied {
  readonly html: string;
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

/**
 * What a step that is dragged out of the program carries: the same as a copied one, so that another program takes its
 * words. Dragged from a list and from the inspector, never from its card: there a drag moves the card, and with Alt or
 * Ctrl a copy of it.
 */
export function dragOut(model: ReadModel, steps: readonly Step[], data: DataTransfer): void {
  const ids = steps.map((step) => step.id);
  fill(data, {
    steps: JSON.stringify(copySteps(model, ids)),
    text: steps.map((step) => step.title).join("\n"),
  });
  data.effectAllowed = "copy";
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
  const read = await readClipboard();
  if (read === null && last === null) return false;
  const own = read === null || read.text === last?.text;
  paste(
    editor,
    { steps: own ? (last?.steps ?? "") : "", text: read?.text ?? "", html: read?.html ?? "" },
    at,
  );
  return true;
}

async function readClipboard(): Promise<{ text: string; html: string } | null> {
  try {
    const items = await navigator.clipboard.read();
    const [text, html] = await Promise.all(
      ["text/plain", "text/html"].map(async (type) => {
        const item = items.find(({ types }) => types.includes(type));
        return item ? (await item.getType(type)).text() : "";
      }),
    );
    return { text: text ?? "", html: html ?? "" };
  } catch {
    return null;
  }
}

export const pasteFrom = (editor: BlueprintHandle, data: DataTransfer): boolean =>
  paste(editor, {
    steps: data.getData(STEPS_TYPE),
    text: data.getData("text/plain"),
    html: data.getData("text/html"),
  });

/** Steps, a list or cells, after the selected step, at the place given, or at the end of the client's lane. */
function paste(editor: BlueprintHandle, { steps, text, html }: Pasted, at?: Place): boolean {
  const { session, layout, canvas } = editor;
  const [first] = selectedSteps(editor);
  const place = at ?? (first ? ghostPlace(layout, "after", first) : startPlace(layout));
  if (!place || session.readOnly) return false;
  const target = { laneId: place.lane.lane.id, stageId: place.stage.stage.id, column: place.column };
  const own = parseCopied(steps);
  const rows = own ? [] : (cellsOfHtml(html) ?? withoutEmptyRows(pastedCells(text)));
  let created: string[] = [];
  if (own) created = session.run(pasteSteps, { ...target, copied: own });
  else if (rows.length > 0) {
    const after = first && at === undefined ? { afterId: first.step.id } : {};
    created = session.run(pasteTable, { ...target, ...after, rows: evenly(rows) });
  }
  if (created.length > 0) {
    editor.select(created);
    const [shown] = created;
    // The new cards are in the next layout.
    if (shown !== undefined) queueMicrotask(() => canvas?.reveal(shown));
  }
  return own !== null || rows.length > 0;
}

/** All rows of one length, as a table has them. */
function evenly(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
