import type { Draft } from "@shared/domain/core/draft.ts";
import type { Dataset, DatasetPurpose } from "@shared/domain/scoring/records.ts";
import type { DayOrder } from "@shared/domain/times/parse-time.ts";
import type { SourceGuess } from "@shared/interchange/sources/source-desk.ts";
import type { Privacy, SourceInfo } from "@shared/interchange/sources/source-info.ts";
import type { SourceKind } from "@shared/interchange/sources/source-kinds.ts";
import type { TableOptions } from "@shared/interchange/table/data-table.ts";
import type { EditorInput } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { SourceInWorker } from "../../platform/workers/source-in-worker.ts";

/** A file that was read and is being looked through; nothing of it is stored. */
export interface OpenSource {
  readonly session: EngagementSession;
  readonly reader: SourceInWorker;
  readonly fileName: string;
  readonly info: SourceInfo;
  readonly guess: SourceGuess;
  readonly kind: SourceKind;
  readonly name: string;
  readonly privacy: Privacy;
  /** The record whose mapping is run again; null for a source of its own. */
  readonly rerunId: string | null;
  /** The order of day and month that was told of a column whose dates do not tell it. */
  readonly dayOrders: ReadonlyMap<string, DayOrder>;
  /** The data set that is read in another way; absent for a file that is to be brought in. */
  readonly held?: Dataset;
  /** What went wrong with another file, or on reading this one again. */
  readonly problem: string | null;
  setKind(kind: SourceKind): void;
  setName(name: string): void;
  setPrivacy(privacy: Privacy): void;
  /** The worker reads that column so from now on: what it was asked of it is to be asked again. */
  setDayOrder(column: string, order: DayOrder): void;
  setRerun(id: string | null): void;
  readAgain(options: TableOptions): void;
  another(): void;
  /** Stored: the page is empty again. */
  done(): void;
}

export type NewDataset = Omit<Dataset, "type" | "order">;

export interface Opening {
  readonly label: string;
  readonly input: EditorInput;
}

/** Those whose editor there is. */
export const knownEditors = (registry: Services["registry"], openings: readonly Opening[]): Opening[] =>
  openings.filter(({ input }) => registry.editors.has(input.editor));

/** What Import will do, once the columns of the table are written. */
export interface Prepared {
  /** Null when nothing of the table itself is kept. */
  readonly dataset: {
    readonly purpose: DatasetPurpose;
    readonly moments: ReadonlySet<string>;
    /** The rows that are kept; absent for all. */
    readonly rows?: Uint32Array;
  } | null;
  /** In the history. */
  readonly label: string;
  /** Said when it is done. */
  readonly told: string;
  /** What can be opened then, the first at once; asked when all is stored. */
  opens(): readonly Opening[];
  /** In one step, with the record of the table when it is kept. */
  take(draft: Draft, dataset: NewDataset | null): void;
}
