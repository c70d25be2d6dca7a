import { newId } from "@shared/base/ids.ts";
import { datasetRecord, layColumns } from "@shared/interchange/sources/source-info.ts";
import type { Progress } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import type { OpenSource, Prepared } from "./open-source.ts";

/** Each write waits for the disk: small columns share one, large ones leave room for a cancel. */
const CELLS_AT_ONCE = 2_000_000;

/**
 * Lets the worker write the columns, some at a time, and then commits the records, in one step to undo. A failure or a cancel before the
 * commit takes away again what was written; after it nothing can fail any more.
 */
export async function storeSource(
  { session, reader, info, privacy, name, fileName }: OpenSource,
  prepared: Prepared,
  progress: Progress,
): Promise<void> {
  const { dataset, label, take } = prepared;
  if (dataset === null) {
    session.commit({ label }, (draft) => take(draft, null));
    return;
  }
  const id = newId();
  const laid = layColumns(info, privacy, dataset.moments);
  const { rows } = dataset;
  const rowCount = rows?.length ?? info.rowCount;
  try {
    const together = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, rowCount)));
    await session.writeElsewhere({ datasetId: id, name: fileName }, async (place) => {
      for (let first = 0; first < laid.length; first += together) {
        if (progress.signal.aborted) throw new DOMException("cancelled", "AbortError");
        progress.report(first / laid.length, messages.storingColumn(first + 1, laid.length));
        const columns = laid.slice(first, first + together);
        await reader.store({ place, datasetId: id, first, columns, ...(rows && { rows }) });
      }
    });
    if (progress.signal.aborted) throw new DOMException("cancelled", "AbortError");
    const importedOn = new Date().toISOString().slice(0, 10);
    const fields = { id, name, fileName, importedOn, purpose: dataset.purpose };
    const record = datasetRecord({ ...info, rowCount }, laid, fields);
    session.commit({ label }, (draft) => take(draft, record));
  } catch (error) {
    await session.removeColumns(id).catch(() => undefined);
    throw error;
  }
}
