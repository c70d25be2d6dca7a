import { groupAgreement } from "@shared/domain/scoring/agreement/group-agreement.ts";
import { ratingMatrix } from "@shared/domain/scoring/agreement/rating-matrix.ts";
import {
  compareObservers,
  type ObserverComparison,
  widestDifferences,
} from "@shared/domain/scoring/comparison.ts";
import { agreementWord } from "@shared/statistics/krippendorff.ts";
import { Columns3 } from "lucide-react";
import { useMemo } from "react";
import { numberText } from "../../platform/queries/figure-text.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { rubricMessages as messages } from "./rubric-messages.ts";
import { scoreText } from "./score-text.ts";
import "./observers.css";

const WIDEST = 5;

/** The observers of one rubric side by side: how far they agree, and what to talk about where they do not. */
export function ObserversEditor({ input, session }: EditorProps) {
  const { commands } = useServices();
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const comparison = useMemo(
    () => compareObservers(session.model, input.recordId ?? ""),
    [session, input.recordId, revision],
  );
  if (!comparison) return <EmptyState title={messages.gone} />;
  if (comparison.touchPoints.length === 0) {
    return (
      <EmptyState icon={Columns3} title={messages.noObservers} text={messages.noObserversText}>
        <Button
          kind="primary"
          disabled={session.readOnly}
          onClick={() => commands.run("scoring.sheet.new", comparison.rubric.id)}
        >
          {messages.newSheet}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="observers">
      <div className="observers-head">
        <Agreement session={session} comparison={comparison} />
        <Differences comparison={comparison} />
      </div>
      <ComparisonTable comparison={comparison} />
    </div>
  );
}

function Agreement({ session, comparison }: { session: EngagementSession; comparison: ObserverComparison }) {
  const { group, sheets, earlier } = comparison;
  const agreement = group && groupAgreement(ratingMatrix(session.model, group)).alpha.figure;
  const alpha = agreement?.alpha ?? null;
  const word = alpha === null ? null : agreementWord(alpha);
  return (
    <section className="observers-agreement" aria-label={messages.agreement}>
      <h2>{messages.agreement}</h2>
      <p className="observers-alpha">
        <strong>{messages.alpha(alpha === null ? messages.alphaUndefined : numberText(alpha, 2))}</strong>
        {word && <span data-strength={word}>{messages.strengths[word]}</span>}
      </p>
      <p>{word ? messages.strengthText[word] : messages.alphaUndefinedText}</p>
      <p className="muted">{messages.basis(sheets.length, agreement?.units ?? 0, agreement?.scores ?? 0)}</p>
      {earlier > 0 && <p className="muted">{messages.earlier(earlier)}</p>}
      <p className="muted">{messages.method}</p>
    </section>
  );
}

function Differences({ comparison }: { comparison: ObserverComparison }) {
  const widest = widestDifferences(comparison, WIDEST);
  const several = comparison.touchPoints.some(({ spread }) => spread !== null);
  return (
    <section className="observers-differences" aria-label={messages.differences}>
      <h2>{messages.differences}</h2>
      {widest.length === 0 && (
        <p className="muted">{several ? messages.noDifferences : messages.oneObserver}</p>
      )}
      <ol>
        {widest.map(({ touchPoint: { touchPoint, number }, entry }) => (
          <li key={`${touchPoint.id} ${entry.item.id}`}>
            <span>
              <span className="muted">{number}</span> {touchPoint.name}: <strong>{entry.item.name}</strong>
            </span>
            <span className="observers-scores">
              {comparison.sheets.map((sheet, index) => {
                const score = entry.scores[index] ?? null;
                return (
                  score !== null && (
                    <span key={sheet.id}>
                      <span className="muted">{sheet.observer}</span> {scoreText(score)}
                    </span>
                  )
                );
              })}
            </span>
            <strong>{messages.by(scoreText(entry.spread ?? 0))}</strong>
            {entry.evidence.map(({ observer, text }) => (
              <q key={observer} className="muted" title={observer}>
                {text}
              </q>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
