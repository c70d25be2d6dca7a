import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { runIn } from "../../core/run-in.ts";
import { type EvidenceLink, evidenceLinkField } from "../../evidence/records.ts";
import { evidenceKey } from "../evidence/evidence-key.ts";
import { addOpportunity } from "./add-opportunity.ts";

const takenField = z.object({
  title: lineField.min(1),
  link: evidenceLinkField.omit({ id: true }),
  touchPointIds: z.array(idField),
  stepIds: z.array(idField),
});

/** Evidence that is taken, with where it hurts. */
export interface Taken {
  /** Of the opportunity that is made of it. */
  title: string;
  link: Omit<EvidenceLink, "id">;
  touchPointIds: Id[];
  stepIds: Id[];
}

/**
 * Makes one opportunity of each piece of evidence, or one of all of them (`together`), or adds them to one that exists
 * (`to`). What that one holds already is not added twice; it then names where the evidence is from, too. Gives the ids.
 */
export const gatherEvidenceInto = defineCommand<{ taken: Taken[]; to: Id | null; together: boolean }, Id[]>({
  id: "evidence.gather.add",
  args: z.object({ taken: z.array(takenField).min(1), to: idField.nullable(), together: z.boolean() }),
  label: ({ to, taken }) =>
    to === null
      ? taken.length === 1
        ? "Make an opportunity of evidence"
        : "Make opportunities of evidence"
      : "Link evidence to an opportunity",
  run: (draft, { taken, to, together }) => {
    const linked = taken.map(({ link }) => ({ ...link, id: draft.newId() }));
    if (to !== null) {
      const held = draft.need("opportunity", to);
      const keys = new Set(held.evidenceLinks.map(evidenceKey));
      draft.update("opportunity", to, {
        evidenceLinks: [
          ...held.evidenceLinks,
          ...linked.filter((link) => link.elementId === null || !keys.has(evidenceKey(link))),
        ],
        touchPointIds: united(held.touchPointIds, ...taken.map(({ touchPointIds }) => touchPointIds)),
        stepIds: united(held.stepIds, ...taken.map(({ stepIds }) => stepIds)),
      });
      return [to];
    }
    const [first] = taken;
    if (together && first) {
      return [
        runIn(draft, addOpportunity, {
          title: first.title,
          evidenceLinks: linked,
          touchPointIds: united(...taken.map(({ touchPointIds }) => touchPointIds)),
          stepIds: united(...taken.map(({ stepIds }) => stepIds)),
        }),
      ];
    }
    return taken.map(({ title, touchPointIds, stepIds }, index) =>
      runIn(draft, addOpportunity, {
        title,
        touchPointIds,
        stepIds,
        evidenceLinks: linked.slice(index, index + 1),
      }),
    );
  },
});

const united = (...lists: readonly (readonly Id[])[]): Id[] => [...new Set(lists.flat())];
