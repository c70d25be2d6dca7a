import { addStage } from "@shared/domain/blueprint/commands/add-stage.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { setFeeling } from "@shared/domain/journey-map/commands/set-feeling.ts";
import { setHiddenRows } from "@shared/domain/journey-map/commands/set-hidden-rows.ts";
import { Columns3, Diamond, Maximize, Pencil, Plus, Trash2, ZoomIn, ZoomOut } from "lucide-react";
import type { Contribution, Keybinding, MenuItem, UiCommand } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import type { Icon } from "../../ui/icon.ts";
import { type JourneyMapHandle, journeyMap } from "./handle.ts";
import { columnAt, rowOf, STAGES } from "./map-places.ts";
import { messages } from "./messages.ts";
import { writeCell } from "./write-cell.ts";

interface MapCommand {
  readonly id: string;
  readonly title: string;
  readonly icon?: Icon;
  readonly edits?: boolean;
  readonly keys?: readonly string[];
  readonly menus?: readonly (readonly [menu: MenuItem["menu"], group: string, order: number])[];
  run(map: JourneyMapHandle): void;
}

const ZOOM_STEP = 1.2;
const ON_MAP = "editor == 'journey-map' && canvasFocus && !inputFocus";

/** Empties the cell that has the focus; on a step's card the step goes, on a stage's head nothing does. */
function clear(map: JourneyMapHandle): void {
  const { session, layout, place } = map;
  const step = columnAt(layout, place)?.step;
  if (!place || !step || place.rowKey === STAGES) return;
  const row = layout.rows.find((entry) => entry.key === place.rowKey);
  if (row?.row === "steps") session.run(removeElements, { ids: [step.id] });
  else if (row?.row === "moments") {
    if (step.momentOfTruth) session.run(updateSteps, { stepIds: [step.id], patch: { momentOfTruth: false } });
  } else if (row?.row === "emotion") {
    const [voice] = layout.voices;
    session.run(setFeeling, { stepId: step.id, segmentId: voice?.segmentId ?? null, feeling: null });
  } else if (row) writeCell(session, { row: row.row, stepId: step.id, segmentId: row.segmentId }, "");
}

/** Enter: the next step on a step's card, the points of the curve, on or off for a moment of truth; else the words. */
function open(map: JourneyMapHandle, services: Services): void {
  const { session, layout, place } = map;
  const column = columnAt(layout, place);
  const row = rowOf(place?.rowKey ?? "steps");
  if (!place || (row === "steps" && column?.step)) map.addAfter();
  else if (row === "moments") toggleMoment(map);
  else if (row === "figures") {
    if (!column?.step?.touchPointId) return;
    services.editors.open({ editor: "touch-points" });
    services.selection.set([column.step.touchPointId]);
  } else if (row === "emotion" && column?.step && !layout.curves.some(hasPointAt(column.index))) {
    const segmentId = layout.voices[0]?.segmentId ?? null;
    if (!session.readOnly) session.run(setFeeling, { stepId: column.step.id, segmentId, feeling: 0 });
    // The point has its place in the page after the next layout.
    requestAnimationFrame(() => map.edit());
  } else map.edit();
}

const hasPointAt =
  (column: number) =>
  (curve: JourneyMapHandle["layout"]["curves"][number]): boolean =>
    curve.points.some((point) => point.column === column);

function toggleMoment({ session, layout, place }: JourneyMapHandle): void {
  const step = columnAt(layout, place)?.step;
  if (step) session.run(updateSteps, { stepIds: [step.id], patch: { momentOfTruth: !step.momentOfTruth } });
}

function hideRow({ session, layout, place, blueprintId }: JourneyMapHandle): void {
  const row = layout.rows.find((entry) => entry.key === place?.rowKey)?.row;
  const journey = session.model.get("journey", session.model.get("blueprint", blueprintId)?.journeyId);
  if (row && journey)
    session.run(setHiddenRows, { journeyId: journey.id, hiddenRows: [...journey.hiddenRows, row] });
}

const list: readonly MapCommand[] = [
  {
    id: "journey-map.cell.open",
    title: messages.open,
    edits: true,
    keys: ["Enter"],
    run: () => undefined,
  },
  {
    id: "journey-map.cell.edit",
    title: messages.edit,
    icon: Pencil,
    edits: true,
    keys: ["F2"],
    menus: [["edit", "3-steps", 2]],
    run: (map) => map.edit(),
  },
  {
    id: "journey-map.step.add",
    title: messages.addAfter,
    icon: Plus,
    edits: true,
    keys: ["Mod+Enter"],
    menus: [["edit", "3-steps", 1]],
    run: (map) => map.addAfter(),
  },
  {
    id: "journey-map.stage.add",
    title: messages.addStage,
    icon: Columns3,
    edits: true,
    run: (map) => {
      const afterId = columnAt(map.layout, map.place)?.stage.id;
      const { blueprintId } = map;
      const args = { blueprintId, name: messages.newStage };
      map.renameStage(map.session.run(addStage, afterId === undefined ? args : { ...args, afterId }));
    },
  },
  {
    id: "journey-map.moment.toggle",
    title: messages.toggleMoment,
    icon: Diamond,
    edits: true,
    keys: ["Space"],
    run: toggleMoment,
  },
  {
    id: "journey-map.cell.clear",
    title: messages.remove,
    icon: Trash2,
    edits: true,
    keys: ["Delete", "Backspace"],
    run: clear,
  },
  { id: "journey-map.row.hide", title: messages.hideRow, edits: true, run: hideRow },
  {
    id: "journey-map.zoom.in",
    title: messages.zoomIn,
    icon: ZoomIn,
    keys: ["Plus"],
    menus: [["view", "5-zoom", 1]],
    run: (map) => map.zoomBy(ZOOM_STEP),
  },
  {
    id: "journey-map.zoom.out",
    title: messages.zoomOut,
    icon: ZoomOut,
    keys: ["-"],
    menus: [["view", "5-zoom", 2]],
    run: (map) => map.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: "journey-map.zoom.actual",
    title: messages.actual,
    keys: ["1"],
    menus: [["view", "5-zoom", 3]],
    run: (map) => map.zoomTo(1),
  },
  {
    id: "journey-map.zoom.fit",
    title: messages.fit,
    icon: Maximize,
    keys: ["0"],
    menus: [["view", "5-zoom", 4]],
    run: (map) => map.fit(),
  },
];

const uiCommand = ({ id, title, icon, edits, run }: MapCommand): UiCommand => ({
  id,
  title,
  category: messages.category,
  when: edits ? "editor == 'journey-map' && !readOnly" : "editor == 'journey-map'",
  ...(icon && { icon }),
  run: (services: Services) => {
    const map = services.handles.active(journeyMap);
    if (!map) return;
    if (id === "journey-map.cell.open") open(map, services);
    else run(map);
  },
});

export const mapCommands: Required<Pick<Contribution, "commands" | "keybindings" | "menus">> = {
  commands: list.map(uiCommand),
  keybindings: list.flatMap(({ id, keys = [] }) =>
    keys.map((key): Keybinding => ({ command: id, key, when: ON_MAP })),
  ),
  menus: list.flatMap(({ id, menus = [] }) =>
    menus.map(
      ([menu, group, order]): MenuItem => ({
        menu,
        command: id,
        group,
        order,
        when: "editor == 'journey-map'",
      }),
    ),
  ),
};
