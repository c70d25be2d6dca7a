import { copySteps, parseCopied, pasteSteps } from "@shared/domain/blueprint/commands/paste-steps.ts";
import { pasteTable } from "@shared/domain/blueprint/commands/paste-table.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { tooLong } from "@shared/domain/blueprint/pasted-table.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addNotes } from "@shared/domain/notes/commands/add-notes.ts";
import { pastedCells, withoutEmptyRows } from "@shared/interchange/csv/pasted-cells.ts";
import type { Place } from "../../canvas/geometry.ts";
import type { NoticeService } from "../../platform/services/services.ts";
import { showWithUndo, withEntry } from "../../platform/services/undo-notice.ts";
import { type BlueprintHandle, selectedSteps } from "./handle.ts";
import { messages } from "./messages.ts";
import { newParts, partsOf } from "./new-parts.ts";
import { copyNotes, cornerForNote, notesAt, parseNotes, selectedNotes } from "./notes.ts";
import { cellsOfHtml } from "./pasted-html.ts";
import { ghostPlace, startPlace } from "./places.ts";

const PITCH = SIZE.card.width + SIZE.gutter;

const STEPS_TYPE = "application/x-frontstage-steps";
const NOTES_TYPE = "application/x-frontstage-notes";

interface Copied {
  /** "" where there are none. */
  readonly steps: string;
  readonly notes: string;
  readonly text: string;
}
interface Pasted extends Copied {
  readonly html: string;
}

/** What this window copied last: a menu may not read the clipboard where the browser keeps it to the keyboard. */
let last: Copied | null = null;

function copied(editor: BlueprintHandle): Copied | null {
  const boxes = selectedSteps(editor);
  const notes = selectedNotes(editor);
  if (boxes.length + notes.length === 0) return null;
  const ids = boxes.map((box) => box.step.id);
  const text = [...boxes.map((box) => box.step.title), ...notes.map(({ note }) => note.text)].join("\n");
  return {
    steps: boxes.length === 0 ? "" : JSON.stringify(copySteps(editor.session.model, ids)),
    notes: notes.length === 0 ? "" : JSON.stringify(copyNotes(notes)),
    text,
  };
}

function fill(data: DataTransfer, { steps, notes, text }: Copied): void {
  data.setData(STEPS_TYPE, steps);
  data.setData(NOTES_TYPE, notes);
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
    notes: "",
    text: steps.map((step) => step.title).join("\n"),
  });
  data.effectAllowed = "copy";
}

/** Puts the selected steps and notes on the clipboard that the event holds; false when none are selected. */
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
export async function pasteByCommand(
  editor: BlueprintHandle,
  notices: NoticeService,
  at?: Place,
): Promise<boolean> {
  const read = await readClipboard();
  if (read === null && last === null) return false;
  const kept = read === null || read.text === last?.text ? last : null;
  const pasted = {
    steps: kept?.steps ?? "",
    notes: kept?.notes ?? "",
    text: read?.text ?? "",
    html: read?.html ?? "",
  };
  paste(editor, notices, pasted, at);
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

export const pasteFrom = (editor: BlueprintHandle, notices: NoticeService, data: DataTransfer): boolean =>
  paste(editor, notices, {
    steps: data.getData(STEPS_TYPE),
    notes: data.getData(NOTES_TYPE),
    text: data.getData("text/plain"),
    html: data.getData("text/html"),
  });

/** Steps, notes, a list or cells, after the selected step, at the place given, or at the end of the client's lane. */
function paste(editor: BlueprintHandle, notices: NoticeService, pasted: Pasted, at?: Place): boolean {
  const { session, blueprintId } = editor;
  if (session.readOnly) return false;
  const before = partsOf(session.model, blueprintId);
  const { result: created, entry } = withEntry(session, () => create(editor, pasted, at));
  const [shown] = created;
  if (shown === undefined) return false;
  editor.select(created);
  // The new cards are in the next layout.
  queueMicrotask(() => editor.canvas?.reveal(shown));
  const made = newParts(session.model, blueprintId, before);
  // Steps are seen where they stand; lanes and stages may have come out of sight.
  if (made.lanes.length + made.stages.length > 0) {
    const text = messages.pasted(created.length, made.lanes, made.stages);
    showWithUndo(session, notices, entry, { kind: "done", text });
  }
  const cut = isTable(pasted) ? tooLong(rowsOf(pasted)) : 0;
  if (cut > 0) showWithUndo(session, notices, entry, { kind: "warning", text: messages.pastedCut(cut) });
  return true;
}

/** The ids of what was pasted; none when there was nothing to paste. */
function create(editor: BlueprintHandle, pasted: Pasted, at: Place | undefined): string[] {
  const { session, layout } = editor;
  const [first] = selectedSteps(editor);
  const place = at ?? (first ? ghostPlace(layout, "after", first) : startPlace(layout));
  if (!place) return [];
  const target = { laneId: place.lane.lane.id, stageId: place.stage.stage.id, column: place.column };
  const steps = parseCopied(pasted.steps);
  const corner = at ? { x: at.stage.x + at.column * PITCH, y: at.lane.y } : cornerForNote(editor);
  const notes = corner ? notesAt(editor, parseNotes(pasted.notes), corner) : [];
  if (steps && notes.length > 0) {
    const label = messages.pasteBoth(steps.steps.length, notes.length);
    return session.commit({ label }, (draft) => [
      ...runIn(draft, pasteSteps, { ...target, copied: steps }),
      ...runIn(draft, addNotes, { notes }),
    ]);
  }
  if (steps) return session.run(pasteSteps, { ...target, copied: steps });
  if (notes.length > 0) return session.run(addNotes, { notes });
  const rows = rowsOf(pasted);
  if (rows.length === 0) return [];
  const after = first && at === undefined ? { afterId: first.step.id } : {};
  return session.run(pasteTable, { ...target, ...after, rows: evenly(rows) });
}

const rowsOf = ({ html, text }: Pasted) => cellsOfHtml(html) ?? withoutEmptyRows(pastedCells(text));
/** From elsewhere: neither steps nor notes of this program. */
const isTable = ({ steps, notes }: Pasted) => parseCopied(steps) === null && parseNotes(notes).length === 0;

/** All rows of one length, as a table has them. */
function evenly(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
