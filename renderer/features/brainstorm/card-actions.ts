import type { Id } from "@shared/base/ids.ts";
import type { MenuPlace } from "../../ui/Menu.tsx";
import type { ChosenCards } from "./use-chosen-cards.ts";

/** What can be done with a card wherever it lies. */
export interface CardActions {
  readOnly: boolean;
  chosen: ChosenCards;
  onMenu(at: MenuPlace, ids: readonly Id[]): void;
  onEdit(id: Id, text: string): void;
  onRemove(id: Id): void;
  onJoin(ids: readonly Id[], on: Id): void;
}
