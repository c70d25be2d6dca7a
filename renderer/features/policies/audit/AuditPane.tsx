import type { Clause, ClauseFinding, ClauseTest } from "@shared/domain/policy/records.ts";
import { CheckCheck, ChevronDown, ChevronUp, Trash2 } from "lucide-react";
import { type RefObject, useMemo } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button, IconButton } from "../../../ui/Button.tsx";
import { TypingContext } from "../../../ui/typing-commit.ts";
import { useTraps } from "../use-traps.ts";
import { auditMessages as messages } from "./audit-messages.ts";
import { ClauseFields } from "./ClauseFields.tsx";
import { ControlSection } from "./ControlSection.tsx";
import { DecisionSection } from "./DecisionSection.tsx";
import { openTests, type Say } from "./say.ts";
import { TestDetail } from "./TestDetail.tsx";
import { TestList } from "./TestList.tsx";
import { WhereSection } from "./WhereSection.tsx";

interface PaneProps {
  session: EngagementSession;
  clause: Clause;
  findings: readonly ClauseFinding[];
  place: { readonly at: number; readonly count: number };
  test: ClauseTest;
  say: Say;
  tests: RefObject<HTMLDivElement | null>;
  note: RefObject<HTMLDivElement | null>;
  picking: boolean;
  onTest(test: ClauseTest): void;
  onPick(picking: boolean): void;
  onPicked(): void;
  onGo(place: number): void;
  onPass(): void;
  onRemove(): void;
}

/** Everything that is asked and decided of one clause, in the order in which it is asked. */
export function AuditPane(props: PaneProps) {
  const { session, clause, findings, test, say } = props;
  const traps = useTraps(session, clause.wording);
  const counts = useMemo(() => {
    const counts = new Map<ClauseTest, number>();
    for (const { test } of traps) counts.set(test, (counts.get(test) ?? 0) + 1);
    return counts;
  }, [traps]);
  const phrases = [
    ...new Set(
      traps.filter((one) => one.test === test).map(({ start, end }) => clause.wording.slice(start, end)),
    ),
  ];
  const open = openTests(clause, findings).length;
  const typing = useMemo(() => ({ history: session, subject: clause.id }), [session, clause.id]);
  return (
    <TypingContext value={typing}>
      <section className="audit-pane" aria-label={messages.audit} data-element={clause.id}>
        <AuditBar {...props} open={open} />
        <div className="audit-tests">
          <TestList
            clause={clause}
            findings={findings}
            traps={counts}
            test={test}
            list={props.tests}
            onTest={props.onTest}
          />
          <TestDetail
            session={session}
            clause={clause}
            findings={findings}
            test={test}
            phrases={phrases}
            say={say}
            note={props.note}
            onPass={props.onPass}
          />
        </div>
        <div className="audit-sections">
          <div>
            <WhereSection
              session={session}
              clause={clause}
              say={say}
              picking={props.picking}
              onPick={props.onPick}
              onPicked={props.onPicked}
            />
            <ControlSection session={session} clause={clause} say={say} />
          </div>
          <DecisionSection session={session} clause={clause} say={say} />
        </div>
        <ClauseFields session={session} clause={clause} say={say} />
        <Legend />
      </section>
    </TypingContext>
  );
}

function AuditBar({ session, place, say, onGo, onRemove, open }: PaneProps & { readonly open: number }) {
  return (
    <div className="audit-bar">
      <h3>{messages.place(place.at + 1, place.count)}</h3>
      <small className="muted">{messages.asked(10 - open)}</small>
      <span className="spring" />
      {open > 0 && (
        <Button
          icon={CheckCheck}
          tooltip="Shift+P"
          disabled={session.readOnly}
          onClick={() => say.passRest()}
        >
          {messages.passRest(open)}
        </Button>
      )}
      <IconButton
        icon={ChevronUp}
        label={messages.previous}
        shortcut="B"
        disabled={place.at === 0}
        onClick={() => onGo(place.at - 1)}
      />
      <IconButton
        icon={ChevronDown}
        label={messages.next}
        shortcut="N"
        disabled={place.at === place.count - 1}
        onClick={() => onGo(place.at + 1)}
      />
      <IconButton
        icon={Trash2}
        label={messages.deleteClause}
        disabled={session.readOnly}
        onClick={onRemove}
      />
    </div>
  );
}

function Legend() {
  return (
    <dl className="audit-legend" aria-label={messages.legend}>
      {messages.keys.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
