import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { addClauses } from "@shared/domain/policy/commands/add-clauses.ts";
import { addFinding } from "@shared/domain/policy/commands/add-finding.ts";
import { addPolicy } from "@shared/domain/policy/commands/add-policy.ts";
import { bringInPolicy } from "@shared/domain/policy/commands/bring-in-policy.ts";
import { moveClause } from "@shared/domain/policy/commands/move-clause.ts";
import { passTests } from "@shared/domain/policy/commands/pass-tests.ts";
import { removePolicy } from "@shared/domain/policy/commands/remove-policy.ts";
import { setTrapWords } from "@shared/domain/policy/commands/set-trap-words.ts";
import { updateClauses } from "@shared/domain/policy/commands/update-clauses.ts";
import { trapWordsOf } from "@shared/domain/policy/find-trap-words.ts";
import { readAudit } from "@shared/domain/policy/read-audit.ts";
import { TRAP_WORDS } from "@shared/domain/policy/trap-word-list.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const text = (number: string) => ({ number, title: "", wording: `Clause ${number}.`, place: "" });

let { session } = sessionInMemory([newEngagement("e")]);
let ids: readonly string[] = [];
beforeEach(() => {
  ({ session } = sessionInMemory([newEngagement("e")]));
  const clauses = [text("1"), text("2"), text("3")];
  ids = session.run(bringInPolicy, { name: "Terms", kind: "terms", source: "terms.docx", clauses }).clauseIds;
});

const numbers = () => readAudit(session.model).map(({ clause }) => clause.number);
const outcomes = (test: "paperwork" | "approvals") =>
  readAudit(session.model).map((row) => {
    const outcome = row.outcomes[test];
    return outcome === null || outcome === "passed" ? outcome : outcome.severity;
  });

describe("a policy that is brought in", () => {
  it("comes with its clauses in their order, and goes in one undo", () => {
    expect(numbers()).toEqual(["1", "2", "3"]);
    session.undo();
    expect([...session.model.all("policy"), ...session.model.all("clause")]).toEqual([]);
  });

  it("takes its clauses and findings along when it is deleted", () => {
    session.run(addFinding, { clauseId: ids[0] ?? "", test: "paperwork", severity: 2 });
    session.run(removePolicy, { id: session.model.all("policy")[0]?.id ?? "" });
    expect([...session.model.all("clause"), ...session.model.all("clauseFinding")]).toEqual([]);
  });
});

describe("clauses", () => {
  const policyId = () => session.model.all("policy")[0]?.id ?? "";

  it("are added at the end, or behind another", () => {
    session.run(addClauses, { policyId: policyId(), clauses: [text("4")], afterId: null });
    session.run(addClauses, {
      policyId: policyId(),
      clauses: [text("1.1"), text("1.2")],
      afterId: ids[0] ?? "",
    });
    expect(numbers()).toEqual(["1", "1.1", "1.2", "2", "3", "4"]);
  });

  it("keep room between two of them for hundreds more", () => {
    for (let round = 0; round < 5; round++) {
      const clauses = Array.from({ length: 200 }, (_, index) => text(`1.${index}`));
      session.run(addClauses, { policyId: policyId(), clauses, afterId: ids[0] ?? "" });
    }
    expect(numbers().length).toBe(1003);
    expect(numbers()[1]).toBe("1.0");
  });

  it("are moved", () => {
    session.run(moveClause, { id: ids[2] ?? "", index: 0 });
    expect(numbers()).toEqual(["3", "1", "2"]);
  });

  it("are decided together", () => {
    session.run(updateClauses, { ids: ids.slice(0, 2), patch: { decision: "keep" } });
    expect(readAudit(session.model).map(({ clause }) => clause.decision)).toEqual(["keep", "keep", null]);
  });
});

describe("a test of a clause", () => {
  it("is passed or fails, never both", () => {
    const clauseId = ids[0] ?? "";
    session.run(passTests, { clauseId, tests: ["paperwork", "approvals"], passed: true });
    expect(outcomes("paperwork")[0]).toBe("passed");
    session.run(addFinding, { clauseId, test: "paperwork", severity: 3, note: "Held already" });
    expect(outcomes("paperwork")[0]).toBe(3);
    expect(outcomes("approvals")[0]).toBe("passed");
    session.run(passTests, { clauseId, tests: ["paperwork"], passed: true });
    expect(outcomes("paperwork")[0]).toBe("passed");
    expect(session.model.all("clauseFinding")).toEqual([]);
    session.run(passTests, { clauseId, tests: ["paperwork"], passed: false });
    expect(outcomes("paperwork")[0]).toBeNull();
  });

  it("that fails again has one finding, which keeps its note", () => {
    const clauseId = ids[0] ?? "";
    const first = session.run(addFinding, { clauseId, test: "paperwork", severity: 1, note: "Held already" });
    expect(session.run(addFinding, { clauseId, test: "paperwork", severity: 4 })).toBe(first);
    expect(session.model.all("clauseFinding")).toMatchObject([{ severity: 4, note: "Held already" }]);
  });
});

describe("the list of words", () => {
  it("is the program's until the engagement has one, and again when that is given up", () => {
    expect(trapWordsOf(session.model)).toBe(TRAP_WORDS);
    const phrases = [{ phrase: "at the desk", test: "one-size" as const }];
    session.run(setTrapWords, { phrases });
    session.run(setTrapWords, { phrases: [...phrases, { phrase: "in person", test: "one-size" }] });
    expect(session.model.all("trapWords").length).toBe(1);
    expect(trapWordsOf(session.model).map(({ phrase }) => phrase)).toEqual(["at the desk", "in person"]);
    session.run(setTrapWords, { phrases: null });
    expect(trapWordsOf(session.model)).toBe(TRAP_WORDS);
  });
});

describe("a policy without clauses", () => {
  it("can be begun with its name", () => {
    const id = session.run(addPolicy, { name: "Refunds", kind: "policy", source: "" });
    expect(session.model.need("policy", id)).toMatchObject({
      name: "Refunds",
      kind: "policy",
      staffTold: null,
    });
  });
});
