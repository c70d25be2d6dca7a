import "../no-eval.ts";
import { UserError } from "@shared/base/result.ts";
import { Database } from "./database.ts";
import type { PackReply, PackRequest } from "./pack-protocol.ts";
import { packStored } from "./pack-stored.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<PackRequest>) => void) | null;
  postMessage(reply: PackReply, transfer?: Transferable[]): void;
};

/** Packs one engagement; the bytes are handed over, not copied. */
scope.onmessage = async ({ data }) => {
  const database = new Database(data.name);
  try {
    const bytes = await packStored(database, data.engagementId);
    scope.postMessage({ kind: "packed", bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    const place = error instanceof UserError ? error.place : undefined;
    scope.postMessage({ kind: "failed", name, message, place, forUser: error instanceof UserError });
  } finally {
    database.close();
  }
};
