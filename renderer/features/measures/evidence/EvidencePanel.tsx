import type { Question } from "@shared/domain/scoring/records.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { messages as shared } from "../messages.ts";
import { EvidenceRows } from "./EvidenceRows.tsx";
import type { Evidence } from "./evidence.ts";
import { evidenceMessages as messages } from "./evidence-messages.ts";
import { FIGURES } from "./explained.ts";
import "./evidence.css";

interface EvidencePanelProps {
  session: EngagementSession;
  scope: AskedScope;
  evidence: Evidence;
  onClose(): void;
}

/** What a figure rests on: its formula in words, what it assumes, and the questions that it was read from. */
export function EvidencePanel({ session, scope, evidence, onClose }: EvidencePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const explained = FIGURES[evidence.figure];
  const { result, problem } = useMeasure(session, evidence.measure, evidence.args(scope) as never);
  const told = result === null ? null : evidence.tell(result as never);
  // Whoever asked by keyboard reads on here, and Escape leads back.
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    // The figure that it was asked of stays in sight where the panel takes the room below.
    before.current?.scrollIntoView({ block: "nearest" });
    panel.current?.focus();
  }, []);
  // As it closes, not after: the next key would go to nobody.
  useLayoutEffect(
    () => () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    },
    [],
  );
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside className="evidence" aria-label={messages.title} tabIndex={-1} ref={panel} onKeyDown={keys}>
      <header>
        <div>
          <h2>{explained.name}</h2>
          <p className="muted">{evidence.subject}</p>
        </div>
        <IconButton icon={X} label={messages.close} onClick={onClose} />
      </header>
      {problem && <p role="alert">{shared.problem(problem)}</p>}
      <div className="evidence-parts">
        <p className="evidence-value">{told?.value ?? shared.notAvailable}</p>
        <dl>
          {told?.facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <h3>{messages.formula}</h3>
        <p className="evidence-formula">
          {told?.aggregated ? pooledFormula(evidence.figure) : explained.formula}
        </p>
        <p className="muted">{told?.aggregated ? messages.without : explained.source}</p>
        {told?.weighted && <p className="muted">{messages.weightedNote}</p>}
        <h3>{messages.assumptions}</h3>
        <ul>
          {explained.assumptions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {!told?.aggregated && <Questions session={session} evidence={evidence} />}
        {(evidence.groups ?? [{ name: "", scope }]).map((group) => (
          <EvidenceRows
            key={`${group.name} ${JSON.stringify(group.scope)}`}
            session={session}
            scope={group.scope}
            name={group.name}
            touchPointId={evidence.touchPointId}
            figure={evidence.rows ?? explained.rows}
            aggregated={told?.aggregated === true}
          />
        ))}
      </div>
    </aside>
  );
}

/** How scores without answers are put together. */
function pooledFormula(figure: Evidence["figure"]): string {
  if (figure === "nps") return messages.pooledNps;
  if (figure === "gap") return messages.pooledGap;
  return figure === "csat" || figure === "ces" ? messages.pooledShare : messages.pooledMean;
}

function Questions({ session, evidence }: { session: EngagementSession; evidence: Evidence }) {
  const roles: readonly string[] = FIGURES[evidence.figure].roles;
  const sources = useModel(session, (model) => model.all("surveyMapping"));
  const found = sources.flatMap((mapping) => {
    const questions = mapping.questions.filter(
      ({ role, touchPointId }) =>
        roles.includes(role) &&
        (evidence.touchPointId === null || [evidence.touchPointId, null].includes(touchPointId)),
    );
    return questions.length > 0 ? [{ mapping, questions }] : [];
  });
  return (
    <>
      <h3>{messages.questions}</h3>
      {found.length === 0 && <p className="muted">{messages.noQuestions}</p>}
      {found.map(({ mapping, questions }) => (
        <div key={mapping.id}>
          <p>{mapping.name}</p>
          <ul>
            {questions.map((question) => (
              <li key={`${question.role} ${question.column}`}>
                <strong>{question.column}</strong> <span className="muted">{howRead(question)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

const howRead = ({ role, minimum, maximum, reversed, shift, codes }: Question): string =>
  [
    role,
    messages.question(minimum, maximum),
    ...(reversed ? [messages.reversed] : []),
    ...(shift === 0 ? [] : [messages.shifted(shift)]),
    ...(codes.length > 0 ? [messages.recoded(codes.length)] : []),
  ].join(" · ");
