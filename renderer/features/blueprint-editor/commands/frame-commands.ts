import type { Id } from "@shared/base/ids.ts";
import { addLane } from "@shared/domain/blueprint/commands/add-lane.ts";
import { addStage } from "@shared/domain/blueprint/commands/add-stage.ts";
import { moveLane } from "@shared/domain/blueprint/commands/move-lane.ts";
import { moveStage } from "@shared/domain/blueprint/commands/move-stage.ts";
import { splitLane } from "@shared/domain/blueprint/commands/split-lane.ts";
import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import type { LaneBox, StageBox } from "@shared/domain/blueprint/layout/types.ts";
import { AlignHorizontalDistributeStart, Columns3, Pencil, Rows3, Split, Trash2 } from "lucide-react";
import type { Services } from "../../../platform/services/services.ts";
import { showWithUndo, withEntry } from "../../../platform/services/undo-notice.ts";
import { type BlueprintHandle, selectedSteps } from "../handle.ts";
import { type CanvasCommand, ONE_FLOW, ONE_LANE, ONE_STAGE } from "./canvas-command.ts";
import { placeOfArgs } from "./menu-place.ts";
import { messages } from "./messages.ts";
import { removeSelected } from "./step-commands.ts";

const laneOf = (editor: BlueprintHandle): LaneBox | undefined =>
  editor.layout.lanes.find((box) => editor.selected.includes(box.lane.id));
const stageOf = (editor: BlueprintHandle): StageBox | undefined =>
  editor.layout.stages.find((box) => editor.selected.includes(box.stage.id));

/** A new lane goes into the band of what is selected or pointed at, else where the most are missing: backstage. */
function addLaneHere(editor: BlueprintHandle, args: unknown): void {
  const { session, blueprintId } = editor;
  const laneId = selectedSteps(editor)[0]?.step.laneId;
  const lane =
    laneOf(editor)?.lane ?? placeOfArgs(editor, args)?.lane.lane ?? session.model.get("lane", laneId);
  const band = lane?.band ?? "backstage";
  const id = session.run(addLane, { blueprintId, band, name: messages.newLane, subtitle: "" });
  editor.select([id]);
}

function addStageHere(editor: BlueprintHandle, args: unknown): void {
  const { session, blueprintId, layout } = editor;
  const afterId: Id | undefined =
    stageOf(editor)?.stage.id ??
    placeOfArgs(editor, args)?.stage.stage.id ??
    selectedSteps(editor)[0]?.step.stageId;
  const name = messages.newStage(layout.stages.length + 1);
  const id = session.run(addStage, { blueprintId, name, ...(afterId !== undefined && { afterId }) });
  editor.select([id]);
  // By its key, the name is typed at once; the next letters then begin a step in it.
  if ((args as { name?: boolean } | undefined)?.name === true) editor.edit(id);
}

function laneBy(editor: BlueprintHandle, by: 1 | -1): void {
  const args = { laneId: laneOf(editor)?.lane.id ?? "", by };
  if (moveLane.canRun?.(editor.session.model, args) === undefined) editor.session.run(moveLane, args);
}

function stageBy(editor: BlueprintHandle, by: 1 | -1): void {
  const box = stageOf(editor);
  if (!box) return;
  const index = editor.layout.stages.indexOf(box) + by;
  if (index < 0 || index >= editor.layout.stages.length) return;
  editor.session.run(moveStage, { stageId: box.stage.id, index });
}

function columnsBy(editor: BlueprintHandle, by: 1 | -1): void {
  const box = stageOf(editor);
  const columns = (box?.columns ?? 0) + by;
  if (box && columns >= 1) editor.session.run(updateStage, { stageId: box.stage.id, columns });
}

/** A lane or stage goes with all that stands in it: that is told, with the way back. */
function removeFrame(editor: BlueprintHandle, _: unknown, { notices }: Services): void {
  const { session, selected } = editor;
  const frame = laneOf(editor)?.lane ?? stageOf(editor)?.stage;
  const count = editor.layout.steps.filter(
    ({ step }) => selected.includes(step.laneId) || selected.includes(step.stageId),
  ).length;
  const { entry } = withEntry(session, () => removeSelected(editor));
  if (frame && count > 0)
    showWithUndo(session, notices, entry, { kind: "info", text: messages.deletedWith(frame.name, count) });
}

const editFirst = (editor: BlueprintHandle): void => {
  const [first] = editor.selected;
  if (first !== undefined) editor.edit(first);
};

export const frameCommands: readonly CanvasCommand[] = [
  {
    id: "blueprint.flow.edit",
    title: messages.editFlow,
    icon: Pencil,
    when: ONE_FLOW,
    keys: ["F2"],
    menus: [["flow", "1", 2]],
    run: editFirst,
  },
  {
    id: "blueprint.flow.delete",
    title: messages.deleteFlow,
    icon: Trash2,
    when: "!readOnly && selection == 'flow'",
    keys: ["Delete", "Backspace"],
    menus: [["flow", "9-delete", 1]],
    run: removeSelected,
  },
  {
    id: "blueprint.lane.add",
    title: messages.addLane,
    icon: Rows3,
    when: "!readOnly",
    menus: [
      ["canvas", "1-add", 2],
      ["lane", "1", 1],
    ],
    run: addLaneHere,
  },
  {
    id: "blueprint.lane.rename",
    title: messages.renameLane,
    icon: Pencil,
    when: ONE_LANE,
    keys: ["F2", "Enter"],
    menus: [["lane", "1", 2]],
    run: editFirst,
  },
  {
    id: "blueprint.lane.split",
    title: messages.splitLane,
    icon: Split,
    when: ONE_LANE,
    menus: [["lane", "1", 3]],
    run: (editor) => {
      const laneId = laneOf(editor)?.lane.id;
      if (laneId !== undefined) editor.session.run(splitLane, { laneId });
    },
  },
  {
    id: "blueprint.lane.move-up",
    title: messages.laneUp,
    when: ONE_LANE,
    keys: ["Mod+ArrowUp"],
    menus: [["lane", "2", 1]],
    run: (editor) => laneBy(editor, -1),
  },
  {
    id: "blueprint.lane.move-down",
    title: messages.laneDown,
    when: ONE_LANE,
    keys: ["Mod+ArrowDown"],
    menus: [["lane", "2", 2]],
    run: (editor) => laneBy(editor, 1),
  },
  {
    id: "blueprint.lane.delete",
    title: messages.deleteLane,
    icon: Trash2,
    when: "!readOnly && selection == 'lane'",
    keys: ["Delete", "Backspace"],
    menus: [["lane", "9-delete", 1]],
    run: removeFrame,
  },
  {
    id: "blueprint.stage.add",
    title: messages.addStage,
    icon: Columns3,
    when: "!readOnly",
    keys: [{ key: "Mod+Enter", args: { name: true } }],
    menus: [
      ["canvas", "1-add", 3],
      ["stage", "1", 1],
    ],
    run: addStageHere,
  },
  {
    id: "blueprint.stage.rename",
    title: messages.renameStage,
    icon: Pencil,
    when: ONE_STAGE,
    keys: ["F2", "Enter"],
    menus: [["stage", "1", 2]],
    run: editFirst,
  },
  {
    id: "blueprint.stage.move-left",
    title: messages.stageLeft,
    when: ONE_STAGE,
    keys: ["Mod+ArrowLeft"],
    menus: [["stage", "2", 1]],
    run: (editor) => stageBy(editor, -1),
  },
  {
    id: "blueprint.stage.move-right",
    title: messages.stageRight,
    when: ONE_STAGE,
    keys: ["Mod+ArrowRight"],
    menus: [["stage", "2", 2]],
    run: (editor) => stageBy(editor, 1),
  },
  {
    id: "blueprint.stage.widen",
    title: messages.widen,
    when: ONE_STAGE,
    keys: ["Mod+Shift+ArrowRight"],
    menus: [["stage", "2", 3]],
    run: (editor) => columnsBy(editor, 1),
  },
  {
    id: "blueprint.stage.narrow",
    title: messages.narrow,
    when: ONE_STAGE,
    keys: ["Mod+Shift+ArrowLeft"],
    menus: [["stage", "2", 4]],
    run: (editor) => columnsBy(editor, -1),
  },
  {
    id: "blueprint.arrange",
    title: messages.arrange,
    icon: AlignHorizontalDistributeStart,
    when: "!readOnly",
    keys: ["Shift+Alt+F"],
    menus: [
      ["canvas", "3-select", 2],
      ["edit", "5-arrange", 1],
    ],
    run: (editor) => editor.arrange(),
  },
  {
    id: "blueprint.stage.arrange",
    title: messages.arrangeStage,
    when: ONE_STAGE,
    menus: [["stage", "2", 5]],
    run: (editor) => {
      const box = stageOf(editor);
      if (box) editor.arrange([box.stage.id]);
    },
  },
  {
    id: "blueprint.stage.delete",
    title: messages.deleteStage,
    icon: Trash2,
    when: "!readOnly && selection == 'stage'",
    keys: ["Delete", "Backspace"],
    menus: [["stage", "9-delete", 1]],
    run: removeFrame,
  },
];
