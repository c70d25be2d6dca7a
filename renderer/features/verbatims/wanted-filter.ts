import { Emitter } from "@shared/base/emitter.ts";
import { EVERYTHING, type VerbatimFilter } from "@shared/domain/verbatim/filter-verbatims.ts";
import type { Services } from "../../platform/services/services.ts";

export interface Wanted {
  readonly filter: VerbatimFilter;
  /** The key of the one to stand on; null for the first. */
  readonly key: string | null;
}

/** What another place asks the editor to show; taken once, by the editor that is or will be there. */
let wanted: Wanted | null = null;
export const onWanted = new Emitter<void>();

export function takeWanted(): Wanted | null {
  const held = wanted;
  wanted = null;
  return held;
}

/** Opens the verbatims with only these shown. */
export function showVerbatims(
  services: Services,
  filter: Partial<VerbatimFilter>,
  key: string | null = null,
): void {
  wanted = { filter: { ...EVERYTHING, ...filter }, key };
  services.editors.open({ editor: "verbatims" });
  onWanted.emit();
}
