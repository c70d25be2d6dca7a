import { Lightbulb } from "lucide-react";
import { useMemo } from "react";
import { useGatheredAt } from "../../../platform/evidence/use-gathered.ts";
import { useSelection, useServices } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { gatherRows } from "./gather-rows.ts";
import { gatherMessages as words } from "./messages.ts";
import { takeEvidence } from "./take.ts";
import "../opportunities.css";

/** In the inspector of a touch point and of a step: the evidence there, who answers it, and an opportunity of the rest. */
export function EvidenceHere({ session }: ViewProps) {
  const services = useServices();
  const [id, ...others] = useSelection();
  const gathered = useGatheredAt(session, others.length > 0 ? undefined : id);
  const rows = useMemo(() => gatherRows(session.model, gathered), [session, gathered]);
  if (rows.length === 0) return null;
  return (
    <section className="evidence-here" aria-label={words.here}>
      <h2>{words.here}</h2>
      <ul>
        {rows.map(({ key, evidence, answer }) => (
          <li key={key}>
            <span>
              {evidence.words}
              <small className="muted">{answer === "" ? words.unanswered : words.answeredBy(answer)}</small>
            </span>
            <IconButton
              icon={Lightbulb}
              label={words.newFrom(evidence.words)}
              disabled={session.readOnly || evidence.answers.some(({ kind }) => kind === "linked")}
              onClick={() => takeEvidence(services, session, [evidence])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
