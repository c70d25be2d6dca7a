import type { EditorHandleKey } from "../../platform/services/services.ts";
import type { CompareMode } from "./compare-mode.ts";
import type { LinkedViews } from "./pair/linked-views.ts";

/** What the commands of a comparison may ask of the one that is shown. */
export interface CompareHandle {
  readonly mode: CompareMode;
  readonly linked: boolean;
  readonly views: LinkedViews;
  show(mode: CompareMode): void;
  link(linked: boolean): void;
}

export const compareEditor: EditorHandleKey<CompareHandle> = { editor: "compare" };
