import type { SheetKind } from "@shared/domain/scoring/records.ts";
import { readKept, writeKept } from "../../platform/services/storage.ts";
import type { Direction } from "./workshop/rating-places.ts";

/** What this machine offers again: the last answers, and how a workshop is shown. */
export interface Remembered {
  readonly observer?: string;
  readonly rubricId?: string;
  readonly kind?: SheetKind;
  readonly round?: string;
  readonly direction?: Direction;
  readonly silent?: boolean;
  readonly names?: boolean;
}

const KEY = "frontstage.score-sheets";

export const remembered = (): Remembered => readKept<Remembered>(KEY, {});
export const remember = (more: Remembered): void => void writeKept(KEY, { ...remembered(), ...more });
