import type { Id } from "@shared/base/ids.ts";
import type { JourneyLayout } from "@shared/domain/journey-map/layout/types.ts";
import type { EditorHandleKey } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { CellPlace } from "./map-places.ts";

/** What the commands of the journey map may ask of the map that is shown. */
export interface JourneyMapHandle {
  readonly session: EngagementSession;
  readonly blueprintId: Id;
  readonly layout: JourneyLayout;
  /** The cell that has the focus. */
  readonly place: CellPlace | null;
  edit(): void;
  /** Opens a card to type the title of the next step in. */
  addAfter(text?: string): void;
  renameStage(stageId: Id): void;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  fit(): void;
}

export const journeyMap: EditorHandleKey<JourneyMapHandle> = { editor: "journey-map" };
