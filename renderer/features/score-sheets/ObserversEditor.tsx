import type { AgreementReport } from "@shared/domain/scoring/agreement/agreement-report.ts";
import { ratingGroups } from "@shared/domain/scoring/agreement/rating-groups.ts";
import {
  compareObservers,
  type ObserverComparison,
  widestDifferences,
} from "@shared/domain/scoring/comparison.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { agreementWord } from "@shared/statistics/krippendorff.ts";
import { Columns3 } from "lucide-react";
import { useMemo } from "react";
import { useMeasure } from "../../platform/queries/use-measure.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { AgreementFigures } from "./agreement/AgreementFigures.tsx";
import { agreementMessages, ratersCount, ratersText } from "./agreement/agreement-messages.ts";
import { DisputedTouchPoints } from "./agreement/DisputedTouchPoints.tsx";
import { RoundsSection } from "./agreement/RoundsSection.tsx";
import { shortDate } from "./dates.ts";
import "./agreement/agreement.css";
import "./workshop/workshop.css";
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
    () => compareObservers(session.model, input.recordId ?? "", input.otherId),
    [session, input.recordId, input.otherId, revision],
  );
  const question = { rubricId: input.recordId ?? "", key: comparison?.group?.key ?? null };
  const { result } = useMeasure(session, "agreement", question);
  // The last answer stays until the next is figured: never one of another round.
  const report = result?.key === question.key ? result : null;
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
      <Agreement session={session} comparison={comparison} report={report} />
      <div className="observers-head">
        {report && <DisputedTouchPoints session={session} report={report} comparison={comparison} />}
        <Differences comparison={comparison} />
      </div>
      {comparison.group && (
        <RoundsSection session={session} rubricId={comparison.rubric.id} kind={comparison.group.kind} />
      )}
      <ComparisonTable comparison={comparison} />
    </div>
  );
}

interface AgreementProps {
  session: EngagementSession;
  comparison: ObserverComparison;
  /** Null until it has been figured. */
  report: AgreementReport | null;
}

function Agreement({ session, comparison, report }: AgreementProps) {
  const { editors } = useServices();
  const { rubric, group, earlier } = comparison;
  const groups = ratingGroups(session.model, rubric.id);
  const alpha = report?.agreement.alpha.figure ?? null;
  const word = alpha && agreementWord(alpha.alpha);
  const raters = group && report ? ratersText(group.kind, report.agreement.raters) : "";
  return (
    <section className="agreement" aria-label={messages.agreement}>
      <div className="agreement-top">
        <h2 className="agreement-finding">
          {report ? agreementMessages.finding[word ?? "none"](raters) : agreementMessages.figuring}
        </h2>
        {groups.length > 1 && group && (
          <Select
            label={agreementMessages.round}
            hideLabel
            value={group.key}
            options={groups.map((one) => ({
              value: one.key,
              label: agreementMessages.roundName(one.kind, one.round, shortDate(one.date)),
            }))}
            onChange={(otherId) => editors.open({ editor: "observers", recordId: rubric.id, otherId })}
          />
        )}
      </div>
      {report && (
        <>
          <p className="agreement-alpha">
            <strong>{messages.alpha(alpha ? numberText(alpha.alpha, 2) : messages.alphaUndefined)}</strong>
            {word && <span data-strength={word}>{messages.strengths[word]}</span>}
            <span className="muted">
              {messages.basis(
                ratersCount(report.kind, report.agreement.raters),
                alpha?.units ?? 0,
                alpha?.scores ?? 0,
              )}
            </span>
          </p>
          <AgreementFigures report={report} />
        </>
      )}
      {report && report.agreement.silent > 0 && (
        <p className="muted">{agreementMessages.silent(ratersCount(report.kind, report.agreement.silent))}</p>
      )}
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
