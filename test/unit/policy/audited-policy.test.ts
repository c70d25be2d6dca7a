import { readFileSync } from "node:fs";
import { Model } from "@shared/domain/core/model.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { auditCoverage, testFigures, touchPointFigures } from "@shared/domain/policy/audit-figures.ts";
import { clauseGaps } from "@shared/domain/policy/clause-gaps.ts";
import { clauseName } from "@shared/domain/policy/clause-name.ts";
import { addFinding } from "@shared/domain/policy/commands/add-finding.ts";
import { bringInPolicy } from "@shared/domain/policy/commands/bring-in-policy.ts";
import { passTests } from "@shared/domain/policy/commands/pass-tests.ts";
import { updateClause } from "@shared/domain/policy/commands/update-clause.ts";
import { updatePolicy } from "@shared/domain/policy/commands/update-policy.ts";
import { findTrapWords, trapWordsOf } from "@shared/domain/policy/find-trap-words.ts";
import { quickReference } from "@shared/domain/policy/quick-reference.ts";
import { readAudit } from "@shared/domain/policy/read-audit.ts";
import { CLAUSE_TESTS, type Clause } from "@shared/domain/policy/records.ts";
import { wordingDifference } from "@shared/domain/policy/wording-difference.ts";
import { readPolicyFile } from "@shared/interchange/policy/read-policy-file.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A public text audited the whole way: the fees of a passport office, as two of its regulations have them. */
const { session, document } = sessionInMemory(
  new BlueprintBuilder()
    .touchPoint("counter", "Pays at the counter")
    .touchPoint("waiting", "Waits for the passport")
    .step("pays", "client", "s1", 0, { touchPointId: "counter" })
    .step("checks", "frontstage", "s1", 0, { role: "Acceptance agent" }).records,
);
const RULES_OF_POLICIES = RULES.filter(({ id }) => id.startsWith("policy/"));

const source = (name: string) =>
  readPolicyFile(readFileSync(new URL(`../../fixtures/policy/${name}`, import.meta.url)));
const clauseOf = (number: string): Clause => {
  const found = session.model.all("clause").find((clause) => clause.number === number);
  if (!found) throw new Error(`no clause ${number}`);
  return found;
};
const told = (ruleId?: string) =>
  new Checker(new Model(document.model.records()), RULES_OF_POLICIES)
    .problems()
    .filter((problem) => ruleId === undefined || problem.ruleId === ruleId)
    .map(({ message }) => message)
    .sort();

beforeAll(() => {
  const now = { name: "Passport fees", kind: "policy", source: "22 CFR 51" } as const;
  session.run(bringInPolicy, { ...now, clauses: [...source("passport-fees.txt").clauses] });
  const before = { name: "Passport fees 2007", kind: "policy", source: "22 CFR 51 (2007)" } as const;
  session.run(bringInPolicy, { ...before, clauses: [...source("passport-fees-2007.txt").clauses] });
});

describe("a public policy, as it was brought in", () => {
  it("has its clauses, cited as in the regulation", () => {
    expect(readAudit(session.model).map(({ clause }) => clause.number)).toEqual([
      "§ 51.52(a)",
      "§ 51.52(b)",
      "§ 51.52(b)(1)",
      "§ 51.52(b)(2)",
      "§ 51.52(b)(3)",
      "§ 51.52(b)(4)",
      "§ 51.52(b)(5)",
      "§ 51.54",
      "§ 51.56(a)",
      "§ 51.56(b)",
      "§ 51.56(c)",
      "§ 51.56(d)",
      "§ 51.60",
      "§ 51.61",
      "§ 51.61(a)",
      "§ 51.61(b)",
    ]);
  });

  it("has words that betray problems", () => {
    const words = readAudit(session.model).flatMap(({ clause }) =>
      findTrapWords(clause.wording, trapWordsOf(session.model)).map(
        ({ text, test }) => `${clause.number} ${test}: ${text}`,
      ),
    );
    expect(words).toEqual([
      "§ 51.56(a) approvals: may decline the request",
      "§ 51.56(c) cost-only: must be paid by the applicant",
      "§ 51.61(a) no-refund: not refundable",
      "§ 51.61(a) time-limit: within 90 days",
      "§ 51.61(b) hidden-charge: surcharge",
      "§ 51.61(b) hidden-charge: surcharge",
      "§ 51.61(b) hidden-charge: surcharge",
    ]);
    expect(told("policy/betraying-words")).toContain(
      "Clause “§ 51.56(a) Expedited passport processing” of “Passport fees” says “may decline the request”, and nobody has asked: does it need more approvals than the risk calls for?",
    );
  });

  it("is not tested yet, and the rules say so", () => {
    expect(auditCoverage(readAudit(session.model))).toMatchObject({
      clauses: 16,
      asked: 0,
      askable: 160,
      decided: 0,
    });
    expect(told("policy/not-tested")).toEqual([
      "In “Passport fees 2007” 4 of 4 clauses have not been tested.",
      "In “Passport fees” 12 of 12 clauses have not been tested.",
    ]);
  });
});

describe("the same policy, audited", () => {
  const NEW_WORDING =
    "Within the United States, an applicant for passport service (including issuance or replacement of a passport) may request expedited processing. The Department grants the request unless the application is incomplete, and says so the same day.";

  beforeAll(() => {
    const find = (number: string, test: (typeof CLAUSE_TESTS)[number], severity: number) =>
      session.run(addFinding, { clauseId: clauseOf(number).id, test, severity });
    const change = (number: string, patch: Parameters<typeof updateClause.run>[1]["patch"]) =>
      session.run(updateClause, { id: clauseOf(number).id, patch });
    find("§ 51.56(a)", "approvals", 3);
    find("§ 51.56(c)", "cost-only", 2);
    find("§ 51.61(a)", "no-refund", 4);
    find("§ 51.61(a)", "time-limit", 2);
    session.run(passTests, { clauseId: clauseOf("§ 51.56(d)").id, tests: [...CLAUSE_TESTS], passed: true });
    change("§ 51.56(a)", { touchPointIds: ["waiting"], decision: "modify", protects: "money" });
    change("§ 51.56(c)", { stepIds: ["pays", "checks"], decision: "keep" });
    change("§ 51.61(a)", { touchPointIds: ["counter"] });
    for (const { id } of session.model.all("policy")) {
      session.run(updatePolicy, { id, patch: { owner: "Passport Office", staffTold: true } });
    }
  });

  it("has its matrix: clauses by tests, and by touch points", () => {
    const audit = readAudit(session.model);
    const cells = audit.flatMap(({ clause, findings, worst, asked }) =>
      asked === 0 ? [] : [[clause.number, asked, worst, findings.map(({ test }) => test).join()]],
    );
    expect(cells).toEqual([
      ["§ 51.56(a)", 1, 3, "approvals"],
      ["§ 51.56(c)", 1, 2, "cost-only"],
      ["§ 51.56(d)", 10, 0, ""],
      ["§ 51.61(a)", 2, 4, "time-limit,no-refund"],
    ]);
    const hurt = touchPointFigures(audit).map(({ touchPointId, clauses, findings, worst }) => [
      touchPointId,
      clauses.map(({ clause }) => clause.number).join(),
      findings,
      worst,
    ]);
    expect(hurt).toEqual([
      ["counter", "§ 51.61(a),§ 51.56(c)", 3, 4],
      ["waiting", "§ 51.56(a)", 1, 3],
    ]);
  });

  it("has its coverage, and its findings by test", () => {
    const audit = readAudit(session.model);
    expect(auditCoverage(audit)).toEqual({
      clauses: 16,
      asked: 14,
      askable: 160,
      askedShare: 14 / 160,
      decided: 2,
      decidedShare: 2 / 16,
      findings: 4,
      openFindings: 3,
      notLinked: 0,
      controlsMissing: 1,
    });
    const found = testFigures(audit).filter(({ severities }) => severities.some((count) => count > 0));
    expect(found).toEqual([
      { test: "time-limit", asked: 2, passed: 1, severities: [0, 1, 0, 0] },
      { test: "no-refund", asked: 2, passed: 1, severities: [0, 0, 0, 1] },
      { test: "cost-only", asked: 2, passed: 1, severities: [0, 1, 0, 0] },
      { test: "approvals", asked: 2, passed: 1, severities: [0, 0, 1, 0] },
    ]);
  });

  it("says what is open, in sentences", () => {
    expect(told().filter((message) => !/betray|nobody has asked|not been tested/.test(message))).toEqual([
      "Clause “§ 51.56(a) Expedited passport processing” of “Passport fees” is to be modified, and its new wording is not written.",
      "Clause “§ 51.56(a) Expedited passport processing” of “Passport fees” protects money and is to be modified, and nothing is said of the control that replaces it.",
      "Clause “§ 51.56(a) Expedited passport processing” of “Passport fees” protects money, and the control that it serves is not stated.",
      "Clause “§ 51.56(c) Expedited passport processing” of “Passport fees” saves the organisation money and only costs the client (severity 2 of 4), and it is to stay as it is.",
      "Clause “§ 51.56(d) Expedited passport processing” of “Passport fees” passed all ten tests, and nobody has said that it stays.",
      "Clause “§ 51.61(a) Passport fees” of “Passport fees 2007” failed 2 of the ten tests, and nobody has decided what becomes of it.",
      "Clause “§ 51.61(a) Passport fees” of “Passport fees 2007” limits unduly the time in which a client may act or be served (severity 2 of 4), and nobody has decided what becomes of it.",
      "Clause “§ 51.61(a) Passport fees” of “Passport fees 2007” refuses or delays money that is owed (severity 4 of 4), and nobody has decided what becomes of it.",
    ]);
  });

  it("misses a control too where a clause changes and nobody has said what it protects", () => {
    const audit = readAudit(session.model);
    const changed = audit.map((row) =>
      row.clause.number === "§ 51.54"
        ? { ...row, gaps: clauseGaps({ ...row.clause, decision: "eliminate" }) }
        : row,
    );
    expect(auditCoverage(changed).controlsMissing).toBe(auditCoverage(audit).controlsMissing + 1);
  });

  it("is on no sheet while the control that replaces the old one is missing", () => {
    const { id } = clauseOf("§ 51.56(a)");
    session.run(updateClause, { id, patch: { newWording: NEW_WORDING, control: "A supervisor decides" } });
    const { pages, unworded } = quickReference(session.model, readAudit(session.model));
    const lines = pages.flatMap(({ policies }) => policies.flatMap((policy) => policy.lines));
    expect(lines.map(({ clause }) => clause.number)).not.toContain("§ 51.56(a)");
    expect(unworded.map((clause) => clause.number)).toEqual(["§ 51.56(a)"]);
  });

  it("once answered is on the sheets of those who apply it, and leaves no error", () => {
    session.run(updateClause, {
      id: clauseOf("§ 51.56(a)").id,
      patch: {
        newWording: NEW_WORDING,
        control: "A supervisor decides",
        replacingControl: "Ten requests a week are looked at",
        roles: ["Passport agent"],
      },
    });
    session.run(updateClause, { id: clauseOf("§ 51.56(d)").id, patch: { decision: "keep" } });
    const { pages, undecided, unworded } = quickReference(session.model, readAudit(session.model));
    expect(pages.map(({ role }) => role)).toEqual(["Acceptance agent", "Passport agent", ""]);
    expect(pages[1]?.policies).toMatchObject([
      {
        policy: { name: "Passport fees" },
        lines: [{ text: NEW_WORDING, isNew: true, control: "Ten requests a week are looked at" }],
      },
    ]);
    expect(pages[2]?.policies[0]?.lines.map(({ clause }) => clauseName(clause).slice(0, 10))).toEqual([
      "§ 51.56(d)",
    ]);
    expect(undecided.length).toBe(13);
    expect(unworded).toEqual([]);
    expect(told("policy/replaced-control-missing")).toEqual([]);
  });

  it("shows what is new beside what it replaces", () => {
    const { wording, newWording } = clauseOf("§ 51.56(a)");
    const changed = wordingDifference(wording, newWording).filter(({ kind }) => kind !== "same");
    expect(changed.map(({ kind, text }) => `${kind}: ${text.trim()}`)).toEqual([
      "removed: may decline",
      "added: grants",
      "added: unless the application is incomplete, and says so the same day",
    ]);
  });
});
