import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";
import { applyIncoming, type Decided } from "../rebase/apply-incoming.ts";
import { hasKnownBase, incomingOf } from "../rebase/incoming.ts";
import { rebaseMessages } from "../rebase/messages.ts";

const decisionField = z.strictObject({
  originId: idField,
  /** "" where the whole step is to be decided. */
  field: z.string().max(64),
  take: z.union([z.enum(["to-be", "today"]), z.strictObject({ text: textField })]),
});
const args = z.strictObject({ toBeId: idField, decisions: z.array(decisionField).max(100_000) });
export type RebaseDecision = z.infer<typeof decisionField>;

/**
 * Brings a to-be, and what lies inside of its steps, up to what the as-is is today: a three-way merge, record by record
 * and field by field. Each conflict needs a decision.
 */
export const rebaseBlueprint = defineCommand({
  id: "redesign.to-be.rebase",
  args,
  label: ({ toBeId }, model) => rebaseMessages.label(model.get("blueprint", toBeId)?.name ?? ""),
  canRun: (model, { toBeId, decisions }) => {
    const toBe = model.get("blueprint", toBeId);
    if (!toBe || !model.get("blueprint", toBe.branchedFromId)) return rebaseMessages.standsAlone;
    const levels = incomingOf(model, toBeId);
    const given = decisionsByConflict(decisions);
    const open = levels.flatMap(({ conflicts }) => conflicts).filter((one) => !given.has(keyOf(one))).length;
    if (open > 0) return rebaseMessages.openConflicts(open);
    return levels.every(isEmpty) && hasKnownBase(model, toBe) ? rebaseMessages.upToDate : undefined;
  },
  run: (draft, { toBeId, decisions }) => {
    const given = decisionsByConflict(decisions);
    for (const level of incomingOf(draft, toBeId)) {
      const wanted = level.conflicts.flatMap((conflict): Decided | readonly never[] => {
        const take = given.get(keyOf(conflict))?.take;
        return take === undefined ? [] : { conflict, take };
      });
      applyIncoming(draft, level, wanted);
    }
  },
});

const keyOf = ({ originId, field }: { originId: Id; field: string }): string => `${originId} ${field}`;

/** Of two for the same conflict the first counts. */
const decisionsByConflict = (decisions: readonly RebaseDecision[]): ReadonlyMap<string, RebaseDecision> =>
  new Map([...decisions].reverse().map((decision) => [keyOf(decision), decision]));

const isEmpty = (level: ReturnType<typeof incomingOf>[number]): boolean =>
  [level.added, level.changed, level.moved, level.removed, level.conflicts, level.insides].every(
    (list) => list.length === 0,
  );
