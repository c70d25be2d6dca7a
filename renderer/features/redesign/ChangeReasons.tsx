import type { Id } from "@shared/base/ids.ts";
import { type Reason, reasonsByChange } from "@shared/domain/redesign/trace.ts";
import { EvidenceLines } from "../../platform/evidence/EvidenceLines.tsx";
import { openElement } from "../../platform/queries/element-names.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

/** The trail from a change back to the evidence: what each of its ideas answers, and how we know that it hurts. */
export function ChangeReasons({ session, changeKey }: { session: EngagementSession; changeKey: Id }) {
  const services = useServices();
  const reasons = reasonsByChange(session.model).get(changeKey) ?? [];
  const opportunities = [...new Map(reasons.flatMap(named)).values()];
  if (reasons.length === 0) return null;
  return (
    <section className="change-reasons" aria-label={messages.why}>
      <h4>{messages.why}</h4>
      {opportunities.length === 0 && <p className="muted">{messages.noOpportunity}</p>}
      {opportunities.map(({ id, title, evidence, evidenceLinks }) => (
        <div key={id}>
          <Button kind="link" onClick={() => void openElement(services, id)}>
            {title}
          </Button>
          <EvidenceLines session={session} links={evidenceLinks} />
          {evidence.trim() !== "" && <p>{evidence}</p>}
          {evidence.trim() === "" && evidenceLinks.length === 0 && (
            <p className="muted">{messages.noEvidence}</p>
          )}
        </div>
      ))}
    </section>
  );
}

const named = ({ opportunities }: Reason) => opportunities.map((one) => [one.id, one] as const);
