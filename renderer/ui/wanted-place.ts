import { Emitter } from "@shared/base/emitter.ts";

/** Where somebody was led to: an element, and the field of it that is meant. */
export interface WantedPlace {
  readonly elementId: string;
  /** As its record names it; null: the element as a whole. */
  readonly field: string | null;
}

let wanted: WantedPlace | null = null;
export const onWantedPlace = new Emitter<void>();

/** What the focus is on its way to; null: nothing. */
export const wantedPlace = (): WantedPlace | null => wanted;

/**
 * The focus goes to a field of the editor in front: to the cell of a table with the row of the element, or into what a form
 * marks as the field. It may come up late.
 */
export function wantPlace(place: WantedPlace): void {
  wanted = place;
  onWantedPlace.emit();
}

/** The focus is where it was wanted, or somebody has gone elsewhere. */
export function placeReached(): void {
  if (!wanted) return;
  wanted = null;
  onWantedPlace.emit();
}
