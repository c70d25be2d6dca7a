import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import type { ClauseTest } from "@shared/domain/policy/records.ts";
import type { Services } from "../../platform/services/services.ts";

/** The test that another place asks the editor of policies to show; taken once, by the editor that is or will be there. */
let wanted: ClauseTest | null = null;
export const onWantedTest = new Emitter<void>();

export function takeWantedTest(): ClauseTest | null {
  const held = wanted;
  wanted = null;
  return held;
}

/** Opens a clause in the audit of its policy, at one of its tests where one is given. */
export function showClause(services: Services, clauseId: Id, test: ClauseTest | null = null): void {
  const clause = services.session()?.model.get("clause", clauseId);
  if (!clause) return;
  wanted = test;
  services.editors.open({ editor: "policy", recordId: clause.policyId });
  services.selection.set([clauseId]);
  onWantedTest.emit();
}
