import { newId } from "@shared/base/ids.ts";
import { datasetRecord, layColumns } from "@shared/interchange/sources/source-info.ts";
import type { Progress } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import type { OpenSource, Prepared } from "./open-source.ts";

/**
 * Writes the columns one by one and then commits the records, in one step to undo. A failure or a cancel before the
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
  try {
    for (const [at, { index, as }] of laid.entries()) {
      progress.report(at / laid.length, messages.storingColumn(at + 1, laid.length));
      const column = await reader.ask("column", { index, as });
      if (progress.signal.aborted) throw new DOMException("cancelled", "AbortError");
      await session.writeColumn(id, at, column);
    }
    if (progress.signal.aborted) throw new DOMException("cancelled", "AbortError");
    const importedOn = new Date().toISOString().slice(0, 10);
    const record = datasetRecord(info, laid, { id, name, fileName, importedOn, purpose: dataset.purpose });
    session.commit({ label }, (draft) => take(draft, record));
  } catch (error) {
    await session.removeColumns(id).catch(() => undefined);
    throw error;
  }
}
