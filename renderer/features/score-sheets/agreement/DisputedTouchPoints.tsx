import type { AgreementReport } from "@shared/domain/scoring/agreement/agreement-report.ts";
import type { ObserverComparison } from "@shared/domain/scoring/comparison.ts";
import { digitsFor, numberText } from "@shared/drawing/figure-text.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { StripPlot } from "../workshop/StripPlot.tsx";
import { agreementMessages as messages } from "./agreement-messages.ts";
import { StripsActions } from "./StripsActions.tsx";

const MOST = 8;

interface DisputedProps {
  session: EngagementSession;
  report: AgreementReport;
  comparison: ObserverComparison;
}

/** Where raters are furthest apart, each of them a dot: the mean of what they scored there. */
export function DisputedTouchPoints({ session, report, comparison }: DisputedProps) {
  const { rubric, sheets, touchPoints } = comparison;
  const digits = digitsFor(rubric);
  const disputed = report.disagreements.filter(({ apart }) => (apart ?? 0) > 0);
  const shown = disputed.slice(0, MOST).flatMap((entry) => {
    const point = touchPoints.find(({ touchPoint }) => touchPoint.id === entry.touchPointId);
    return point ? [{ entry, point }] : [];
  });
  return (
    <section className="agreement-disputed" aria-label={messages.disputed}>
      <header>
        <h2>{messages.disputed}</h2>
        <StripsActions session={session} question={{ rubricId: rubric.id, key: report.key, itemId: null }} />
      </header>
      <p className="muted">{shown.length === 0 ? messages.alike : messages.disputedText}</p>
      <ul>
        {shown.map(({ entry, point: { touchPoint, number, items } }) => {
          const means = sheets.map((_, rater) => {
            const given = items.map((item) => item.scores[rater] ?? null).filter((score) => score !== null);
            return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length;
          });
          const apart = messages.apart(numberText(entry.apart ?? 0, digits));
          return (
            <li key={touchPoint.id}>
              <span className="agreement-name" title={touchPoint.name}>
                <span className="muted">{number}</span> {touchPoint.name}
              </span>
              <StripPlot
                label={`${touchPoint.name}: ${apart}`}
                ratings={means}
                scale={rubric}
                mean={entry.mean}
                names={sheets.map((sheet) => sheet.observer)}
              />
              <strong>{apart}</strong>
            </li>
          );
        })}
      </ul>
      {disputed.length > MOST && <p className="muted">{messages.more(MOST, disputed.length)}</p>}
    </section>
  );
}
