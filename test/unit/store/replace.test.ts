import type { Host } from "@renderer/platform/host/host.ts";
import type { Database } from "@renderer/platform/store/database.ts";
import { DexieStore } from "@renderer/platform/store/dexie-store.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { expect, test, vi } from "vitest";

test("an engagement that another window holds is not replaced, and nothing of it is touched", async () => {
  const touched = vi.fn();
  const host = { vault: { writeSnapshot: touched }, lockEngagement: async () => undefined };
  const store = new DexieStore(host as unknown as Host, { transaction: touched } as unknown as Database);
  const contents = { records: [newEngagement("letters")], assets: new Map(), columns: new Map() };
  await expect(store.replace(contents)).rejects.toThrow(/open in another window/);
  expect(touched).not.toHaveBeenCalled();
});
