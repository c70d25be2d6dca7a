import type { KeptKey } from "../../platform/services/state-scopes.ts";
import { readKept, writeKept } from "../../platform/services/storage.ts";

/** What a comment that is being written is about: an element, or the thread that it answers. */
export interface DraftPlace {
  readonly engagementId: string;
  readonly id: string;
}

const keyOf = ({ engagementId }: DraftPlace): KeptKey => `frontstage.comment-drafts:${engagementId}`;

/** What was begun there and not sent; "" when there is nothing. */
export function draftAt(place: DraftPlace): string {
  const text = readKept<Record<string, unknown>>(keyOf(place), {})[place.id];
  return typeof text === "string" ? text : "";
}

/** Keeps what is typed while somebody looks at another card; no words, no draft. */
export function keepDraft(place: DraftPlace, text: string): void {
  const { [place.id]: _, ...others } = readKept<Record<string, unknown>>(keyOf(place), {});
  writeKept(keyOf(place), text.trim() === "" ? others : { ...others, [place.id]: text });
}
