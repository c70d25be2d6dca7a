import type { EngagementDocument } from "@shared/domain/core/document.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { Model } from "@shared/domain/core/model.ts";
import { defineRule, type Overview, type Rule } from "@shared/domain/core/rule.ts";
import { FAILED_RULE } from "@shared/domain/diagnostics/ask-rule.ts";
import { Checker, type Verdict } from "@shared/domain/diagnostics/checker.ts";
import { problemKey } from "@shared/domain/diagnostics/problem.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { opportunity, toBe } from "../../builders/rule-cases/small-records.ts";

const about = {
  title: "",
  severity: "warning",
  why: "",
  source: "",
  example: { wrong: "", sound: "" },
} as const;

const untitled = defineRule({
  ...about,
  id: "test/untitled",
  on: "step",
  check: (_, step, report) => {
    if (step.title === "") report({ message: "A step has no title." });
  },
});

const service = () =>
  new BlueprintBuilder()
    .step("ask", "client", "s1", 0, { title: "" })
    .step("answer", "frontstage", "s1", 0)
    .step("file", "backstage", "s2", 0)
    .flow("ask", "answer")
    .build();

/** A document whose every commit goes to a checker too; gives what is said otherwise now. */
function watched(document: EngagementDocument, rules: readonly Rule[]) {
  const checker = new Checker(new Model(document.model.records()), rules);
  const commit = (change: (draft: Draft) => void): Verdict[] => checker.apply(document.commit(change).diff);
  return { checker, commit };
}

describe("a checker", () => {
  it("finds what is wrong, and no more when it is mended", () => {
    const { checker, commit } = watched(service(), [untitled]);
    expect(checker.problems()).toEqual([
      {
        ruleId: "test/untitled",
        subjectId: "ask",
        at: "ask",
        severity: "warning",
        message: "A step has no title.",
      },
    ]);
    commit((draft) => draft.update("step", "ask", { title: "Asks" }));
    expect(checker.problems()).toEqual([]);
  });

  it("finds what comes, and forgets what goes", () => {
    const { checker, commit } = watched(service(), [untitled]);
    commit((draft) => {
      const { id: _id, type: _type, ...step } = draft.need("step", "ask");
      draft.create("step", { ...step, id: "new" });
    });
    expect(checker.problems().map(({ at }) => at)).toEqual(["ask", "new"]);
    commit((draft) => draft.remove("ask"));
    expect(checker.problems().map(({ at }) => at)).toEqual(["new"]);
    expect(checker.problemsOf("ask")).toEqual([]);
  });

  it("asks again only whom a change can concern: by a record, by an index, by a whole type", () => {
    const asked: string[] = [];
    const joined = defineRule({
      ...about,
      id: "test/joined",
      on: "step",
      check: ({ model }, step) => {
        asked.push(step.id);
        for (const flow of model.by("flow", "fromId", step.id)) model.get("step", flow.toId);
        if (step.id === "file") model.all("touchPoint");
      },
    });
    const document = service();
    const { commit } = watched(document, [joined]);
    const askedBy = (change: (draft: Draft) => void) => {
      asked.length = 0;
      commit(change);
      return [...asked].sort();
    };
    expect(askedBy((draft) => draft.update("step", "answer", { title: "Says" }))).toEqual(["answer", "ask"]);
    expect(askedBy((draft) => draft.update("step", "file", { title: "Files" }))).toEqual(["file"]);
    expect(askedBy((draft) => draft.update("flow", "ask-to-answer", { label: "calls" }))).toEqual(["ask"]);
    expect(askedBy((draft) => draft.update("flow", "ask-to-answer", { fromId: "file" }))).toEqual([
      "ask",
      "file",
    ]);
    const touchPoint = new BlueprintBuilder().touchPoint("tp").records.at(-1) as AnyRecord;
    expect(askedBy((draft) => draft.create("touchPoint", touchPoint as never))).toEqual(["file"]);
    expect(askedBy((draft) => draft.update("lane", "client", { name: "Clients" }))).toEqual([]);
  });

  it("asks again for a list that names it, and for the first of a type that comes or the last that goes", () => {
    const asked: string[] = [];
    const named = defineRule({
      ...about,
      id: "test/named",
      on: "step",
      check: ({ model }, step) => {
        asked.push(step.id);
        if (step.id === "ask") model.any("opportunity");
        else model.countBy("opportunity", "stepIds", step.id);
      },
    });
    const { commit } = watched(service(), [named]);
    const askedBy = (change: (draft: Draft) => void) => {
      asked.length = 0;
      commit(change);
      return [...asked].sort();
    };
    const found = (id: string, stepIds: string[]) => (draft: Draft) =>
      draft.create("opportunity", opportunity(id, { stepIds }));
    expect(askedBy(found("one", ["answer"]))).toEqual(["answer", "ask"]);
    expect(askedBy(found("two", []))).toEqual([]);
    expect(askedBy((draft) => draft.update("opportunity", "one", { stepIds: ["file"] }))).toEqual([
      "answer",
      "file",
    ]);
    expect(askedBy((draft) => draft.remove("one"))).toEqual(["file"]);
    expect(askedBy((draft) => draft.remove("two"))).toEqual(["ask"]);
  });

  it("makes an overview that looks at another whole too anew when that changes, or when it is another one", () => {
    const compared: Overview<string> = {
      id: "test/compared",
      by: "blueprintId",
      madeOf: { step: ["title"] },
      beside: (model, id) => {
        const from = model.get("blueprint", id)?.branchedFromId ?? null;
        return from === null ? [] : [from];
      },
      make: (model, id) =>
        [id, model.get("blueprint", id)?.branchedFromId ?? ""]
          .map((whole) =>
            model
              .by("step", "blueprintId", whole)
              .map(({ title }) => title)
              .join(),
          )
          .join(" / "),
    };
    const titles = defineRule({
      ...about,
      id: "test/titles",
      on: "blueprint",
      check: ({ overview }, { id }, report) => report({ message: overview(compared, id) }),
    });
    const document = new BlueprintBuilder()
      .step("ask", "client", "s1", 0)
      .add(...toBe())
      .build();
    const { checker, commit } = watched(document, [titles]);
    const said = () => checker.problemsOf("new").map(({ message }) => message);
    expect(said()).toEqual([" / ask"]);
    commit((draft) => draft.update("step", "ask", { title: "Begs" }));
    expect(said()).toEqual([" / Begs"]);
    commit((draft) => draft.update("blueprint", "new", { branchedFromId: null }));
    expect(said()).toEqual([" / "]);
    commit((draft) => draft.update("step", "ask", { title: "Asks" }));
    commit((draft) => draft.update("blueprint", "new", { branchedFromId: "b" }));
    expect(said()).toEqual([" / Asks"]);
  });

  it("makes an overview once for all rules, and anew only when what it is made of has changed", () => {
    let made = 0;
    const counted: Overview<number> = {
      id: "test/count",
      by: "blueprintId",
      madeOf: { step: ["kind"] },
      make: (model, id) => {
        made++;
        return model.by("step", "blueprintId", id).filter(({ kind }) => kind === "wait").length;
      },
    };
    const waits = (id: string) =>
      defineRule({
        ...about,
        id,
        on: "blueprint",
        check: ({ overview }, blueprint, report) =>
          report({ message: `${overview(counted, blueprint.id)} waits` }),
      });
    const { checker, commit } = watched(service(), [waits("test/one"), waits("test/two")]);
    expect(made).toBe(1);
    expect(commit((draft) => draft.update("step", "ask", { title: "Asks" }))).toEqual([]);
    expect(made).toBe(1);
    commit((draft) => draft.update("step", "ask", { kind: "wait" }));
    expect(made).toBe(2);
    expect(checker.problems().map(({ message }) => message)).toEqual(["1 waits", "1 waits"]);
    commit((draft) => draft.remove("ask"));
    expect(checker.problems().map(({ message }) => message)).toEqual(["0 waits", "0 waits"]);
  });

  it("makes an overview anew that fails at taking a change over", () => {
    const counted: Overview<number> = {
      id: "test/failing",
      by: "blueprintId",
      madeOf: { step: ["kind"] },
      make: (model, id) => model.by("step", "blueprintId", id).length,
      follow: () => {
        throw new Error("no number");
      },
    };
    const steps = defineRule({
      ...about,
      id: "test/steps",
      on: "blueprint",
      check: ({ overview }, blueprint, report) =>
        report({ message: `${overview(counted, blueprint.id)} steps` }),
    });
    const { checker, commit } = watched(service(), [steps]);
    commit((draft) => draft.remove("file"));
    expect(checker.problems().map(({ message }) => message)).toEqual(["2 steps"]);
  });
});

describe("a rule that fails", () => {
  const failing = defineRule({
    ...about,
    id: "test/failing",
    on: "step",
    check: ({ model }, step, report) => {
      report({ message: "half of the truth" });
      if (model.by("flow", "fromId", step.id).length > 0) throw new Error("no number");
    },
  });

  it("is a problem of its own at the element, and keeps the others at work", () => {
    const { checker } = watched(service(), [failing, untitled]);
    expect(checker.problemsOf("ask")).toEqual([
      {
        ruleId: FAILED_RULE,
        failedRuleId: "test/failing",
        subjectId: "ask",
        at: "ask",
        severity: "error",
        message:
          "The rule test/failing could not check this element: no number. The other rules are not concerned.",
      },
      expect.objectContaining({ ruleId: "test/untitled" }),
    ]);
    expect(checker.problemsOf("file")).toEqual([expect.objectContaining({ ruleId: "test/failing" })]);
  });

  it("is told apart from another one that fails at the same element", () => {
    const { checker } = watched(service(), [failing, { ...failing, id: "test/failing-too" }]);
    const told = checker.problemsOf("ask");
    expect(told.map(({ failedRuleId }) => failedRuleId)).toEqual(["test/failing", "test/failing-too"]);
    expect(new Set(told.map(problemKey)).size).toBe(2);
  });

  it("is asked again when what it read has changed", () => {
    const { checker, commit } = watched(service(), [failing]);
    commit((draft) => draft.remove("ask-to-answer"));
    expect(checker.problemsOf("ask").map(({ ruleId }) => ruleId)).toEqual(["test/failing"]);
  });
});
