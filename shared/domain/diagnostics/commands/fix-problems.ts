import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";
import type { AnyRecord } from "../../records.ts";
import { askRule, plainContext } from "../ask-rule.ts";
import type { Problem } from "../problem.ts";
import { ruleOf } from "../rules.ts";

const problemField = z.strictObject({ ruleId: lineField.min(1), subjectId: idField, at: idField });
type Named = z.infer<typeof problemField>;

/**
 * Mends problems, all in one change. What is not wrong any more (another fix, or another hand, has mended it) is left
 * alone; the result is how many were mended.
 */
export const fixProblems = defineCommand({
  id: "diagnostics.problems.fix",
  args: z.strictObject({ problems: z.array(problemField).min(1) }),
  label: ({ problems }) => {
    const titles = new Set(problems.map(({ ruleId }) => ruleOf(ruleId)?.fix?.title));
    const [title] = titles;
    if (titles.size > 1 || title === undefined) return `Fix ${problems.length} problems`;
    return problems.length === 1 ? title : `${title} (${problems.length})`;
  },
  canRun: (model, { problems }) => {
    const unmended = problems.find(({ ruleId }) => ruleOf(ruleId)?.fix === undefined);
    if (unmended) return `${unmended.ruleId} has no fix.`;
    const isThere = [...groups(problems).values()].some((group) => stillThere(model, group).length > 0);
    return isThere ? undefined : "There is nothing to fix any more.";
  },
  run: (draft, { problems }) => {
    let mended = 0;
    for (const group of groups(problems).values()) {
      const rule = ruleOf(group.ruleId);
      for (const at of stillThere(draft, group)) {
        const subject = draft.find(group.subjectId);
        if (subject?.type !== rule?.on) break;
        rule?.fix?.run(draft, subject as AnyRecord, at);
        mended++;
      }
    }
    return mended;
  },
});

interface Group {
  readonly ruleId: string;
  readonly subjectId: Id;
  readonly places: Set<Id>;
}

/** The problems of one rule about one subject are found together. */
function groups(problems: readonly Named[]): Map<string, Group> {
  const found = new Map<string, Group>();
  for (const { ruleId, subjectId, at } of problems) {
    const key = `${ruleId} ${subjectId}`;
    const group = found.get(key) ?? { ruleId, subjectId, places: new Set<Id>() };
    found.set(key, group);
    group.places.add(at);
  }
  return found;
}

/** Those of the places at which the rule still finds something. */
function stillThere(model: ReadModel, { ruleId, subjectId, places }: Group): Id[] {
  const rule = ruleOf(ruleId);
  const subject = model.find(subjectId);
  if (!rule || subject?.type !== rule.on) return [];
  const now: Problem[] = [];
  askRule(rule, plainContext(model, rule), subject, now);
  const wrong = new Set(now.filter((problem) => problem.ruleId === ruleId).map(({ at }) => at));
  return [...places].filter((at) => wrong.has(at));
}
