import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { DocumentSession } from "../../renderer/platform/store/document-session.ts";
import { type Batch, WriteQueue } from "../../renderer/platform/store/write-queue.ts";

/** The real session over a queue whose disk is a list of batches. */
export function sessionInMemory(
  records: readonly AnyRecord[],
  onAsset: (id: string) => void = () => undefined,
) {
  const written: Batch[] = [];
  const document = new EngagementDocument(records, BEHAVIORS, sequentialIds("new"));
  const queue = new WriteQueue(async (batch) => void written.push(batch), String);
  const session = new DocumentSession({
    engagementId: "e",
    document,
    revision: 1,
    queue,
    blobs: {
      readAsset: async () => null,
      writeAsset: async (id) => onAsset(id),
      readColumn: async () => null,
      writeColumns: async () => undefined,
      writeElsewhere: async () => undefined,
      removeColumns: async () => undefined,
    },
    onClose: async () => undefined,
  });
  return { session, document, written };
}
