import { UserError } from "@shared/base/result.ts";
import { Model } from "@shared/domain/core/model.ts";
import { defineRule } from "@shared/domain/core/rule.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import { suppressProblem } from "@shared/domain/diagnostics/commands/suppress-problem.ts";
import { unsuppressProblem } from "@shared/domain/diagnostics/commands/unsuppress-problem.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import {
  parameterOf,
  rulesThatAreOff,
  settingOf,
  shownProblems,
} from "@shared/domain/diagnostics/settings.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const OWNERLESS = "touchpoint/critical-without-owner";

function critical() {
  const builder = new BlueprintBuilder().touchPoint("desk").touchPoint("phone");
  const records = builder.records.map((record) =>
    record.type === "touchPoint" ? { ...record, class: "critical" as const } : record,
  );
  builder.records.splice(0, builder.records.length, ...records);
  const document = builder.build();
  const shown = () => {
    const rules = RULES.filter(({ id }) => id === OWNERLESS);
    const { open, suppressed } = shownProblems(
      document.model,
      new Checker(new Model(document.model.records()), rules).problems(),
    );
    return {
      open: open.map(({ at, severity }) => `${at} ${severity}`),
      suppressed: suppressed.map(({ at, reason }) => `${at}: ${reason}`),
    };
  };
  return { document, shown };
}

describe("a rule in an engagement", () => {
  it("has its own severity until another one is set", () => {
    const { document, shown } = critical();
    expect(shown().open).toEqual(["desk error", "phone error"]);
    document.run(setRule, { ruleId: OWNERLESS, severity: "hint" });
    expect(shown().open).toEqual(["desk hint", "phone hint"]);
    document.run(setRule, { ruleId: OWNERLESS, severity: null });
    expect(shown().open).toEqual(["desk error", "phone error"]);
    expect(document.model.all("ruleSetting")).toEqual([]);
  });

  it("says nothing when it is off", () => {
    const { document, shown } = critical();
    document.run(setRule, { ruleId: OWNERLESS, severity: "off" });
    expect(shown()).toEqual({ open: [], suppressed: [] });
  });

  it("keeps no setting that is the rule's own word", () => {
    const { document } = critical();
    document.run(setRule, { ruleId: OWNERLESS, severity: "error" });
    expect(document.model.all("ruleSetting")).toEqual([]);
  });

  it("is refused where there is no such rule, no such parameter, or a value that it does not take", () => {
    const { document } = critical();
    expect(() => document.run(setRule, { ruleId: "no/such", severity: "off" })).toThrow(UserError);
    expect(() => document.run(setRule, { ruleId: OWNERLESS, parameters: { most: 2 } })).toThrow(
      "The rule touchpoint/critical-without-owner has no parameter “most”.",
    );
    const adjustable = RULES.find(({ parameters }) => parameters);
    const parameter = adjustable?.parameters?.[0];
    if (!adjustable || !parameter) throw new Error("no rule has a parameter");
    const beyond = { [parameter.name]: parameter.maximum + 1 };
    expect(() => document.run(setRule, { ruleId: adjustable.id, parameters: beyond })).toThrow(UserError);
  });
});

describe("of two settings for one rule, as a merged file may hold them,", () => {
  const setting = (id: string, severity: "off" | "hint") =>
    ({ id, type: "ruleSetting", ruleId: OWNERLESS, severity, parameters: {} }) as const;
  const problem = {
    ruleId: OWNERLESS,
    subjectId: "desk",
    at: "desk",
    severity: "error",
    message: "",
  } as const;

  it("the one with the lowest id counts everywhere, in whatever order they stand", () => {
    const settings = [setting("a", "hint"), setting("b", "off")];
    for (const records of [settings, settings.toReversed()]) {
      const model = new Model(records);
      expect(settingOf(model, OWNERLESS)?.id).toBe("a");
      expect([...rulesThatAreOff(model)]).toEqual([]);
      expect(shownProblems(model, [problem]).open.map(({ severity }) => severity)).toEqual(["hint"]);
    }
  });
});

describe("a parameter of a rule", () => {
  const long = defineRule({
    id: "test/long-title",
    on: "step",
    severity: "hint",
    title: "",
    why: "",
    source: "",
    example: { wrong: "", sound: "" },
    parameters: [{ name: "letters", fallback: 3, minimum: 1, maximum: 90, about: "", unit: "letters" }],
    check: ({ parameter }, step, report) => {
      if (step.title.length > parameter("letters")) report({ message: step.title });
    },
  });
  const builder = () =>
    new BlueprintBuilder().step("ask", "client", "s1", 0).step("answer", "client", "s1", 1);

  it("is the fallback until it is set, and the rule is asked again of everything when it is", () => {
    const document = builder().build();
    const checker = new Checker(new Model(document.model.records()), [long]);
    expect(checker.problems().map(({ message }) => message)).toEqual(["answer"]);
    const set = (letters: number) =>
      document.commit((draft) => {
        for (const { id } of draft.all("ruleSetting")) draft.remove(id);
        draft.create("ruleSetting", { ruleId: long.id, severity: null, parameters: { letters } });
      }).diff;
    // Of the other one it says what it said before.
    expect(checker.apply(set(2)).map(({ subjectId }) => subjectId)).toEqual(["ask"]);
    expect(checker.problems().map(({ message }) => message)).toEqual(["ask", "answer"]);
    checker.apply(set(9));
    expect(checker.problems()).toEqual([]);
  });

  it("that the rule does not have is a mistake in the rule", () => {
    expect(() => parameterOf(new Model(builder().records), long, "words")).toThrow(
      'the rule test/long-title has no parameter "words"',
    );
  });
});

describe("a rule that is off", () => {
  it("is not asked, until it is on again; the others are left alone", () => {
    const asked: string[] = [];
    const rule = (id: string) =>
      defineRule({
        id,
        on: "step",
        severity: "hint",
        title: "",
        why: "",
        source: "",
        example: { wrong: "", sound: "" },
        check: (_, { title }, report) => {
          asked.push(`${id} ${title}`);
          report({ message: title });
        },
      });
    const document = new BlueprintBuilder().step("ask", "client", "s1", 0).build();
    const set = (severity: "off" | "error") =>
      document.commit((draft) => {
        for (const { id } of draft.all("ruleSetting")) draft.remove(id);
        draft.create("ruleSetting", { ruleId: "test/one", severity, parameters: {} });
      }).diff;
    const checker = new Checker(new Model(document.model.records()), [rule("test/one"), rule("test/two")]);
    const askedBy = (change: () => void) => {
      asked.length = 0;
      change();
      return [...asked];
    };
    expect(askedBy(() => checker.apply(set("off")))).toEqual([]);
    expect(checker.problems().map(({ ruleId }) => ruleId)).toEqual(["test/two"]);
    expect(askedBy(() => new Checker(new Model(document.model.records()), [rule("test/one")]))).toEqual([]);
    expect(askedBy(() => checker.apply(set("error")))).toEqual(["test/one ask"]);
    expect(checker.problems().map(({ ruleId }) => ruleId)).toEqual(["test/one", "test/two"]);
    const { diff } = document.commit((draft) => {
      for (const { id } of draft.all("ruleSetting")) draft.update("ruleSetting", id, { severity: "hint" });
    });
    expect(askedBy(() => checker.apply(diff))).toEqual([]);
  });
});

describe("a suppression", () => {
  it("takes one element out of what is shown, with its reason, and gives it back", () => {
    const { document, shown } = critical();
    const suppress = (reason: string) =>
      document.run(suppressProblem, { ruleId: OWNERLESS, elementId: "desk", reason }).result;
    const id = suppress("Named in May");
    expect(shown()).toEqual({ open: ["phone error"], suppressed: ["desk: Named in May"] });
    expect(suppress("Named in June")).toBe(id);
    expect(shown().suppressed).toEqual(["desk: Named in June"]);
    document.run(unsuppressProblem, { id });
    expect(shown()).toEqual({ open: ["desk error", "phone error"], suppressed: [] });
  });

  it("is refused without a reason, for a rule that is none, and at an element that is gone", () => {
    const { document } = critical();
    const run = (given: { ruleId?: string; elementId?: string; reason?: string }) => () =>
      document.run(suppressProblem, { ruleId: OWNERLESS, elementId: "desk", reason: "so", ...given });
    expect(run({ reason: " " })).toThrow("a reason is asked for");
    expect(run({ ruleId: "no/such" })).toThrow("There is no rule no/such.");
    expect(run({ elementId: "gone" })).toThrow("The element is not there any more.");
  });

  it("goes with its element, and comes back with it", () => {
    const { document } = critical();
    document.run(suppressProblem, { ruleId: OWNERLESS, elementId: "desk", reason: "so" });
    const { diff } = document.commit((draft) => draft.remove("desk"));
    expect(document.model.all("suppression")).toEqual([]);
    document.undo(diff);
    expect(document.model.all("suppression").map(({ elementId }) => elementId)).toEqual(["desk"]);
  });
});
