import type { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import type { SourceInfo } from "@shared/interchange/sources/source-info.ts";
import type { Uses } from "@shared/interchange/sources/source-kinds.ts";

/** A table with what its columns are used for, and what is kept of them. */
export interface OpenTable {
  readonly desk: SourceDesk;
  readonly info: SourceInfo;
  readonly uses: Uses;
  readonly attributes: readonly string[];
  readonly dropped: ReadonlySet<string>;
  readonly source: string;
  readonly lenient: boolean;
  readonly warn: (text: string) => void;
}
