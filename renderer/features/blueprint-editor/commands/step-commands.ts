import { alignSteps } from "@shared/domain/blueprint/commands/align-steps.ts";
import { connectSteps } from "@shared/domain/blueprint/commands/connect-steps.ts";
import { duplicateSteps } from "@shared/domain/blueprint/commands/duplicate-steps.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import {
  AlignStartVertical,
  CopyPlus,
  CornerRightDown,
  GitBranchPlus,
  ListPlus,
  Pencil,
  Plus,
  Trash2,
  Waypoints,
} from "lucide-react";
import type { Direction } from "../../../canvas/geometry.ts";
import type { Services } from "../../../platform/services/services.ts";
import { showWithUndo, withEntry } from "../../../platform/services/undo-notice.ts";
import { type BlueprintHandle, selectedSteps } from "../handle.ts";
import { neighbourOf } from "../neighbour-of.ts";
import { movedBy } from "../places.ts";
import { type CanvasCommand, ONE_FLOW, ONE_STEP, SEVERAL_STEPS, STEPS } from "./canvas-command.ts";
import { placeOfArgs } from "./menu-place.ts";
import { messages } from "./messages.ts";

const idsOf = (editor: BlueprintHandle) => selectedSteps(editor).map((box) => box.step.id);

export function removeSelected(editor: BlueprintHandle): void {
  const { session, selected } = editor;
  const ids = selected.filter((id) =>
    ["step", "flow", "lane", "stage", "note"].includes(session.model.find(id)?.type ?? ""),
  );
  if (ids.length === 0) return;
  const neighbour = neighbourOf(editor.layout, ids);
  session.run(removeElements, { ids });
  editor.select(neighbour !== null && session.model.find(neighbour) ? [neighbour] : []);
}

/** Several that go at once are counted: more may have been selected than is in view. */
function removeSteps(editor: BlueprintHandle, _: unknown, { notices }: Services): void {
  const count = idsOf(editor).length;
  const { entry } = withEntry(editor.session, () => removeSelected(editor));
  if (count > 1)
    showWithUndo(editor.session, notices, entry, { kind: "info", text: messages.deletedSteps(count) });
}

/** All into the column of the one that `better` prefers; the lanes stay. */
function align(editor: BlueprintHandle, better: (a: number, b: number) => boolean): void {
  const steps = selectedSteps(editor);
  const first = steps.reduce<(typeof steps)[number] | undefined>(
    (held, box) => (held === undefined || better(box.column, held.column) ? box : held),
    undefined,
  );
  if (!first) return;
  const others = steps.filter((box) => box !== first);
  editor.session.run(alignSteps, { stepIds: [first, ...others].map((box) => box.step.id) });
}

function alignLane(editor: BlueprintHandle): void {
  const [first, ...others] = selectedSteps(editor);
  if (!first) return;
  const { laneId } = first.step;
  const moves = others
    .filter((box) => box.step.laneId !== laneId)
    .map(({ step }) => ({ stepId: step.id, laneId, stageId: step.stageId, column: step.column }));
  if (moves.length > 0) editor.session.run(moveSteps, { moves });
}

const move = (direction: Direction, order: number): CanvasCommand => ({
  id: `blueprint.step.move-${direction}`,
  title: messages.moveTo[direction],
  when: STEPS,
  keys: [`Mod+Arrow${direction[0]?.toUpperCase()}${direction.slice(1)}`],
  menus: [["step", "4-move", order, messages.move]],
  run: (editor) => {
    const moves = selectedSteps(editor).flatMap((box) => movedBy(editor.layout, box, direction) ?? []);
    if (moves.length === 0) return;
    // Sideways, what stands there gives way; in another lane it may well stand below.
    const along = direction === "left" || direction === "right";
    editor.session.run(moveSteps, { moves, ...(along && { aside: "at" as const }) });
  },
});

const alignment = (id: string, title: string, order: number, run: CanvasCommand["run"]): CanvasCommand => ({
  id: `blueprint.steps.align-${id}`,
  title,
  icon: AlignStartVertical,
  when: SEVERAL_STEPS,
  menus: [
    ["step", "3-arrange", order],
    ["edit", "5-arrange", order],
  ],
  run,
});

export const stepCommands: readonly CanvasCommand[] = [
  {
    id: "blueprint.step.add",
    title: messages.add,
    icon: Plus,
    when: "!readOnly",
    keys: [{ key: "Enter", when: "!selectionCount" }],
    menus: [["canvas", "1-add", 1]],
    run: (editor, args) => {
      const place = placeOfArgs(editor, args);
      if (place) editor.typeAt(place);
      else editor.type("at");
    },
  },
  {
    id: "blueprint.step.add-after",
    title: messages.addAfter,
    icon: ListPlus,
    when: ONE_STEP,
    keys: ["Enter"],
    menus: [["step", "1-add", 1]],
    run: (editor) => editor.type("after"),
  },
  {
    id: "blueprint.step.add-below",
    title: messages.addBelow,
    icon: CornerRightDown,
    when: ONE_STEP,
    keys: ["Tab"],
    menus: [["step", "1-add", 2]],
    run: (editor, _, { notices }) => {
      const [first] = selectedSteps(editor);
      const lowest = first?.laneIndex === editor.layout.lanes.length - 1;
      if (lowest) notices.show({ kind: "info", text: messages.noLaneBelow });
      else editor.type("below");
    },
  },
  {
    id: "blueprint.step.add-branch",
    title: messages.addBranch,
    icon: GitBranchPlus,
    when: ONE_STEP,
    keys: ["Shift+Enter"],
    menus: [["step", "1-add", 3]],
    run: (editor) => editor.type("branch"),
  },
  {
    id: "blueprint.step.insert",
    title: messages.insert,
    icon: Plus,
    when: ONE_FLOW,
    keys: ["Enter"],
    menus: [["flow", "1", 1]],
    run: (editor) => editor.type("insert"),
  },
  {
    id: "blueprint.step.rename",
    title: messages.rename,
    icon: Pencil,
    when: ONE_STEP,
    keys: ["F2"],
    menus: [
      ["step", "2-edit", 1],
      ["edit", "3-steps", 2],
    ],
    run: (editor) => {
      const [first] = selectedSteps(editor);
      if (first) editor.edit(first.step.id);
    },
  },
  {
    id: "blueprint.step.duplicate",
    title: messages.duplicate,
    icon: CopyPlus,
    when: STEPS,
    keys: ["Mod+D"],
    menus: [
      ["step", "2-edit", 2],
      ["edit", "3-steps", 1],
    ],
    run: (editor) => editor.select(editor.session.run(duplicateSteps, { stepIds: idsOf(editor) })),
  },
  {
    id: "blueprint.step.connect",
    title: messages.connect,
    icon: Waypoints,
    when: `${STEPS} && selectionCount == '2'`,
    keys: ["Mod+K"],
    menus: [
      ["step", "3-arrange", 1],
      ["edit", "5-arrange", 1],
    ],
    run: (editor) => {
      const [fromId, toId] = idsOf(editor);
      if (fromId && toId) editor.session.run(connectSteps, { fromId, toId });
    },
  },
  alignment("first", messages.alignFirst, 2, (editor) => align(editor, () => false)),
  alignment("left", messages.alignLeft, 3, (editor) => align(editor, (a, b) => a < b)),
  alignment("right", messages.alignRight, 4, (editor) => align(editor, (a, b) => a > b)),
  alignment("lane", messages.alignLane, 5, alignLane),
  ...(["left", "right", "up", "down"] as const).map(move),
  {
    id: "blueprint.step.delete",
    title: messages.deleteSteps,
    icon: Trash2,
    when: "!readOnly && (selection == 'step' || selection == 'mixed')",
    keys: ["Delete", "Backspace"],
    menus: [
      ["step", "9-delete", 1],
      ["edit", "3-steps", 3],
    ],
    run: removeSteps,
  },
];
