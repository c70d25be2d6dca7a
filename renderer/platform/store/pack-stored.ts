import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import type { Database } from "./database.ts";
import { loadEngagement } from "./load-engagement.ts";
import { messages } from "./messages.ts";

/** An engagement as it lies in the browser's store, as the bytes of a file. Throws when the store has lost rows of it. */
export async function packStored(database: Database, id: string): Promise<Uint8Array> {
  const { contents, revision, recovered } = await loadEngagement(database, null, id);
  // What is left of a damaged store must never become the newest snapshot.
  if (recovered) throw new Error(messages.lostRows);
  return writeFrontstage({ ...contents, revision });
}
