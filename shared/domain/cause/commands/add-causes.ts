import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, lineField, optionalId } from "../../core/fields.ts";
import { CAUSE_CATEGORIES } from "../categories.ts";
import { MOST_WHYS } from "../moves.ts";
import { orderBehind } from "../order-behind.ts";
import { causeOutline } from "../outline.ts";
import { CAUSE_KINDS, type CauseKind } from "../records.ts";

const lineSchema = z.strictObject({
  text: lineField.min(1),
  /** How much deeper than the place it stands; one more than the line before it at most. */
  depth: z.number().int().min(0),
  kind: z.enum(CAUSE_KINDS).default("cause"),
});

/**
 * Puts causes behind another one (null = before the first): an answer to “why?” alone, or a pasted outline. Gives their
 * ids. `category` is the bone of those right below the opportunity.
 */
export const addCauses = defineCommand({
  id: "causes.cause.add",
  args: z.strictObject({
    opportunityId: idField,
    parentCauseId: optionalId,
    afterId: optionalId,
    category: z.enum(CAUSE_CATEGORIES).nullable().default(null),
    lines: z.array(lineSchema).min(1).max(500),
  }),
  label: ({ lines }) => (lines.length === 1 ? "Add cause" : `Add ${lines.length} causes`),
  run: (draft, { opportunityId, parentCauseId, afterId, category, lines }): Id[] => {
    draft.need("opportunity", opportunityId);
    const start = depthBelow(draft, opportunityId, parentCauseId);
    /** By depth from the place on: the cause that was put there last. */
    const last: Id[] = [];
    return lines.map(({ text, depth: wanted, kind }) => {
      const depth = Math.min(wanted, last.length);
      if (start + depth >= MOST_WHYS) throw new UserError("Ten times why is enough.");
      const parent = depth === 0 ? parentCauseId : (last[depth - 1] ?? null);
      const behind = last[depth] ?? (depth === 0 ? afterId : null);
      const { id } = draft.create("cause", {
        opportunityId,
        parentCauseId: parent,
        text,
        category: parent === null ? category : null,
        kind,
        evidence: "",
        order: orderBehind(draft, opportunityId, parent, behind),
      });
      last.splice(depth, last.length, id);
      return id;
    });
  },
});

/** How deep the causes right below another one stand. Throws where that one belongs to another opportunity. */
function depthBelow(draft: Draft, opportunityId: Id, parentCauseId: Id | null): number {
  if (parentCauseId === null) return 0;
  const parent = causeOutline(draft, opportunityId).find(({ cause }) => cause.id === parentCauseId);
  if (!parent) throw new UserError("That cause belongs to another opportunity.");
  return parent.depth + 1;
}

/** The kinds that a chain of answers takes over: the last that is judged to be a cause is the root. */
export const kindsOfChain = (kinds: readonly ("symptom" | "cause" | null)[]): CauseKind[] => {
  const root = kinds.lastIndexOf("cause");
  return kinds.map((kind, at) => (at === root ? "root" : (kind ?? "cause")));
};
