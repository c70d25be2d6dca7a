import { planMessages } from "@shared/domain/plan/messages.ts";
import { DECISIONS, type TakenDecision } from "@shared/domain/plan/records.ts";
import { trialOutcome } from "@shared/domain/plan/trial-outcome.ts";
import { DateField } from "../../ui/DateField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";

const NONE = "none";
const BLANK: Omit<TakenDecision, "taken"> = { date: "", by: "", reason: "" };

/** What people decided, beside what the rule says. */
export function DecisionSection({ session, plan, change }: PlanPartProps) {
  const { decision } = plan;
  const { outcome } = trialOutcome(plan);
  const disabled = session.readOnly;
  const edit = (patch: Partial<TakenDecision>) => decision && change({ decision: { ...decision, ...patch } });
  const differs = decision !== null && outcome !== "open" && outcome !== decision.taken;
  return (
    <section className="plan-section" aria-label={messages.decision}>
      <h2>{messages.decision}</h2>
      <p className="muted plan-note">{messages.decisionText}</p>
      <div className="plan-fields">
        <Select
          label={messages.taken}
          value={decision?.taken ?? NONE}
          disabled={disabled}
          options={[
            { value: NONE, label: messages.undecided },
            ...DECISIONS.map((value) => ({ value, label: messages.takenNames[value] })),
          ]}
          onChange={(value) => {
            const taken = DECISIONS.find((one) => one === value);
            change({ decision: taken ? { ...BLANK, ...decision, taken } : null });
          }}
        />
        {decision && (
          <>
            <DateField
              label={messages.decidedOn}
              value={decision.date}
              disabled={disabled}
              onCommit={(date) => edit({ date })}
            />
            <TextField
              label={messages.decidedBy}
              value={decision.by}
              disabled={disabled}
              onCommit={(by) => edit({ by })}
            />
          </>
        )}
      </div>
      {decision && (
        <TextArea
          label={messages.decidedWhy}
          {...(differs && { hint: messages.otherThanRule(planMessages.outcome.names[outcome]) })}
          value={decision.reason}
          disabled={disabled}
          onCommit={(reason) => edit({ reason })}
        />
      )}
    </section>
  );
}
