import { recordsOnRings } from "@shared/domain/blueprint/rings.ts";
import { brokenReference, danglingReferences } from "@shared/domain/core/references.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { repairReferences } from "@shared/domain/repair.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { checkFrontstage, readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { describe, expect, test } from "vitest";

const sample = areaNewspaperSample();
const all = <T extends AnyRecord["type"]>(type: T) =>
  sample.records.filter((record): record is Extract<AnyRecord, { type: T }> => record.type === type);
const withRecords = (...changed: AnyRecord[]) => {
  const byId = new Map(changed.map((record) => [record.id, record]));
  return sample.records.map((record) => byId.get(record.id) ?? record);
};
const [step] = all("step");
if (!step) throw new Error("the sample has steps");
const elsewhere = (type: "lane" | "stage") => {
  const others = [...all("lane"), ...all("stage")].filter((record) => record.type === type);
  const found = others.find(({ blueprintId }) => blueprintId !== step.blueprintId);
  if (!found) throw new Error("the sample has two blueprints");
  return found.id;
};
const [flow] = all("flow");
const [one, other] = all("blueprint");
const [comment] = all("comment");
const [cause, another] = all("cause");
if (!flow || !one || !other || !comment || !cause || !another) throw new Error("the sample has all of them");

const FOREIGN: readonly [string, AnyRecord[], RegExp][] = [
  ["a step in another blueprint's lane", [{ ...step, laneId: elsewhere("lane") }], /different blueprints/],
  ["a step in another blueprint's stage", [{ ...step, stageId: elsewhere("stage") }], /different blueprints/],
  ["a flow to itself", [{ ...flow, toId: flow.fromId }], /from a step to itself/],
  ["a blueprint branched from itself", [{ ...one, branchedFromId: one.id }], /branched from itself/],
  [
    "two blueprints branched from each other",
    [
      { ...one, branchedFromId: other.id },
      { ...other, branchedFromId: one.id },
    ],
    /branched from itself/,
  ],
  ["a comment that answers itself", [{ ...comment, replyToId: comment.id }], /answers itself/],
  [
    "two causes that explain each other",
    [
      { ...cause, parentCauseId: another.id },
      { ...another, parentCauseId: cause.id, opportunityId: cause.opportunityId },
    ],
    /explains itself/,
  ],
];

describe.each(FOREIGN)("%s", (_, changed, words) => {
  const records = withRecords(...changed);
  test("is refused as a file, by name", () => {
    const bytes = writeFrontstage({ ...sample, records });
    const read = readFrontstage(bytes);
    expect(read.ok ? "" : read.error.message).toMatch(words);
    expect(checkFrontstage(bytes).problems.every(({ place }) => place !== undefined)).toBe(true);
  });
  test("is put right in a damaged store, with everything else", () => {
    const repaired = repairReferences(records);
    expect([...danglingReferences(repaired.records)]).toEqual([]);
    expect(recordsOnRings(repaired.records)).toEqual([]);
    expect(repaired.records.length).toBeGreaterThanOrEqual(records.length - 1);
  });
});

test("a step of another blueprint's lane is put where tables show it", () => {
  const { records } = repairReferences(withRecords({ ...step, laneId: elsewhere("lane") }));
  const put = records.find(({ id }) => id === step.id) as typeof step;
  const lane = all("lane").find(({ id }) => id === put.laneId);
  expect(lane?.blueprintId).toBe(step.blueprintId);
});

test("a commit that would put a step into another blueprint's lane is broken, too", () => {
  const known = new Map(sample.records.map((record) => [record.id, record]));
  const find = (id: string) => known.get(id);
  const moved: AnyRecord = { ...step, laneId: elsewhere("lane") };
  expect(brokenReference(moved, find)?.message).toMatch(/different blueprints/);
  expect(brokenReference(step, find)).toBeNull();
});
