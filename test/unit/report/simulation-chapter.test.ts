import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { reportBlanks } from "@shared/domain/report/report-blanks.ts";
import type { Block, Cell, Chapter } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { type BlockChoices, layoutWith } from "../../builders/report-layout.ts";

const { records } = areaNewspaperSample();
type Change = (record: AnyRecord) => AnyRecord[];
const same: Change = (record) => [record];
const modelWith = (change: Change) => new Model(records.flatMap(change));

function chapterOf(change: Change = same, parts: BlockChoices = {}): Chapter | undefined {
  const model = modelWith(change);
  const report = {
    ...model.need("report", "report.proposal"),
    detail: "full" as const,
    layout: layoutWith(parts),
  };
  const { chapters } = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
  return chapters.find(({ id }) => id === "simulation");
}
const blanksOf = (change: Change) => {
  const model = modelWith(change);
  return reportBlanks(model, model.need("report", "report.proposal"));
};
const blocksOf = (chapter: Chapter | undefined, title: string | RegExp): readonly Block[] =>
  chapter?.sections.find((section) => section.title.match(title))?.blocks ?? [];
const said = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))
    .join("\n")
    .replaceAll("\u00A0", " ");
const text = (cell: Cell | undefined): string =>
  (typeof cell === "object" ? cell.text : (cell ?? "")).replaceAll("\u00A0", " ");
const tableOf = (blocks: readonly Block[], label: RegExp) =>
  blocks.filter((block) => block.kind === "table").find((table) => label.test(table.label));

const withoutResults: Change = (record) => (record.type === "simulationResult" ? [] : [record]);
const moreEditors: Change = (record) => [
  record.type === "resourcePool" && record.name === "Editor" ? { ...record, heads: 3 } : record,
];

describe("what the simulation says, in a proposal", () => {
  const chapter = chapterOf();
  const refund = blocksOf(chapter, /^Before.*Refund/);

  it("tells before and after of each journey, with the paired interval in words", () => {
    expect(chapter?.sections.map(({ title }) => title)).toEqual([
      "Before and after: Book an advertisement",
      "Before and after: Refund request",
      "What this rests on: Book an advertisement",
      "What this rests on: Refund request",
    ]);
    expect(said(refund)).toMatch(/^“As is”: half of the clients are through within 21\.8 days, nine of ten/);
    expect(said(refund)).toMatch(
      /nine of ten within 1\.7 days\. The time for nine of ten is 27\.2 days less \(27\.1 days to 27\.2 days, 95 %\)/,
    );
  });

  it("draws it: from weeks to days, the curves, and where the time goes", () => {
    const titles = refund.flatMap((block) => (block.kind === "chart" ? [block.title] : []));
    expect(titles).toEqual([
      "Nine of ten clients: from 28.9 days to 1.7 days",
      "Nine of ten clients are through within 1.7 days, not within 28.9 days",
      expect.stringMatching(/of the time goes on/),
    ]);
  });

  it("gives every figure with its difference, people, and what is set, coloured where the interval says it", () => {
    const figures = tableOf(refund, /^Times, cost/);
    expect(figures?.rows.map(([name]) => text(name))).toHaveLength(6);
    for (const row of figures?.rows ?? []) expect(row.map(text)).not.toContain("n/a");
    const people = tableOf(refund, /^People of/);
    expect(people?.rows.map(([name]) => text(name))).toContain("Rate desk");
    const targets = tableOf(refund, /^Standards and promises of/);
    const promise = targets?.rows.find(([name]) => text(name) === "“Refunds are paid after three weeks”");
    expect(promise?.map(text).slice(1)).toEqual(["90 % within 21 days", "43.2 %", "100.0 %"]);
    expect(promise?.slice(2).map((cell) => typeof cell === "object" && cell.tone)).toEqual(["bad", "good"]);
  });

  it("always brings the sheet it rests on, as it was when it was run", () => {
    const sheet = chapter?.sections.find(({ title }) => title.startsWith("What this rests on"));
    const table = tableOf(sheet?.blocks ?? [], /rests on$/);
    expect(table?.rows.map((row) => text(row[1]))).toContain(
      "108 clients a week come to “Book an advertisement”.",
    );
  });

  it("says so where the sheet is left out by choice", () => {
    const [first, ...others] = chapterOf(same, { simulationSheet: false })?.sections ?? [];
    expect(said(first?.blocks ?? [])).toMatch(
      /The sheet of what this rests on, \d+ statements, is left out of this report/,
    );
    expect(others.filter(({ id }) => id.endsWith("rests"))).toEqual([]);
  });

  it("is left out where nobody wants it, and where nobody has said how many clients come", () => {
    expect(chapterOf(same, { simulation: false, simulationSheet: false })).toBeUndefined();
    const nobody: Change = (record) => (record.type === "demand" ? [] : withoutResults(record));
    expect(chapterOf(nobody)).toBeUndefined();
    expect(blanksOf(nobody)).not.toContain("simulation");
  });

  it("says what to do where nothing is kept, also before it is printed", () => {
    expect(said(blocksOf(chapterOf(withoutResults), /^Before.*Refund/))).toMatch(/choose “Keep this result”/);
    expect(blanksOf(withoutResults)).toContain("simulation");
    expect(blanksOf(same)).not.toContain("simulation");
  });

  it("warns where the runs were too short for their nine of ten", () => {
    const tooShort: Change = (record) => [
      record.type === "simulationResult"
        ? {
            ...record,
            versions: record.versions.map((version) => ({
              ...version,
              pooledP90: 2 * (version.lead.p90?.mean ?? 0),
            })),
          }
        : record,
    ];
    expect(said(blocksOf(chapterOf(tooShort), /^Before.*Refund/))).toMatch(
      /runs are too short for their 90 %/,
    );
    expect(said(refund)).not.toMatch(/too short/);
  });

  it("says where something has changed since", () => {
    expect(said(refund)).not.toMatch(/changed since/);
    expect(said(blocksOf(chapterOf(moreEditors), /^Before.*Refund/))).toMatch(/changed since/);
    expect(blanksOf(moreEditors)).toContain("simulationOld");
    expect(blanksOf(same)).not.toContain("simulationOld");
  });
});
