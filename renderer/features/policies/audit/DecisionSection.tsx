import type { Clause } from "@shared/domain/policy/records.ts";
import { Check, FileX, PenLine } from "lucide-react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { Place } from "../../../ui/Place.tsx";
import { TextArea, TextField } from "../../../ui/TextField.tsx";
import { messages as common } from "../messages.ts";
import { auditMessages as messages } from "./audit-messages.ts";
import { protectedBy } from "./ControlSection.tsx";
import type { Say } from "./say.ts";
import { WordingDifference } from "./WordingDifference.tsx";

interface DecisionProps {
  session: EngagementSession;
  clause: Clause;
  say: Say;
}

const DECISIONS = [
  { value: "keep", icon: Check, keyName: "K" },
  { value: "modify", icon: PenLine, keyName: "M" },
  { value: "eliminate", icon: FileX, keyName: "E" },
] as const;

/** Keep, modify or eliminate: why, with which words instead, with which control instead, by whom and when. */
export function DecisionSection({ session, clause, say }: DecisionProps) {
  const disabled = session.readOnly;
  const { decision } = clause;
  return (
    <section className="audit-section" aria-label={messages.decision}>
      <h3>{messages.decision}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own */}
      <div role="group" aria-label={messages.decision} data-place="decision" className="policy-choices">
        {DECISIONS.map(({ value, icon, keyName }) => (
          <Button
            key={value}
            icon={icon}
            aria-pressed={decision === value}
            tooltip={keyName}
            disabled={disabled}
            onClick={() => say.change({ decision: decision === value ? null : value })}
          >
            {common.decisions[value]}
          </Button>
        ))}
      </div>
      {(decision !== null || clause.decisionReason !== "") && (
        <Place field="decisionReason">
          <TextArea
            label={messages.reason}
            value={clause.decisionReason}
            rows={2}
            disabled={disabled}
            onCommit={(decisionReason) => say.change({ decisionReason })}
          />
        </Place>
      )}
      {decision === "modify" && <NewWording session={session} clause={clause} say={say} />}
      {(decision === "modify" || decision === "eliminate") && (
        <Replacing session={session} clause={clause} say={say} />
      )}
      <div className="pair">
        <TextField
          label={messages.owner}
          value={clause.owner}
          disabled={disabled}
          onCommit={(owner) => say.change({ owner: owner.trim() })}
        />
        <DateField
          label={messages.due}
          value={clause.dueDate}
          disabled={disabled}
          onCommit={(dueDate) => say.change({ dueDate })}
        />
      </div>
    </section>
  );
}

function NewWording({ session, clause, say }: DecisionProps) {
  const isMissing = clause.newWording.trim() === "";
  return (
    <>
      <Place field="newWording">
        <TextArea
          label={messages.newWording}
          value={clause.newWording}
          rows={4}
          disabled={session.readOnly}
          error={isMissing ? messages.newWordingMissing : undefined}
          onCommit={(newWording) => say.change({ newWording })}
        />
      </Place>
      {isMissing ? (
        <Button
          kind="link"
          disabled={session.readOnly}
          onClick={() => say.change({ newWording: clause.wording })}
        >
          {messages.takeWording}
        </Button>
      ) : (
        <WordingDifference before={clause.wording} after={clause.newWording} />
      )}
    </>
  );
}

/** Only what protects something has to be replaced; what is there is shown anyway. */
function Replacing({ session, clause, say }: DecisionProps) {
  const what = protectedBy(clause);
  if (what === null && clause.replacingControl === "") return null;
  const isMissing = what !== null && clause.replacingControl.trim() === "";
  return (
    <>
      <Place field="replacingControl">
        <TextArea
          label={messages.replacingControl}
          value={clause.replacingControl}
          rows={2}
          disabled={session.readOnly}
          error={isMissing ? messages.replacingMissing(what) : undefined}
          onCommit={(replacingControl) => say.change({ replacingControl })}
        />
      </Place>
      {isMissing && clause.control.trim() !== "" && (
        <Button
          kind="link"
          disabled={session.readOnly}
          onClick={() => say.change({ replacingControl: clause.control })}
        >
          {messages.controlStays}
        </Button>
      )}
    </>
  );
}
