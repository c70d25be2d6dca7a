import type { Clause, ClauseTest } from "@shared/domain/policy/records.ts";
import { memo } from "react";
import { useModel } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { messages } from "../messages.ts";
import { worstSeverity } from "../policy-nodes.ts";
import { SeverityChip } from "../SeverityChip.tsx";
import { MarkedWording } from "./MarkedWording.tsx";

interface TextProps {
  session: EngagementSession;
  clause: Clause;
  /** The same function for as long as the clause is shown. */
  onTrap(clauseId: string, test: ClauseTest): void;
}

/** One clause as it stands in the policy, with the worst that was found in it and what was decided. */
export const ClauseText = memo(function ClauseText({ session, clause, onTrap }: TextProps) {
  const worst = useModel(session, (model) => worstSeverity(model, clause.id));
  const { number, title, wording, place, decision } = clause;
  return (
    <>
      <div className="clause-top">
        <strong>{[number, title].filter(Boolean).join(" ")}</strong>
        <span className="clause-marks">
          {decision && (
            <span className="clause-decision" data-decision={decision}>
              {messages.decisions[decision]}
            </span>
          )}
          {worst !== null && <SeverityChip severity={worst} />}
        </span>
      </div>
      <p className="clause-wording" data-gone={decision === "eliminate" || undefined}>
        <MarkedWording session={session} wording={wording} onTrap={(test) => onTrap(clause.id, test)} />
      </p>
      {place !== "" && <small className="muted">{place}</small>}
    </>
  );
});
