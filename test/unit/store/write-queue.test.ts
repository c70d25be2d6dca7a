import type { Diff } from "@shared/domain/core/diff.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { describe, expect, it } from "vitest";
import { type Batch, WriteQueue } from "../../../renderer/platform/store/write-queue.ts";

const record = newEngagement("one");
const named = (name: string) => ({ ...record, name });
const rename = (from: string, to: string): Diff => ({
  added: [],
  updated: [[named(from), named(to)]],
  removed: [],
});

function queue(fails: number) {
  const tried: Batch[] = [];
  const written = new WriteQueue(async (batch) => {
    tried.push(batch);
    if (tried.length <= fails) throw new Error("disk full");
  }, String);
  return { queue: written, tried };
}

describe("the queue to the disk", () => {
  it("writes what was pushed at once as one batch, of the last revision", async () => {
    const { queue: waiting, tried } = queue(0);
    waiting.push(rename("a", "b"), 1);
    waiting.push(rename("b", "c"), 2);
    await waiting.flush();
    expect(tried).toEqual([{ diff: rename("a", "c"), revision: 2 }]);
  });

  it("keeps what could not be written before what came after it", async () => {
    const { queue: waiting, tried } = queue(1);
    waiting.push(rename("a", "b"), 1);
    await expect(waiting.flush()).rejects.toThrow("disk full");
    waiting.push(rename("b", "c"), 2);
    await waiting.flush();
    expect(tried.at(-1)).toEqual({ diff: rename("a", "c"), revision: 2 });
    expect(waiting.state).toEqual({ kind: "saved" });
  });

  it("takes a commit without looking at those that wait", async () => {
    const { queue: waiting, tried } = queue(0);
    let looks = 0;
    const watched = (diff: Diff): Diff => ({
      ...diff,
      get updated() {
        looks++;
        return diff.updated;
      },
    });
    for (let at = 0; at < 100; at++) waiting.push(watched(rename(String(at), String(at + 1))), at);
    expect(looks).toBe(0);
    await waiting.flush();
    expect(tried).toEqual([{ diff: rename("0", "100"), revision: 99 }]);
  });
});
