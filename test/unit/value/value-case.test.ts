import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { removeAssumption } from "@shared/domain/plan/commands/remove-assumption.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { addValueCase } from "@shared/domain/value/commands/add-value-case.ts";
import { addValueLine } from "@shared/domain/value/commands/add-value-line.ts";
import { fillSavedWork } from "@shared/domain/value/commands/fill-saved-work.ts";
import { foundValueNumber } from "@shared/domain/value/commands/found-value-number.ts";
import { removeValueCase } from "@shared/domain/value/commands/remove-value-case.ts";
import { removeValueLine } from "@shared/domain/value/commands/remove-value-line.ts";
import { renameValueLine } from "@shared/domain/value/commands/rename-value-line.ts";
import { updateValueNumber } from "@shared/domain/value/commands/update-value-number.ts";
import { valueMessages } from "@shared/domain/value/messages.ts";
import type { NumberKind } from "@shared/domain/value/number-kinds.ts";
import { lineKindOf } from "@shared/domain/value/number-kinds.ts";
import { sensitivityContent } from "@shared/domain/value/picture/sensitivity.ts";
import { savedWork } from "@shared/domain/value/saved-work.ts";
import { valueReport } from "@shared/domain/value/value-report.ts";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../../renderer/features/value/read-number.ts";
import { layoutWith, wholeProposal } from "../../builders/report-layout.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const { records } = areaNewspaperSample();
const SAMPLE = "value.refund";

/** The case of the known answers: 1000 clients, 100 a year, 80 to 82 %, at 10 %, for 20 000. */
function known() {
  const { session } = sessionInMemory(records);
  const id = session.run(addValueCase, { name: "Two points", toBeId: null });
  const pilot = session.run(addValueLine, { valueCaseId: id, kind: "oneOff", line: "Pilot" });
  const numberOf = (kind: NumberKind) =>
    session.model.by("valueNumber", "valueCaseId", id).find((number) => number.kind === kind)?.id ?? "";
  const tell = (kind: NumberKind, expected: number) =>
    session.run(updateValueNumber, { id: numberOf(kind), patch: { expected } });
  tell("clients", 1000);
  tell("margin", 100);
  tell("retentionBefore", 0.8);
  tell("retentionAfter", 0.82);
  tell("discount", 0.1);
  tell("oneOff", 20_000);
  const report = () => {
    const found = valueReport(session.model, id);
    if (!found) throw new Error("the case is gone");
    return found;
  };
  return { session, id, pilot, numberOf, tell, report };
}

const chapterOf = (held: readonly AnyRecord[] = records, fields: Partial<Report> = {}) => {
  const model = new Model(held);
  const report = { ...wholeProposal(model), ...fields };
  return buildReport({ model, report, scorecard: null, picture: drawBlueprint }).chapters.find(
    ({ id }) => id === "value",
  );
};

describe("a value case", () => {
  it("says the known answer once its numbers are told, and names those that are missing until then", () => {
    const { session, numberOf, report } = known();
    expect(report().figures?.expected.gain).toBeCloseTo(26_190.48, 2);
    session.run(updateValueNumber, { id: numberOf("margin"), patch: { expected: null } });
    expect(report()).toMatchObject({ figures: null, missing: ["margin"] });
    session.undo();
    expect(report().figures?.expected.returnOnCost).toBeCloseTo(0.3095, 4);
  });

  it("takes the expected value in a scenario that tells no other", () => {
    const { session, numberOf, report } = known();
    session.run(updateValueNumber, { id: numberOf("retentionAfter"), patch: { cautious: 0.8 } });
    expect(report().figures?.cautious.gain).toBeCloseTo(0, 9);
    expect(report().figures?.hopeful).toEqual(report().figures?.expected);
  });

  it("moves one number at a time, the one that moves the most first", () => {
    const { session, numberOf, report } = known();
    session.run(updateValueNumber, { id: numberOf("oneOff"), patch: { cautious: 21_000, hopeful: 19_000 } });
    session.run(updateValueNumber, {
      id: numberOf("retentionAfter"),
      patch: { cautious: 0.8, hopeful: 0.83 },
    });
    const [first, second, ...others] = report().sensitivity;
    expect([first?.number.kind, second?.number.kind, others.length]).toEqual(["retentionAfter", "oneOff", 0]);
    expect(first?.cautious).toBeCloseTo(-20_000, 6);
    expect(second?.cautious).toBeCloseTo(5190.48, 2);
    expect(second?.hopeful).toBeCloseTo(7190.48, 2);
    const content = sensitivityContent(report(), "EUR");
    expect(content?.title).toContain("Retention after the change matters most: net gain −20,000");
    expect(content?.table.rows).toHaveLength(2);
    expect(content?.draw({ width: 664 }).svg).toContain("One-off cost".toLowerCase());
  });

  it("counts saved work only once its minutes, cases and rate are told", () => {
    const { session, id, numberOf, tell, report } = known();
    session.run(addValueLine, { valueCaseId: id, kind: "saving", line: "Desk" });
    tell("savedMinutes", 30);
    tell("cases", 100);
    expect(report().figures?.expected.savingsGain).toBe(0);
    tell("rate", 40);
    // 50 hours at 40 a year for the usual three years at 10 %.
    expect(report().figures?.expected.savingsGain).toBeCloseTo(2000 * 2.486852, 2);
    session.run(removeValueLine, { id: numberOf("cases") });
    expect(numberOf("rate")).toBe("");
    expect(report().figures?.expected.savingsGain).toBe(0);
  });

  it("calls a line something else with all its numbers, and refuses the name of another one", () => {
    const { session, id, numberOf, report } = known();
    session.run(addValueLine, { valueCaseId: id, kind: "saving", line: "Desk" });
    session.run(renameValueLine, { id: numberOf("cases"), line: "Counter" });
    const lines = report().numbers.filter(({ kind }) => lineKindOf(kind) === "saving");
    expect(new Set(lines.map(({ line }) => line))).toEqual(new Set(["Counter"]));
    session.run(addValueLine, { valueCaseId: id, kind: "saving", line: "Accounts" });
    expect(() => session.run(renameValueLine, { id: numberOf("cases"), line: "Accounts" })).toThrow(
      "Accounts",
    );
    expect(() => session.run(renameValueLine, { id: numberOf("margin"), line: "Margin" })).toThrow();
  });

  it("takes no line twice, and keeps what every case has", () => {
    const { session, id, numberOf } = known();
    expect(() => session.run(addValueLine, { valueCaseId: id, kind: "oneOff", line: "Pilot" })).toThrow(
      "“Pilot” is there already.",
    );
    expect(() => session.run(removeValueLine, { id: numberOf("margin") })).toThrow(valueMessages.stays);
  });

  it("goes with its numbers, and a deleted assumption leaves its numbers unfounded", () => {
    const { session, id, pilot, report } = known();
    session.run(foundValueNumber, { id: pilot, field: "text", text: "Offer of the maker" });
    const { assumptionId } = session.model.need("valueNumber", pilot);
    expect(session.model.get("assumption", assumptionId)?.text).toBe("Offer of the maker");
    const before = report().unfounded.length;
    session.run(removeAssumption, { id: assumptionId ?? "" });
    expect(report().unfounded).toHaveLength(before + 1);
    session.run(removeValueCase, { id });
    expect(session.model.by("valueNumber", "valueCaseId", id)).toEqual([]);
  });

  it("links a number to an assumption that is there already", () => {
    const { session, pilot } = known();
    const count = session.model.all("assumption").length;
    session.run(foundValueNumber, { id: pilot, field: "text", text: "an hour of the front desk" });
    expect(session.model.need("valueNumber", pilot).assumptionId).toBe("assumption.hour");
    expect(session.model.all("assumption")).toHaveLength(count);
  });
});

describe("work that is saved in a case", () => {
  it("comes from the kept simulation, and from the times of the steps without: both tell the same", () => {
    const simulated = savedWork(new Model(records), "refund-to-be");
    const counted = savedWork(
      new Model(records.filter(({ type }) => type !== "simulationResult")),
      "refund-to-be",
    );
    expect(simulated?.from?.replications).toBe(20);
    expect(counted?.from).toBeNull();
    expect(counted?.expected).toBeGreaterThan(simulated?.cautious ?? Number.NaN);
    expect(counted?.expected).toBeLessThan(simulated?.hopeful ?? Number.NaN);
  });

  it("stands in the sample as it is taken over", () => {
    const { session } = sessionInMemory(records);
    const numbers = session.model.by("valueNumber", "valueCaseId", SAMPLE);
    const saved = numbers.find(({ kind }) => kind === "savedMinutes");
    const assumption = session.model.get("assumption", saved?.assumptionId ?? null);
    expect(session.run(fillSavedWork, { id: saved?.id ?? "" })).toBe(true);
    expect(session.model.get("valueNumber", saved?.id ?? null)).toEqual(saved);
    expect(session.model.get("assumption", saved?.assumptionId ?? null)).toEqual(assumption);
  });

  it("is not told by a map of today", () => {
    expect(savedWork(new Model(records), "refund")).toBeNull();
    expect(savedWork(new Model(records), null)).toBeNull();
  });
});

describe("the chapter on what it is worth", () => {
  const texts = (held?: readonly AnyRecord[]) => JSON.stringify(chapterOf(held)?.sections ?? []);

  it("tells every figure beside every assumption", () => {
    const report = valueReport(new Model(records), SAMPLE);
    expect(report?.unfounded).toEqual([]);
    const told = texts();
    expect(told).toContain("Return on cost");
    const model = new Model(records);
    for (const { assumptionId } of report?.numbers ?? []) {
      expect(told).toContain(JSON.stringify(model.get("assumption", assumptionId)?.source).slice(1, -1));
    }
  });

  it("leaves its figures out while a number rests on nothing, and names it", () => {
    const open = records.map((record) =>
      record.type === "valueNumber" && record.kind === "margin" ? { ...record, assumptionId: null } : record,
    );
    expect(texts(open)).toContain(
      "These numbers rest on no assumption that is written down: Margin of a client in a year.",
    );
    expect(texts(open)).not.toContain("Return on cost");
  });

  it("is left out where it is not wanted, or there is no case", () => {
    expect(chapterOf(records, { layout: layoutWith({ value: false }) })).toBeUndefined();
    expect(chapterOf(records.filter(({ type }) => !type.startsWith("value")))).toBeUndefined();
  });
});

describe("a number that is typed", () => {
  it.each([
    ["margin", "1,234.50 EUR", 1234.5],
    ["margin", "38,5", 38.5],
    ["retentionAfter", "82 %", 0.82],
    ["savedMinutes", "−3 min", -3],
    ["years", "", null],
  ] as const)("of %s as %s is %s", (kind, text, value) => {
    expect(readNumber(kind, text)).toBe(value);
  });

  it.each([
    ["retentionAfter", "120 %", "“120 %” cannot be: Retention after the change."],
    ["years", "2.5", "“2.5” cannot be: Years for which costs and savings count."],
    ["clients", "many", "“many” is not a number."],
  ] as const)("of %s as %s is refused", (kind, text, why) => {
    expect(() => readNumber(kind, text)).toThrow(why);
  });
});
