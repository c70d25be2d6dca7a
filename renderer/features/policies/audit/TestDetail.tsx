import { CLAUSE_TEST_TEXTS } from "@shared/domain/policy/clause-tests.ts";
import { updateFinding } from "@shared/domain/policy/commands/update-finding.ts";
import type { Clause, ClauseFinding, ClauseTest } from "@shared/domain/policy/records.ts";
import { Check, Lightbulb, ScanSearch } from "lucide-react";
import type { RefObject } from "react";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextArea } from "../../../ui/TextField.tsx";
import { messages as common } from "../messages.ts";
import { auditMessages as messages } from "./audit-messages.ts";
import type { Say } from "./say.ts";

interface DetailProps {
  session: EngagementSession;
  clause: Clause;
  findings: readonly ClauseFinding[];
  test: ClauseTest;
  /** Words of the wording that betray a problem of this test. */
  phrases: readonly string[];
  say: Say;
  note: RefObject<HTMLDivElement | null>;
  onPass(): void;
}

const SEVERITIES = [1, 2, 3, 4] as const;

/** The test that is asked: its question, what to look for, and what it found. */
export function TestDetail({ session, clause, findings, test, phrases, say, note, onPass }: DetailProps) {
  const { commands } = useServices();
  const finding = findings.find((one) => one.test === test);
  const passed = clause.passedTests.includes(test);
  const { question, guides, looksLike } = CLAUSE_TEST_TEXTS[test];
  const disabled = session.readOnly;
  return (
    <div className="test-detail">
      <h4>{question}</h4>
      <ul>
        {guides.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="muted">{messages.looksLike(looksLike)}</p>
      {phrases.length > 0 && (
        <p className="test-trap">
          <ScanSearch size={16} strokeWidth={1.5} aria-hidden />
          <span>{messages.trap(phrases)}</span>
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own */}
      <div role="group" aria-label={messages.result} className="policy-choices">
        <Button icon={Check} aria-pressed={passed} tooltip="P" disabled={disabled} onClick={onPass}>
          {messages.pass}
        </Button>
        {SEVERITIES.map((severity) => (
          <Button
            key={severity}
            aria-label={`${common.severity(severity)}: ${common.severities[severity - 1]}`}
            aria-pressed={finding?.severity === severity}
            tooltip={`${common.severities[severity - 1]} (${severity})`}
            disabled={disabled}
            onClick={() => say.severity(test, severity)}
          >
            {severity}
          </Button>
        ))}
        <Button
          aria-pressed={!finding && !passed}
          tooltip="0"
          disabled={disabled}
          onClick={() => say.notAsked(test)}
        >
          {messages.notAsked}
        </Button>
      </div>
      {finding && (
        <div ref={note}>
          <TextArea
            key={finding.id}
            label={`${common.severity(finding.severity)}: ${common.severities[finding.severity - 1]}. ${messages.note}`}
            hint={messages.noteHint}
            value={finding.note}
            disabled={disabled}
            rows={2}
            onCommit={(text) => session.run(updateFinding, { id: finding.id, patch: { note: text } })}
          />
          <Button
            kind="quiet"
            icon={Lightbulb}
            disabled={disabled}
            onClick={() =>
              void commands.run("opportunities.evidence.take", {
                kind: "finding",
                elementId: clause.id,
                source: test,
              })
            }
          >
            {messages.makeOpportunity}
          </Button>
        </div>
      )}
    </div>
  );
}
