import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Report } from "@shared/domain/report/records.ts";
import type { Block, Chapter } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { layoutWith, wholeProposal } from "../../builders/report-layout.ts";

const { records } = areaNewspaperSample();
const chapterOf = (held: readonly AnyRecord[] = records, fields: Partial<Report> = {}) => {
  const model = new Model(held);
  const report = { ...wholeProposal(model), ...fields };
  return buildReport({ model, report, scorecard: null, picture: drawBlueprint }).chapters.find(
    ({ id }) => id === "rollout",
  );
};
const rowsOf = (chapter: Chapter | undefined, id: string) => {
  const blocks: readonly Block[] = chapter?.sections.find((section) => section.id === id)?.blocks ?? [];
  const table = blocks.find((block) => block.kind === "table");
  return (table?.kind === "table" ? table.rows : []).map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : cell.text).replaceAll("\u00A0", " ")),
  );
};
const change = (type: AnyRecord["type"], fields: object) =>
  records.map((record) => (record.type === type ? ({ ...record, ...fields } as AnyRecord) : record));

describe("the chapter of the roll-out", () => {
  it("says of each wave when it goes live, for whom, and which gates are shut", () => {
    const model = new Model(records);
    const rows = rowsOf(chapterOf(), "rollout-waves");
    expect(rows).toHaveLength(model.all("rolloutWave").length);
    const last = rows.find(([name]) => name === "Refunds and binding quotes at all counters");
    expect(last?.[3]).toBe("nobody yet");
    expect(last?.[4]).toContain("to be trained");
    const open = change("trainingNeed", { done: true, stepIds: [] }).map((record) =>
      record.type === "rolloutWave" ? { ...record, standardsInPlace: true, feedbackOpen: false } : record,
    );
    expect(rowsOf(chapterOf(open), "rollout-waves").map((row) => row[4])).toEqual(
      rows.map(() => expect.stringContaining("no way for clients to answer")),
    );
    expect(rowsOf(chapterOf(open), "rollout-waves").join()).not.toContain("standards not in place");
  });

  it("names each training with its steps, its day and whether it is done", () => {
    const rows = rowsOf(chapterOf(), "rollout-training");
    const trainings = new Model(records).all("trainingNeed");
    expect(rows.map(([role]) => role).sort()).toEqual(trainings.map(({ role }) => role).sort());
    expect(
      new Set(
        rowsOf(chapterOf(change("trainingNeed", { done: true })), "rollout-training").map((row) => row[5]),
      ),
    ).toEqual(new Set(["yes"]));
  });

  it("says of each assumption where it comes from, or that nobody has said", () => {
    const rows = rowsOf(chapterOf(), "rollout-assumptions");
    expect(rows.filter((row) => row[2] === "not said").map(([text]) => text)).toEqual([
      "Calls a case that fall away",
    ]);
  });

  it("names the roles whose work changes and that no training is planned for", () => {
    const without = records.filter(({ type }) => type !== "trainingNeed");
    expect(JSON.stringify(chapterOf(without))).toContain("no training is planned: ");
    expect(JSON.stringify(chapterOf())).not.toContain("no training is planned: ");
  });

  it("stays out by choice, of a prototype plan, and where nothing is planned", () => {
    expect(chapterOf(records, { layout: layoutWith({ rollout: false }) })).toBeUndefined();
    expect(chapterOf(records, { kind: "prototype-plan" })).toBeUndefined();
    const planned = [
      "trainingNeed",
      "rolloutWave",
      "assumption",
      "communication",
      "waveReview",
      "followedMeasure",
    ];
    const none = records.filter(({ type }) => !planned.includes(type));
    expect(chapterOf(none)).toBeUndefined();
  });
});
