import { Model } from "@shared/domain/core/model.ts";
import { measureOf } from "@shared/domain/measure/measures.ts";
import type { ColumnReader, DatasetColumn } from "@shared/domain/scoring/columns.ts";
import type { MeasureReply, MeasureRequest } from "./measure-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<MeasureRequest>) => void) | null;
  postMessage(reply: MeasureReply): void;
};

let model = new Model();
/** Columns are sent once and kept: a data set never changes under its id. */
const columns = new Map<string, DatasetColumn | null>();
const readColumn: ColumnReader = (datasetId, column) => columns.get(`${datasetId} ${column}`) ?? null;

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case "records":
      model = new Model(data.records);
      return;
    case "diff":
      model.apply(data.diff);
      for (const { id, type } of data.diff.removed) if (type === "dataset") forget(id);
      return;
    case "column":
      columns.set(`${data.place.datasetId} ${data.place.column}`, data.data);
      return;
    case "ask":
      scope.postMessage(answer(data));
  }
};

/** Often enough to see it move, seldom enough not to be felt. */
const PROGRESS_EVERY = 200;

function progressOf(ticket: number): (done: number, of: number) => void {
  let last = performance.now();
  return (done, of) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    scope.postMessage({ ticket, share: done / of });
  };
}

function answer({ ticket, name, args }: Extract<MeasureRequest, { kind: "ask" }>): MeasureReply {
  try {
    return {
      ticket,
      ok: true,
      result: measureOf(name).compute({ model, readColumn, onProgress: progressOf(ticket) }, args),
    };
  } catch (error) {
    return { ticket, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function forget(datasetId: string): void {
  for (const key of columns.keys()) if (key.startsWith(`${datasetId} `)) columns.delete(key);
}
