import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { NoteBox } from "@shared/domain/blueprint/layout/place-notes.ts";
import type { BlueprintLayout, Point, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import type { PairKey } from "@shared/domain/blueprint/picture/pair-figure.ts";
import type { HeatKey, MarkFigure } from "@shared/domain/blueprint/picture/palette.ts";
import type { Contrast } from "@shared/domain/measure/heat/contrast.ts";
import type { CanvasHandle } from "../../canvas/canvas-props.ts";
import type { Place } from "../../canvas/geometry.ts";
import type { EditorHandleKey } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** How a step that is being typed hangs on what is selected. */
export type How = "at" | "after" | "below" | "branch" | "insert";

/** What the commands of the canvas may ask of the blueprint that is shown. */
export interface BlueprintHandle {
  readonly session: EngagementSession;
  readonly blueprintId: Id;
  readonly layout: BlueprintLayout;
  /** What the marks show: of the segments that are chosen; empty while figures are off. */
  readonly figures: ReadonlyMap<Id, MarkFigure>;
  /** What the colours of the marks mean; null for gaps, and where there is no heat. */
  readonly heatKey: HeatKey | null;
  /** Whom the halves of the cards show; null while one group is shown. */
  readonly sides: PairKey | null;
  /** What the scope stands side by side with; null = nothing. */
  readonly contrast: Contrast | null;
  compareWith(contrast: Contrast | null): void;
  /** Steps that the filter has put into the background. */
  readonly dimmed: ReadonlySet<Id>;
  readonly notes: readonly NoteBox[];
  readonly selected: readonly Id[];
  readonly canvas: CanvasHandle | null;
  readonly listed: boolean;
  select(ids: readonly Id[]): void;
  /** Opens a card to type the title of a new step in. */
  type(how: How, text?: string): void;
  typeAt(place: Place): void;
  /** Opens a new sticky note to write on, its upper left corner there. */
  writeNote(corner: Point): void;
  /** Renames a step, lane or stage, or changes what a flow or a sticky note says, where it stands. */
  edit(id: Id): void;
  /** Shows the arranged map, or only some of its stages arranged, and asks whether to keep it. */
  arrange(stageIds?: readonly Id[]): void;
  /** Opens the bar that finds, and with `replace` also replaces. */
  search(replace: boolean): void;
  readonly filtering: boolean;
  showFilter(shown: boolean): void;
  showList(listed: boolean): void;
}

export const blueprintEditor: EditorHandleKey<BlueprintHandle> = { editor: "blueprint" };

/** The selected steps of this blueprint, in the order in which they were selected. */
export const selectedSteps = ({ layout, selected }: BlueprintHandle): StepBox[] =>
  selected.flatMap((id) => indexOf(layout).step(id) ?? []);
