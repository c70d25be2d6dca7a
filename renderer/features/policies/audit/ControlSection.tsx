import type { Clause } from "@shared/domain/policy/records.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Place } from "../../../ui/Place.tsx";
import { TextArea } from "../../../ui/TextField.tsx";
import { auditMessages as messages } from "./audit-messages.ts";
import type { Say } from "./say.ts";

interface ControlProps {
  session: EngagementSession;
  clause: Clause;
  say: Say;
}

const PROTECTS = ["nothing", "money", "safety", "law"] as const;

/** What the clause protects, in words for a sentence; null where it protects nothing or nobody has said yet. */
export const protectedBy = ({ protects }: Clause): string | null =>
  protects === null || protects === "nothing" ? null : messages.protections[protects].toLowerCase();

/** Internal control is never lost: what protects something says by which control. */
export function ControlSection({ session, clause, say }: ControlProps) {
  const what = protectedBy(clause);
  const isMissing = what !== null && clause.control.trim() === "";
  return (
    <section className="audit-section" aria-label={messages.control}>
      <h3>{messages.control}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own */}
      <div role="group" aria-label={messages.protects} data-place="protects" className="policy-choices">
        <span className="muted">{messages.protects}</span>
        {PROTECTS.map((value) => (
          <Button
            key={value}
            aria-pressed={clause.protects === value}
            disabled={session.readOnly}
            onClick={() => say.change({ protects: clause.protects === value ? null : value })}
          >
            {messages.protections[value]}
          </Button>
        ))}
      </div>
      {(what !== null || clause.control !== "") && (
        <Place field="control">
          <TextArea
            label={messages.servedControl}
            value={clause.control}
            rows={2}
            disabled={session.readOnly}
            error={isMissing ? messages.controlMissing(what) : undefined}
            onCommit={(control) => say.change({ control })}
          />
        </Place>
      )}
    </section>
  );
}
