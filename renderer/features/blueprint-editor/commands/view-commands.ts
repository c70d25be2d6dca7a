import type { Id } from "@shared/base/ids.ts";
import type { Box, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { List, ListFilter, Maximize, Replace, Search, ZoomIn, ZoomOut } from "lucide-react";
import { type Direction, neighbour } from "../../../canvas/geometry.ts";
import type { BlueprintHandle } from "../handle.ts";
import { showMenu } from "../show-menu.ts";
import { type CanvasCommand, STEPS } from "./canvas-command.ts";
import { messages } from "./messages.ts";

const ZOOM_STEP = 1.2;
const view = messages.view;

/** What the filter has put aside is selected one by one, never with all the others. */
const selectAmong = ({ layout, dimmed, select }: BlueprintHandle, wanted: (box: StepBox) => boolean): void =>
  select(layout.steps.filter((box) => !dimmed.has(box.step.id) && wanted(box)).map((box) => box.step.id));

/** Something that the arrows stop at. */
interface Stop extends Box {
  readonly id: Id;
}

function walk(editor: BlueprintHandle, direction: Direction, extend: boolean): void {
  const { layout, notes, selected } = editor;
  const boxes: Stop[] = layout.steps.map(({ step, x, y, width, height }) => ({
    id: step.id,
    x,
    y,
    width,
    height,
  }));
  for (const { note, x, y, width, height } of notes) boxes.push({ id: note.id, x, y, width, height });
  const last = boxes.find((box) => box.id === selected.at(-1));
  const next = last ? neighbour(boxes, last, direction) : boxes[0];
  if (!next) return;
  const others = extend ? selected.filter((id) => id !== next.id) : [];
  editor.select([...others, next.id]);
  editor.canvas?.reveal(next.id);
}

const goTo = (direction: Direction): CanvasCommand => {
  const arrow = `Arrow${direction[0]?.toUpperCase()}${direction.slice(1)}`;
  return {
    id: `blueprint.focus.${direction}`,
    title: messages.goTo[direction],
    keys: [arrow, { key: `Shift+${arrow}`, args: { extend: true } }],
    run: (editor, args) =>
      walk(editor, direction, (args as { extend?: boolean } | undefined)?.extend === true),
  };
};

export const viewCommands: readonly CanvasCommand[] = [
  {
    id: "blueprint.select.all",
    title: messages.selectAll,
    keys: ["Mod+Shift+A", "Mod+A"],
    menus: [
      ["edit", "4-select", 1],
      ["canvas", "3-select", 1],
    ],
    run: (editor) => selectAmong(editor, () => true),
  },
  {
    id: "blueprint.select.lane",
    title: messages.selectLane,
    when: "selection == 'step' || selection == 'lane'",
    keys: [{ key: "Mod+A", when: "selectionCount == '1'" }],
    menus: [
      ["edit", "4-select", 2],
      ["lane", "3", 1],
    ],
    run: (editor) => {
      const [first] = editor.selected;
      const box = editor.layout.steps.find((entry) => entry.step.id === first);
      const laneId = box?.step.laneId ?? first;
      selectAmong(editor, (entry) => entry.step.laneId === laneId);
    },
  },
  {
    id: "blueprint.select.none",
    title: messages.selectNone,
    when: "selectionCount",
    keys: ["Escape"],
    run: (editor) => editor.select([]),
  },
  ...(["left", "right", "up", "down"] as const).map(goTo),
  {
    id: "canvas.search.open",
    title: messages.find,
    icon: Search,
    keys: ["Mod+F"],
    menus: [["edit", "6-find", 1]],
    run: (editor) => editor.search(false),
  },
  {
    id: "canvas.replace.open",
    title: messages.replace,
    icon: Replace,
    when: "!readOnly",
    // On a Mac the first of them is the system's, and hides the window.
    keys: ["Mod+Alt+F", "Mod+H"],
    menus: [["edit", "6-find", 2]],
    run: (editor) => editor.search(true),
  },
  {
    id: "canvas.filter.toggle",
    title: messages.filter,
    category: view,
    icon: ListFilter,
    keys: ["Mod+Shift+L"],
    menus: [["view", "6-canvas", 6]],
    checked: (editor) => editor.filtering,
    run: (editor) => editor.showFilter(!editor.filtering),
  },
  {
    id: "canvas.list.toggle",
    title: messages.list,
    category: view,
    icon: List,
    menus: [["view", "6-canvas", 5]],
    checked: (editor) => editor.listed,
    run: (editor) => editor.showList(!editor.listed),
  },
  {
    id: "canvas.zoom.in",
    title: messages.zoomIn,
    category: view,
    icon: ZoomIn,
    keys: ["Plus"],
    menus: [["view", "5-zoom", 1]],
    run: (editor) => editor.canvas?.zoomBy(ZOOM_STEP),
  },
  {
    id: "canvas.zoom.out",
    title: messages.zoomOut,
    category: view,
    icon: ZoomOut,
    keys: ["-"],
    menus: [["view", "5-zoom", 2]],
    run: (editor) => editor.canvas?.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: "canvas.zoom.actual",
    title: messages.actual,
    category: view,
    keys: ["1"],
    menus: [["view", "5-zoom", 3]],
    run: (editor) => {
      editor.canvas?.zoomTo(1);
      const [first] = editor.selected;
      if (first !== undefined) editor.canvas?.reveal(first);
    },
  },
  {
    id: "canvas.zoom.fit",
    title: messages.fit,
    category: view,
    icon: Maximize,
    keys: ["0"],
    menus: [
      ["view", "5-zoom", 4],
      ["canvas", "4-view", 1],
    ],
    run: (editor) => editor.canvas?.fit(),
  },
  {
    id: "canvas.menu.show",
    title: messages.showMenu,
    category: view,
    keys: ["Shift+F10", "ContextMenu"],
    run: (editor, _, services) => showMenu(editor, services),
  },
  {
    id: "blueprint.kind.choose",
    title: messages.chooseKind,
    when: STEPS,
    keys: ["/"],
    menus: [["step", "2-edit", 3]],
    run: (editor, _, services) => showMenu(editor, services, "step-kind"),
  },
];
