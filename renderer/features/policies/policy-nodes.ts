import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { clauseName } from "@shared/domain/policy/clause-name.ts";
import type { Clause } from "@shared/domain/policy/records.ts";
import { Check, CircleDashed, FileX, PenLine, Scale } from "lucide-react";
import type { Icon } from "../../ui/icon.ts";
import type { TreeNode } from "../../ui/Tree.tsx";
import { messages } from "./messages.ts";

const DECISION_ICONS: Readonly<Record<NonNullable<Clause["decision"]>, Icon>> = {
  keep: Check,
  modify: PenLine,
  eliminate: FileX,
};

/** Policies with their clauses in reading order; a clause shows its decision and the worst that was found in it. */
export const policyNodes = (model: ReadModel): TreeNode[] =>
  model
    .all("policy")
    .sort(byOrder)
    .map(({ id, name }) => {
      const clauses = model.by("clause", "policyId", id).sort(byOrder);
      return {
        id,
        label: name,
        icon: Scale,
        renamable: true,
        detail: String(clauses.length),
        unit: clauses.length === 1 ? "clause" : "clauses",
        children: clauses.map((clause) => clauseNode(model, clause)),
      };
    });

function clauseNode(model: ReadModel, clause: Clause): TreeNode {
  const worst = worstSeverity(model, clause.id);
  return {
    id: clause.id,
    label: clauseName(clause) || messages.unnamed,
    icon: clause.decision === null ? CircleDashed : DECISION_ICONS[clause.decision],
    ...(worst !== null && { detail: String(worst), unit: messages.worst }),
  };
}

/** 1 to 4; null where nothing was found. */
export function worstSeverity(model: ReadModel, clauseId: Id): number | null {
  const found = model.by("clauseFinding", "clauseId", clauseId).map(({ severity }) => severity);
  return found.length === 0 ? null : Math.max(...found);
}
