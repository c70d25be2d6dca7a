import { unbroken } from "@shared/base/unbroken.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { auditCoverage } from "@shared/domain/policy/audit-figures.ts";
import { readAudit } from "@shared/domain/policy/read-audit.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { referenceSheets } from "@shared/domain/report/reference-sheets.ts";
import type { Cell } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { type BlockChoices, layoutWith } from "../../builders/report-layout.ts";

const policies = (
  change: (record: AnyRecord) => AnyRecord = (record) => record,
  parts: BlockChoices = {},
) => {
  const model = new Model(areaNewspaperSample().records.map(change));
  const report = {
    ...model.need("report", "report.proposal"),
    detail: "full" as const,
    layout: layoutWith(parts),
  };
  const { chapters } = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
  const chapter = chapters.find(({ id }) => id === "policies");
  const rowsOf = (id: string) =>
    (chapter?.sections.find((section) => section.id === id)?.blocks ?? []).flatMap((block) =>
      block.kind === "table" ? block.rows : [],
    );
  return { model, chapter, rowsOf, audit: readAudit(model) };
};
const words = (cell: Cell | undefined): string => (typeof cell === "object" ? cell.text : (cell ?? ""));

describe("the policies in a proposal", () => {
  it("stand there unless they are left out by choice", () => {
    expect(policies().chapter?.title).toBe("Policies");
    expect(policies(undefined, { policies: false }).chapter).toBeUndefined();
  });

  it("begin with the figures of the audit", () => {
    const { chapter, audit } = policies();
    const coverage = auditCoverage(audit);
    const figures = chapter?.blocks.find((block) => block.kind === "key-figures");
    const values = figures?.kind === "key-figures" ? figures.figures.map(({ value }) => value) : [];
    expect(values[0]).toBe(String(coverage.findings));
    expect(values[2]).toBe(String(coverage.openFindings));
    expect(coverage.findings).toBeGreaterThan(10);
  });

  it("have every clause in the matrix, with a severity where it fails, a tick where it passes and nothing else", () => {
    const { audit, rowsOf } = policies();
    const rows = rowsOf("policy-matrix");
    expect(rows.length).toBe(audit.length);
    const cells = rows.flatMap((row) => row.slice(1, 11).map(words));
    expect(cells.filter((cell) => /^[1-4]$/.test(cell)).length).toBe(
      audit.reduce((sum, { findings }) => sum + findings.length, 0),
    );
    expect(cells.filter((cell) => cell !== "").length).toBe(audit.reduce((sum, { asked }) => sum + asked, 0));
  });

  it("show what is modified as a difference from the old wording to the new one", () => {
    const { audit, rowsOf } = policies();
    const modified = audit.filter(({ clause }) => clause.decision === "modify");
    const parts = rowsOf("policy-changes").map(([, wording]) =>
      typeof wording === "object" ? (wording.difference ?? []) : [],
    );
    const plain = (text: string) => text.replace(/\s+/g, " ").trim();
    for (const { clause } of modified) {
      const after = parts.map((all) =>
        plain(all.flatMap((part) => (part.kind === "removed" ? [] : part.text)).join("")),
      );
      expect(after).toContain(plain(clause.newWording));
    }
    expect(modified.length).toBeGreaterThan(2);
  });

  it("name the control of whatever protects something, and say where one is missing", () => {
    const { audit, rowsOf } = policies((record) =>
      record.type === "clause" && record.protects === "money"
        ? { ...record, decision: "eliminate", replacingControl: "" }
        : record,
    );
    const money = audit.filter(({ clause }) => clause.protects === "money");
    expect(money.length).toBeGreaterThan(0);
    const missing = rowsOf("policy-controls").filter((row) => words(row[3]) === "missing");
    expect(missing.length).toBe(money.length);
  });

  it("say where nobody has stated what a clause that changes protects", () => {
    const { audit, rowsOf } = policies((record) =>
      record.type === "clause" ? { ...record, decision: "eliminate", protects: null } : record,
    );
    const notStated = rowsOf("policy-controls").filter((row) => words(row[1]) === "not stated");
    expect(notStated.length).toBe(audit.length);
  });

  it("tell what was found beside the reason for a change", () => {
    const { audit, rowsOf } = policies();
    const changed = audit.filter(
      ({ clause }) => clause.decision === "modify" || clause.decision === "eliminate",
    );
    const notes = changed.flatMap(({ findings }) => findings.flatMap(({ note }) => note.trim() || []));
    const why = rowsOf("policy-changes")
      .map((row) => words(row[2]))
      .join("\n");
    for (const note of notes) expect(why).toContain(note);
    expect(notes.length).toBeGreaterThan(2);
  });

  it("name the policy of each clause, in every table", () => {
    const { audit, rowsOf } = policies();
    const names = new Set(audit.map(({ policy }) => policy.name));
    for (const id of ["policy-matrix", "policy-controls", "policy-changes"]) {
      for (const [clause] of rowsOf(id)) {
        expect(names).toContain(typeof clause === "object" ? clause.note : undefined);
      }
    }
    const points = rowsOf("policy-points").flatMap((row) => words(row[3]).split("\n"));
    expect(points.length).toBeGreaterThan(2);
    for (const point of points) expect([...names].some((name) => point.endsWith(`(${name})`))).toBe(true);
  });
});

describe("the quick-reference sheets", () => {
  it("hold what stays, in its new wording, and nothing that is eliminated or undecided", () => {
    const { model, audit } = policies();
    const texts = referenceSheets(model).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat().map(words) : [])),
    );
    for (const { clause, gaps } of audit) {
      const stays = clause.decision === "keep" || (clause.decision === "modify" && gaps.length === 0);
      const own = clause.decision === "modify" ? clause.newWording : clause.wording;
      const told = unbroken(clause.quickReference.trim() || own);
      if (stays) expect(texts).toContain(told);
      else if (gaps.length === 0) expect(texts).not.toContain(clause.wording);
    }
  });

  it("are one for each role, by name, with what holds for everyone last", () => {
    const names = referenceSheets(policies().model).map(({ title }) => title);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1);
  });
});
