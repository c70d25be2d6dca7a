import { byOrder } from "@shared/base/order.ts";
import type { Policy } from "@shared/domain/policy/records.ts";
import { FileText, Plus, Scale } from "lucide-react";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { AuditWork } from "./AuditWork.tsx";
import { askClause } from "./ask-clause.ts";
import { auditMessages as messages } from "./audit-messages.ts";
import { NoPolicy } from "./NoPolicy.tsx";
import { PolicyHead } from "./PolicyHead.tsx";
import "../policies.css";
import "./audit.css";

/** One policy: its clauses as clients know them, and beside them the audit of the one that is chosen. */
export function PolicyEditor({ session, input }: EditorProps) {
  const policy = useModel(session, (model) => model.get("policy", input.recordId));
  if (input.recordId === undefined) return <NoPolicy session={session} />;
  // A tab whose record is gone closes by itself.
  if (!policy) return null;
  return <OpenPolicy key={policy.id} session={session} policy={policy} />;
}

function OpenPolicy({ session, policy }: { session: EngagementSession; policy: Policy }) {
  const services = useServices();
  const clauses = useModel(session, (model) => model.by("clause", "policyId", policy.id).sort(byOrder));
  const add = () => void askClause(services, policy.id, null);
  return (
    <div className="policy">
      <PolicyHead session={session} policy={policy} clauses={clauses} onAdd={add} />
      {clauses.length === 0 ? (
        <EmptyState icon={Scale} title={messages.noClauses} text={messages.noClausesText}>
          <Button
            kind="primary"
            icon={FileText}
            disabled={session.readOnly}
            onClick={() => services.editors.open({ editor: "policy-bring-in", recordId: policy.id })}
          >
            {messages.bringInMore}
          </Button>
          <Button icon={Plus} disabled={session.readOnly} onClick={add}>
            {messages.addClause}
          </Button>
        </EmptyState>
      ) : (
        <AuditWork session={session} policy={policy} clauses={clauses} />
      )}
    </div>
  );
}
