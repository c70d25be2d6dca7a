import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import type { Draft } from "../core/draft.ts";
import { planMessages } from "./messages.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";

/** Why the rule is changed after it was fixed, and when. */
export interface Amend {
  readonly at: string;
  readonly reason: string;
}
export const amendArgument = z.object({ at: z.iso.datetime(), reason: z.string().min(1) }).optional();

interface RuleItem {
  readonly what: string;
  readonly text: string;
  /** The hypothesis whose figure it is: where that came or went as a whole, its figures are not told one by one. */
  readonly of?: Id;
}

const words = planMessages.frozen;

/** All that decides, by a key: the rule and its looks, and of each hypothesis what it measures and has to reach. */
function ruleItems(plan: PrototypePlan): Map<string, RuleItem> {
  const items = new Map<string, RuleItem>([
    ["rule", { what: words.rule, text: plan.decisionRule.trim() }],
    ["looks", { what: words.looks, text: String(plan.looks) }],
    ["significance", { what: words.significance, text: String(plan.significance) }],
  ]);
  for (const hypothesis of plan.hypotheses) {
    const { id, measure, kind, baseline, target, minimum } = hypothesis;
    const name = measure || planMessages.unnamed;
    items.set(id, { what: words.measure, text: name });
    items.set(`${id} kind`, { what: words.of(words.kind, name), text: words.kinds[kind], of: id });
    for (const [field, value] of Object.entries({ baseline, target, minimum } as const)) {
      const what = words.of(words[field as "baseline" | "target" | "minimum"], name);
      items.set(`${id} ${field}`, { what, text: figureText(hypothesis, value), of: id });
    }
  }
  return items;
}

const figureText = ({ kind }: Hypothesis, value: number | null): string =>
  value === null ? "" : kind === "mean" ? String(value) : `${Number((value * 100).toFixed(6))} %`;

export type RuleChange = Pick<PrototypePlan["amendments"][number], "what" | "before" | "after">;

/** What of the rule differs between two states of a plan; nothing where only names, people or dates do. */
export function ruleChanges(from: PrototypePlan, to: PrototypePlan): RuleChange[] {
  const was = ruleItems(from);
  const is = ruleItems(to);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)];
    if ((before?.text ?? "") === (after?.text ?? "")) return [];
    const of = after?.of ?? before?.of;
    if (of !== undefined && was.has(of) !== is.has(of)) return [];
    const what = after?.what ?? before?.what ?? "";
    return [{ what, before: before?.text ?? "", after: after?.text ?? "" }];
  });
}

/**
 * Changes a plan. Where its rule was fixed and the change touches it, the change is listed with its reason; without a
 * reason it is refused.
 */
export function changePlan(
  draft: Draft,
  planId: Id,
  patch: Partial<Omit<PrototypePlan, "id" | "type">>,
  amend: Amend | undefined,
): void {
  const from = draft.need("prototypePlan", planId);
  const to = draft.update("prototypePlan", planId, patch);
  const changes = from.ruleFixedAt === "" ? [] : ruleChanges(from, to);
  if (changes.length === 0) return;
  const reason = amend?.reason.trim() ?? "";
  if (!amend || reason === "") throw new UserError(words.needsReason);
  const { at } = amend;
  draft.update("prototypePlan", planId, {
    amendments: [...to.amendments, ...changes.map((change) => ({ ...change, at, reason }))],
  });
}
