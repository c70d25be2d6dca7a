import type { ColumnReader, DatasetColumn } from "@shared/domain/core/columns.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { MirrorNews } from "./mirror-news.ts";

/** The copy of an engagement in a worker, as an `EngagementMirror` of the page tells it. */
export class WorkerModel {
  readonly model = new Model();
  /** Columns are told once and kept: a data set never changes under its id. */
  readonly #columns = new Map<string, DatasetColumn | null>();
  #isWhole = false;

  readonly readColumn: ColumnReader = (datasetId, column) =>
    this.#columns.get(`${datasetId} ${column}`) ?? null;

  /** All records have been told. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  take(news: MirrorNews): void {
    switch (news.kind) {
      case "records":
        this.model.apply({ added: news.records, updated: [], removed: [] });
        this.#isWhole = news.isLast;
        return;
      case "diff":
        this.model.apply(news.diff);
        for (const { id, type } of news.diff.removed) if (type === "dataset") this.#forget(id);
        return;
      case "column":
        this.#columns.set(`${news.place.datasetId} ${news.place.column}`, news.data);
    }
  }

  #forget(datasetId: string): void {
    for (const key of this.#columns.keys()) if (key.startsWith(`${datasetId} `)) this.#columns.delete(key);
  }
}
