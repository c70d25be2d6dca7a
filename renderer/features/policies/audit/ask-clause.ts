import type { Id } from "@shared/base/ids.ts";
import { addClauses } from "@shared/domain/policy/commands/add-clauses.ts";
import type { Services } from "../../../platform/services/services.ts";
import { messages as common } from "../messages.ts";
import { showClause } from "../wanted-clause.ts";
import { auditMessages as messages } from "./audit-messages.ts";

/** Asks for the wording of a clause and adds it behind another, or at the end. */
export async function askClause(services: Services, policyId: Id, afterId: Id | null): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { addTitle: title, addLabel: label } = messages;
  const wording = (await services.dialogs.ask({ title, label, confirm: common.confirm }))?.trim();
  if (!wording) return;
  const clause = { number: "", title: "", wording, place: "" };
  const [id] = session.run(addClauses, { policyId, clauses: [clause], afterId });
  if (id !== undefined) showClause(services, id);
}
