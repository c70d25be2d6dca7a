import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout, Point } from "@shared/domain/blueprint/layout/types.ts";
import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";
import type { ReactNode, Ref } from "react";
import type { SignMark } from "../ui/SignButton.tsx";
import type { CanvasDifference } from "./DifferenceLayer.tsx";
import type { Figure } from "./Ground.tsx";
import type { Place } from "./geometry.ts";
import type { CanvasNotes } from "./NotesLayer.tsx";

export interface GhostCard {
  /** Another step that is typed is another card. */
  readonly id: number;
  readonly place: Place;
  /** What stands at the place will move on. */
  readonly aside: boolean;
  readonly text: string;
  /** The step that it has become while it is still typed: it stands over it. */
  readonly stepId: Id | null;
}
interface ScreenPlace {
  readonly x: number;
  readonly y: number;
}
export interface CanvasHandle {
  fit(): void;
  zoomTo(zoom: number): void;
  zoomBy(factor: number): void;
  /** Brings a step, note, flow, lane, stage or touch point into view. */
  reveal(id: Id): void;
  /** Where a menu for the element opens: below it, else in the middle of the map. */
  screenPlaceOf(id: Id | undefined): ScreenPlace;
  placeOnScreen(at: ScreenPlace): Place | null;
  /** The point of the map that is there on the screen. */
  pointOnScreen(at: ScreenPlace): Point;
}
export interface StepMove {
  readonly stepId: Id;
  readonly laneId: Id;
  readonly stageId: Id;
  readonly column: number;
}
/** What is wrong with what is on the map. */
export interface CanvasProblems {
  readonly elements: ReadonlyMap<Id, ElementProblems>;
  /** All of the map, in the corner of its heads. */
  readonly whole: SignMark | undefined;
  /** A mark was pressed; null: that of the whole map. */
  onOpen(id: Id | null): void;
}
export interface CanvasProps {
  layout: BlueprintLayout;
  figures: ReadonlyMap<Id, Figure>;
  numbers: ReadonlyMap<Id, number>;
  critical: ReadonlySet<Id>;
  changes?: ReadonlyMap<Id, "added" | "removed" | "changed">;
  /** What the map changes against another one: signs and ghosts beside the edges of `changes`. */
  difference?: CanvasDifference | undefined;
  /** Steps that a filter does not mean: they stay, and step back. */
  dimmed?: ReadonlySet<Id> | undefined;
  notes?: CanvasNotes;
  /** Open comment threads by what they are about. */
  comments?: ReadonlyMap<Id, number>;
  /** How many quotes of clients are pinned at steps; without, and at others, there is no sign. */
  quotes?: ReadonlyMap<Id, number>;
  onQuotes?(stepId: Id): void;
  problems?: CanvasProblems | undefined;
  /** Steps that have a blueprint of their own inside. */
  insides?: ReadonlySet<Id> | undefined;
  selection: readonly Id[];
  /** The step, lane, stage or flow whose words are being typed where they stand. */
  editingId: Id | null;
  ghost: GhostCard | null;
  readOnly: boolean;
  /** What the wheel does without a key: move the map, or zoom (moving is then Shift and the bars). */
  wheel?: "pan" | "zoom";
  /** Off in small pictures, such as one half of a comparison. */
  minimap?: boolean;
  onSelect(ids: readonly Id[]): void;
  /** `aside`: what stands where they go gives way; see the command that moves steps. */
  onMove(moves: readonly StepMove[], aside: "before" | "at" | undefined): void;
  /** Dragged with Alt or Ctrl: copies go there. */
  onDuplicate(places: readonly StepMove[]): void;
  /** One step was dropped on a flow. */
  onInsert(flowId: Id, move: StepMove): void;
  onConnect(fromId: Id, toId: Id): void;
  /** A flow was drawn to empty ground. */
  onConnectNew(fromId: Id, place: Place): void;
  onReconnect(flowId: Id, end: { fromId: Id } | { toId: Id }): void;
  onEdit(id: Id): void;
  /** The mark of a step that has an inside was double-clicked. */
  onOpenInside?(stepId: Id): void;
  onRename(id: Id, text: string | null): void;
  onGhost(text: string | null, key?: "Enter" | "Tab" | "Shift+Enter"): void;
  onPlace(place: Place): void;
  onZoom(zoom: number): void;
  onStageResize(stageId: Id, columns: number): void;
  /** To a place among the others, counted without itself. */
  onStageMove(stageId: Id, index: number): void;
  onLaneMove(laneId: Id, by: number): void;
  /** These roles leave the lane, each for one of its own below it; none: an empty lane is wanted there. */
  onLanePull(laneId: Id, roles: readonly string[]): void;
  ref?: Ref<CanvasHandle>;
  children?: ReactNode;
}
