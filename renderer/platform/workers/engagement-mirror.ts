import type { Diff } from "@shared/domain/core/diff.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ColumnPlace } from "@shared/domain/measure/measure.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "@shared/domain/records.ts";
import { windowIsFree } from "../queries/slices.ts";
import type { EngagementSession } from "../store/session.ts";
import type { MirrorNews } from "./mirror-news.ts";

/** Records that are copied at once: some milliseconds, so that a frame still has room for what the person does. */
const SLICE = 2_000;

const recordsOf = (model: ReadModel): AnyRecord[] =>
  (Object.keys(RECORD_TYPES) as RecordTypeName[]).flatMap((type) => model.all(type) as AnyRecord[]);

/**
 * Keeps the copy of an engagement in a worker the same as the engagement: its records as they were when it began, each
 * change since in its order, and the columns that are needed, each once. `WorkerModel` is the other end.
 */
export class EngagementMirror {
  /** All records have been told, and every change until then; what is asked from now on is asked of the whole. */
  readonly isWhole: Promise<void>;
  readonly #session: EngagementSession;
  readonly #tell: (news: MirrorNews, transfer?: Transferable[]) => void;
  readonly #sent = new Map<string, Promise<void>>();
  /** Changes that came before the last slice; null afterwards. */
  #early: Diff[] | null = [];
  #isEnded = false;
  readonly #stop: () => void;

  constructor(session: EngagementSession, tell: (news: MirrorNews, transfer?: Transferable[]) => void) {
    this.#session = session;
    this.#tell = tell;
    this.#stop = session.onChange.on((diff) => this.#take(diff));
    this.isWhole = this.#tellAll(recordsOf(session.model));
  }

  /** Resolves when the column has been told; one that could not be read is read again the next time. */
  needColumn(place: ColumnPlace): Promise<void> {
    const key = `${place.datasetId} ${place.column}`;
    const held = this.#sent.get(key);
    if (held) return held;
    const sending = this.#session.readColumn(place.datasetId, place.column).then((data) => {
      // Erased while it was read: it must not come after the word that it is to be forgotten.
      if (this.#isEnded || this.#session.model.get("dataset", place.datasetId) === undefined) return;
      this.#tell({ kind: "column", place, data }, data ? [data.values.buffer as ArrayBuffer] : []);
    });
    this.#sent.set(key, sending);
    sending.catch(() => this.#sent.delete(key));
    return sending;
  }

  end(): void {
    this.#isEnded = true;
    this.#stop();
  }

  async #tellAll(records: readonly AnyRecord[]): Promise<void> {
    let from = 0;
    while (from + SLICE < records.length) {
      this.#tell({ kind: "records", records: records.slice(from, from + SLICE), isLast: false });
      from += SLICE;
      await windowIsFree();
      if (this.#isEnded) return;
    }
    this.#tell({ kind: "records", records: records.slice(from), isLast: true });
    for (const diff of this.#early ?? []) this.#tell({ kind: "diff", diff });
    this.#early = null;
  }

  #take(diff: Diff): void {
    for (const { id, type } of diff.removed) {
      if (type !== "dataset") continue;
      for (const key of this.#sent.keys()) if (key.startsWith(`${id} `)) this.#sent.delete(key);
    }
    if (this.#early) this.#early.push(diff);
    else this.#tell({ kind: "diff", diff });
  }
}
