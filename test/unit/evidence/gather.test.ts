import { Model } from "@shared/domain/core/model.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { shownProblems } from "@shared/domain/diagnostics/settings.ts";
import { evidenceNow, foundNow } from "@shared/domain/evidence/evidence-now.ts";
import { answeredOf, type Gathered, gatherEvidence } from "@shared/domain/evidence/gather.ts";
import type { EvidenceKind } from "@shared/domain/evidence/records.ts";
import { computeComplaints } from "@shared/domain/measure/complaints.ts";
import { computePriority } from "@shared/domain/measure/priority.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { evidenceKey } from "@shared/domain/redesign/evidence/evidence-key.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { opportunity } from "../../builders/rule-cases/small-records.ts";

const sample = areaNewspaperSample();
const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;

function gathered(records: readonly AnyRecord[]): Gathered[] {
  const model = new Model(records);
  return gatherEvidence({
    model,
    card: computeScorecard(model, readColumn),
    priority: computePriority(model, readColumn, NOTHING_CHOSEN),
    complaints: computeComplaints({ model, readColumn }, { segments: [] }),
    problems: shownProblems(model, findProblems(model)).open,
  });
}

const today = gathered(sample.records);
const find = (kind: EvidenceKind, elementId: string, all = today) =>
  all.find((one) => one.kind === kind && one.elementId === elementId);
const without = (...types: string[]) => sample.records.filter(({ type }) => !types.includes(type));
const changed = (id: string, fields: object) =>
  sample.records.map((record) => (record.id === id ? ({ ...record, ...fields } as AnyRecord) : record));

describe("the evidence of the sample", () => {
  it("comes from every source, each piece once", () => {
    expect(new Set(today.map(({ kind }) => kind))).toEqual(
      new Set(["gap", "complaints", "finding", "problem", "fail-point", "pain", "quotes"]),
    );
    expect(new Set(today.map(evidenceKey)).size).toBe(today.length);
  });

  it("says of a touch point what the scorecard and the complaint book say of it", () => {
    expect(find("gap", "touch-point.getting-money")).toMatchObject({
      words: "Gap −2.1 at “Getting the money back”, n 208",
      isImportant: true,
    });
    expect(find("complaints", "touch-point.getting-money")).toMatchObject({
      words: "18 complaints at “Getting the money back”",
      figure: 18,
      weight: 1,
    });
  });

  it("ranks gaps by the priority of their touch point: the widest gap weighs less where fewer pass", () => {
    const told = find("gap", "touch-point.being-told");
    const money = find("gap", "touch-point.getting-money");
    expect(money?.figure).toBeLessThan(told?.figure ?? 0);
    expect(told?.weight).toBe(1);
    expect(money?.weight).toBeLessThan(1);
  });

  it("stands with what has to be answered and is not at the head, then by weight", () => {
    const standings = today.map(({ isImportant, answers }) =>
      isImportant ? (answers.length === 0 ? 0 : 1) : 2,
    );
    expect(standings).toEqual(standings.toSorted());
    for (const standing of [0, 1, 2]) {
      const weights = today.filter((_, at) => standings[at] === standing).map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
    }
  });

  it("leaves out the to-be, and the work that is left to the consultant", () => {
    const model = new Model(sample.records);
    for (const { kind, elementId, source } of today) {
      const step = model.get("step", elementId);
      if (step) expect(model.need("blueprint", step.blueprintId).kind).toBe("as-is");
      if (kind === "problem") expect(source).not.toMatch(/^(redesign|prototype|journey|flow|touchpoint)\//);
    }
  });

  it("holds in its opportunities what was so on the day; one figure has moved since", () => {
    const model = new Model(sample.records);
    const now = foundNow(today, []);
    const states = model
      .all("opportunity")
      .flatMap(({ evidenceLinks }) =>
        evidenceLinks.map((link) => [link.words, evidenceNow(model, link, now)] as const),
      );
    expect(states.length).toBeGreaterThan(9);
    expect(states.filter(([, { kind }]) => kind !== "same")).toEqual([
      ["8 complaints at “Hearing where it stands”", { kind: "changed", before: "8", now: "10" }],
    ]);
    const find = (kind: EvidenceKind, elementId: string, source: string) =>
      today.find((one) => evidenceKey(one) === evidenceKey({ kind, elementId, source }));
    for (const { evidenceLinks } of model.all("opportunity"))
      for (const link of evidenceLinks)
        if (link.figure !== 8)
          expect(link.words).toBe(find(link.kind, link.elementId ?? "", link.source)?.words);
  });
});

describe("the evidence about one element", () => {
  const model = new Model(sample.records);
  const inputs = {
    model,
    card: computeScorecard(model, readColumn),
    priority: computePriority(model, readColumn, NOTHING_CHOSEN),
    complaints: computeComplaints({ model, readColumn }, { segments: [] }),
    problems: shownProblems(model, findProblems(model)).open,
  };

  it("is what all evidence says of it, with the same weight", () => {
    for (const at of new Set(today.map(({ elementId }) => elementId))) {
      const about = new Map(gatherEvidence({ ...inputs, at }).map((one) => [evidenceKey(one), one]));
      for (const one of today.filter(({ elementId }) => elementId === at))
        expect(about.get(evidenceKey(one)), one.words).toEqual(one);
      for (const one of about.values()) {
        const step = model.get("step", one.elementId);
        const isNear =
          step?.touchPointId === at || one.touchPointIds.includes(at) || one.stepIds.includes(at);
        expect(one.elementId === at || isNear, one.words).toBe(true);
      }
    }
  });
});

describe("an answer to evidence", () => {
  it("is the opportunity that holds it, before those that only name the place", () => {
    const answers = find("gap", "touch-point.getting-money")?.answers ?? [];
    expect(answers.map(({ kind }) => kind)).toEqual(["linked"]);
    const pain = find("pain", "booking.told")?.answers ?? [];
    expect(pain.map(({ kind }) => kind)).toEqual(["linked", "named"]);
  });

  it("is the decision on a clause; kept without a reason it is none", () => {
    const clause = { decision: "keep", decisionReason: "The law asks for it" };
    const kept = (fields: object) =>
      find("finding", "clause.quotes-not-binding", gathered(changed("clause.quotes-not-binding", fields)))
        ?.answers;
    expect(kept(clause)).toEqual([{ kind: "clause", decision: "keep" }]);
    expect(kept({ ...clause, decisionReason: " " })).toEqual([]);
    expect(kept({ ...clause, decision: null })).toEqual([]);
  });

  it("is the reason for which it was set aside", () => {
    expect(find("complaints", "touch-point.seeing-printed")?.answers).toMatchObject([{ kind: "set-aside" }]);
  });

  it("of a problem is not an opportunity at the same place", () => {
    const here = find("problem", "booking.quotes");
    expect(here?.source).toBe("failpoint/no-recovery");
    expect(here?.answers).toEqual([]);
  });

  it("is counted of what has to be answered", () => {
    const all = answeredOf(today);
    expect(all).toEqual({ answered: 43, of: 46 });
    const open = today.filter(({ isImportant, answers }) => isImportant && answers.length === 0);
    expect(open.map(({ elementId, source }) => [elementId, source])).toEqual([
      ["clause.objections", "no-voice"],
      ["clause.refund-claim-period", "time-limit"],
      ["promise.call-back", "promise/without-standard"],
    ]);
    const none = answeredOf(gathered(without("opportunity", "idea", "setAside")));
    expect(none.of).toBe(all.of);
    expect(none.answered).toBeLessThan(all.answered);
  });

  it("follows the limits of the rules: with fewer complaints asked for, more have to be answered", () => {
    const setting = {
      id: "limit",
      type: "ruleSetting",
      ruleId: "redesign/evidence-unanswered",
      severity: null,
      parameters: { complaints: 1, gap: -2 },
    } as const;
    const strict = gathered([...sample.records, setting]);
    expect(find("complaints", "touch-point.seeing-printed", strict)?.isImportant).toBe(true);
    expect(find("gap", "touch-point.being-told", strict)?.isImportant).toBe(false);
  });
});

describe("what evidence says now", () => {
  const model = new Model([...without("opportunity", "idea"), opportunity("o")]);
  const link = {
    id: "l",
    kind: "complaints",
    elementId: "touch-point.getting-money",
    source: "",
    words: "9 complaints",
    figure: 9,
    takenOn: "",
  } as const;
  const now = foundNow(today, []);

  it("is told only where it can be seen: a figure that is written alike is the same", () => {
    expect(evidenceNow(model, link, now)).toEqual({ kind: "changed", before: "9", now: "18" });
    expect(evidenceNow(model, { ...link, figure: 18.2 }, now)).toEqual({ kind: "same" });
    expect(evidenceNow(model, { ...link, kind: "gap", figure: -1.4 }, now)).toEqual({
      kind: "changed",
      before: "−1.4",
      now: "−2.1",
    });
  });

  it("is that it is found no more, or that what it was about is gone", () => {
    expect(evidenceNow(model, { ...link, elementId: "touch-point.asking-rate" }, now).kind).toBe("no-more");
    expect(evidenceNow(model, { ...link, elementId: null }, now).kind).toBe("gone");
    expect(evidenceNow(model, { ...link, elementId: "never" }, now).kind).toBe("gone");
    expect(evidenceNow(model, { ...link, kind: "other", elementId: null }, now).kind).toBe("as-said");
  });
});
