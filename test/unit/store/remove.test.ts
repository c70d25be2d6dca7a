import type { Host } from "@renderer/platform/host/host.ts";
import type { Database } from "@renderer/platform/store/database.ts";
import { DexieStore } from "@renderer/platform/store/dexie-store.ts";
import { expect, test, vi } from "vitest";

test("an engagement that another window holds is not removed, whoever asks", async () => {
  const clear = vi.fn();
  const host = { vault: { remove: clear }, lockEngagement: async () => undefined };
  const store = new DexieStore(host as unknown as Host, { transaction: clear } as unknown as Database);
  await expect(store.remove("letters")).rejects.toThrow(/open in another window/);
  expect(clear).not.toHaveBeenCalled();
});

test("one that nobody holds is held while it goes", async () => {
  const order: string[] = [];
  const host = {
    vault: { remove: async () => void order.push("removed") },
    lockEngagement: async () => {
      order.push("held");
      return () => void order.push("let go");
    },
  };
  const database = { transaction: async () => undefined };
  await new DexieStore(host as unknown as Host, database as unknown as Database).remove("letters");
  expect(order).toEqual(["held", "removed", "let go"]);
});
