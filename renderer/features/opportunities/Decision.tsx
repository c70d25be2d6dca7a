import { updateOpportunity } from "@shared/domain/redesign/commands/update-opportunity.ts";
import type { Opportunity } from "@shared/domain/redesign/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { DateField } from "../../ui/DateField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { decided } from "./decided.ts";
import { messages } from "./messages.ts";

type Status = Opportunity["status"];

interface DecisionProps {
  session: EngagementSession;
  opportunity: Opportunity;
}

/** What was decided about an opportunity, why, by whom and when. */
export function Decision({ session, opportunity }: DecisionProps) {
  const { id, status, decisionReason, decidedBy, decidedOn } = opportunity;
  const disabled = session.readOnly;
  const save = (patch: Parameters<typeof updateOpportunity.run>[1]["patch"]) =>
    session.run(updateOpportunity, { id, patch });
  return (
    <fieldset className="opportunity-decision">
      <legend>{messages.decision}</legend>
      <div className="opportunity-texts">
        <Select<Status>
          label={messages.status}
          value={status}
          disabled={disabled}
          options={(Object.keys(messages.statuses) as Status[]).map((value) => ({
            value,
            label: messages.statuses[value],
          }))}
          onChange={(next) => save(decided(next))}
        />
        {status !== "open" && (
          <>
            <TextField
              label={messages.decidedBy}
              value={decidedBy}
              disabled={disabled}
              onCommit={(name) => save({ decidedBy: name })}
            />
            <DateField
              label={messages.decidedOn}
              value={decidedOn}
              disabled={disabled}
              onCommit={(date) => save({ decidedOn: date })}
            />
          </>
        )}
      </div>
      {status !== "open" && (
        <TextArea
          label={messages.decisionReason}
          value={decisionReason}
          disabled={disabled}
          onCommit={(reason) => save({ decisionReason: reason })}
        />
      )}
    </fieldset>
  );
}
