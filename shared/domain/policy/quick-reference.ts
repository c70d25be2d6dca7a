import { unbroken } from "../../base/unbroken.ts";
import type { ReadModel } from "../core/model.ts";
import type { ClauseAudit } from "./read-audit.ts";
import type { Clause, Policy } from "./records.ts";
import { rolesOfClause } from "./roles-of-clause.ts";

/** A clause as front-line staff need it. */
export interface QuickReferenceLine {
  readonly clause: Clause;
  /** One sentence for the counter, else the new wording, else the wording; figures stay with their units on one line. */
  readonly text: string;
  /** Whether the wording is new to staff. */
  readonly isNew: boolean;
  /** The control that staff keep; "" for none. */
  readonly control: string;
}

/** The sheet of one role. */
export interface QuickReferencePage {
  /** "" for the clauses that name nobody: they hold for everyone. */
  readonly role: string;
  readonly policies: readonly { readonly policy: Policy; readonly lines: readonly QuickReferenceLine[] }[];
}

export interface QuickReference {
  /** By role; what holds for everyone stands last. */
  readonly pages: readonly QuickReferencePage[];
  /** Clauses that are on no page: nobody has decided, or they are to be modified and the new wording, or the control that replaces the old one, is not written. */
  readonly undecided: readonly Clause[];
  readonly unworded: readonly Clause[];
}

/** What stays of the policies, for each role that applies it. */
export function quickReference(model: Pick<ReadModel, "get">, audit: readonly ClauseAudit[]): QuickReference {
  const undecided = audit.filter(({ clause }) => clause.decision === null).map(({ clause }) => clause);
  const unworded = audit.filter(isUnwritten).map(({ clause }) => clause);
  const staying = audit.filter(
    (row) => row.clause.decision === "keep" || (row.clause.decision === "modify" && !isUnwritten(row)),
  );
  const byRole = new Map<string, Map<Policy, QuickReferenceLine[]>>();
  for (const { policy, clause } of staying) {
    for (const role of rolesOf(model, clause)) {
      const page = byRole.get(role) ?? new Map<Policy, QuickReferenceLine[]>();
      byRole.set(role, page);
      page.set(policy, [...(page.get(policy) ?? []), lineOf(clause)]);
    }
  }
  const pages = [...byRole].map(([role, page]) => ({
    role,
    policies: [...page].map(([policy, lines]) => ({ policy, lines })),
  }));
  pages.sort((a, b) => Number(a.role === "") - Number(b.role === "") || (a.role < b.role ? -1 : 1));
  return { pages, undecided, unworded };
}

/** Whether staff cannot be told yet what is to be modified: how it reads, or which control they keep. */
const isUnwritten = ({ clause, gaps }: ClauseAudit): boolean =>
  clause.decision === "modify" && (gaps.includes("new-wording") || gaps.includes("replacing-control"));

/** [""] where nobody is named: it holds for everyone. */
function rolesOf(model: Pick<ReadModel, "get">, clause: Clause): string[] {
  const roles = rolesOfClause(model, clause);
  return roles.length > 0 ? roles : [""];
}

const lineOf = (clause: Clause): QuickReferenceLine => {
  const isNew = clause.decision === "modify";
  const wording = isNew ? clause.newWording : clause.wording;
  const control = isNew && clause.replacingControl.trim() !== "" ? clause.replacingControl : clause.control;
  return {
    clause,
    text: unbroken(clause.quickReference.trim() === "" ? wording : clause.quickReference),
    isNew,
    control: unbroken(control),
  };
};
