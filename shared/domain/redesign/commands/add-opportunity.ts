import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { type EvidenceLink, evidenceLinkField } from "../../evidence/records.ts";
import { NEW_OPPORTUNITY } from "../records.ts";

interface Given {
  title: string;
  touchPointIds?: Id[];
  stepIds?: Id[];
  evidenceLinks?: EvidenceLink[];
}

export const addOpportunity = defineCommand<Given, Id>({
  id: "redesign.opportunity.add",
  args: z.object({
    title: lineField.min(1),
    touchPointIds: z.array(idField).default([]),
    stepIds: z.array(idField).default([]),
    evidenceLinks: z.array(evidenceLinkField).default([]),
  }),
  label: () => "Add opportunity",
  run: (draft, { title, touchPointIds = [], stepIds = [], evidenceLinks = [] }) =>
    draft.create("opportunity", {
      title,
      ...NEW_OPPORTUNITY,
      evidenceLinks,
      touchPointIds,
      stepIds,
      order: orderAfterLast(draft.all("opportunity")),
    }).id,
});
