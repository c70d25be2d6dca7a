import type { ReadModel } from "@shared/domain/core/model.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "@shared/domain/records.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { describe, expect, it, vi } from "vitest";
import { EngagementMirror } from "../../../renderer/platform/workers/engagement-mirror.ts";
import type { MirrorNews } from "../../../renderer/platform/workers/mirror-news.ts";
import { WorkerModel } from "../../../renderer/platform/workers/worker-model.ts";
import { oneOfEach } from "../../builders/one-of-each.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const { records } = oneOfEach();
const [point] = records.filter(({ type }) => type === "touchPoint");
const many = (count: number): AnyRecord[] => [
  ...records,
  ...Array.from({ length: count }, (_, at) => ({ ...point, id: `many-${at}` }) as AnyRecord),
];

function mirrored(of: readonly AnyRecord[]) {
  const { session } = sessionInMemory([...of]);
  const told: MirrorNews[] = [];
  const copy = new WorkerModel();
  const mirror = new EngagementMirror(session, (news) => {
    told.push(news);
    // As between two threads: nothing is shared.
    copy.take(structuredClone(news));
  });
  const kinds = () => told.map(({ kind }) => kind);
  const isSame = () => {
    const all = (model: ReadModel) =>
      (Object.keys(RECORD_TYPES) as RecordTypeName[]).flatMap((type) => model.all(type) as AnyRecord[]);
    expect(all(copy.model)).toEqual(all(session.model));
  };
  return { session, told, copy, mirror, kinds, isSame };
}

describe("the copy of an engagement in a worker", () => {
  it("is told at once where the engagement is small, and each change after it", async () => {
    const { session, mirror, kinds, isSame } = mirrored(records);
    expect(kinds()).toEqual(["records"]);
    await mirror.isWhole;
    session.run(createTouchPoint, { name: "Desk" });
    expect(kinds()).toEqual(["records", "diff"]);
    isSame();
  });

  it("of many records is told in slices, and the window is free between them", async () => {
    const { told, mirror, copy, isSame } = mirrored(many(5_000));
    expect(told).toHaveLength(1);
    expect(copy.isWhole).toBe(false);
    await mirror.isWhole;
    expect(told.flatMap((news) => (news.kind === "records" ? [news.isLast] : []))).toEqual([
      false,
      false,
      true,
    ]);
    expect(copy.isWhole).toBe(true);
    isSame();
  });

  it("is told of a change that came between two slices after the last of them", async () => {
    const { session, mirror, kinds, isSame } = mirrored(many(5_000));
    session.run(createTouchPoint, { name: "Desk" });
    session.commit({ label: "Erase" }, (draft) => draft.remove("many-4999"));
    await mirror.isWhole;
    expect(kinds()).toEqual(["records", "records", "records", "diff", "diff"]);
    isSame();
  });

  it("is told no more once it has ended", async () => {
    const { session, mirror, kinds } = mirrored(many(5_000));
    mirror.end();
    session.run(createTouchPoint, { name: "Desk" });
    await mirror.isWhole;
    expect(kinds()).toEqual(["records"]);
  });

  it("holds a column from when it was needed until its data set is erased", async () => {
    const { session, mirror, copy, kinds } = mirrored(records);
    const data = { values: new Float64Array([1]), dictionary: null };
    session.readColumn = vi.fn(async () => data);
    const place = { datasetId: records.find(({ type }) => type === "dataset")?.id ?? "", column: 0 };
    await Promise.all([mirror.needColumn(place), mirror.needColumn(place)]);
    expect(session.readColumn).toHaveBeenCalledTimes(1);
    expect(copy.readColumn(place.datasetId, 0)).toEqual(data);
    session.commit({ label: "Erase" }, (draft) => draft.remove(place.datasetId));
    expect(kinds()).toEqual(["records", "column", "diff"]);
    expect(copy.readColumn(place.datasetId, 0)).toBeNull();
  });
});
