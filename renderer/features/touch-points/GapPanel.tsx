import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { hasPairedGaps } from "@shared/domain/scoring/is-measured.ts";
import { gapChartContent } from "@shared/domain/scoring/picture/gap-chart.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";
import { digitsFor, intervalText, numberText, shareText, signedText } from "@shared/drawing/figure-text.ts";
import { agreementWord } from "@shared/statistics/krippendorff.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import { ScorecardNotes } from "../../platform/queries/ScorecardNotes.tsx";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";
import type { TouchPointRow } from "./rows.ts";

const WIDTH = 400;

interface GapPanelProps {
  session: EngagementSession;
  card: Scorecard;
  rows: readonly TouchPointRow[];
  scope: AskedScope;
}

/** What the answers say as a whole, and the gap at each touch point, worst first. */
export function GapPanel({ session, card, rows, scope }: GapPanelProps) {
  const content = useMemo(() => {
    const names = new Map(rows.map(({ touchPoint }) => [touchPoint.id, touchPoint.name]));
    return gapChartContent(card, (id) => names.get(id) ?? "", "number");
  }, [card, rows]);
  const pin = { chart: "measure.gap", choices: scopeChoicesOf(scope) };
  return (
    <aside className="gap-panel" aria-label={messages.gap}>
      <WholeFigures card={card} />
      {content && <ChartFigure session={session} content={content} width={WIDTH} pin={pin} />}
      {hasPairedGaps(card) && <p className="muted">{messages.paired}</p>}
      <ScorecardNotes card={card} />
    </aside>
  );
}

function WholeFigures({ card }: { card: Scorecard }) {
  const { overallGap: gap, nps, csat, ces } = card;
  const digits = digitsFor(card);
  const alpha = card.agreement.find((entry) => entry.alpha !== null && entry.kind !== "workshop");
  return (
    <dl className="whole-figures">
      {gap && (
        <Whole
          label={messages.overallGap}
          value={signedText(gap.mean, digits)}
          below={[intervalText(gap.low, gap.high, digits), messages.nIs(gap.n)]}
        />
      )}
      {nps && (
        <Whole
          label={messages.nps}
          value={signedText(nps.value, 0)}
          below={[intervalText(nps.low, nps.high, 0), messages.nIs(nps.n)]}
        />
      )}
      {(
        [
          ["csat", csat],
          ["ces", ces],
        ] as const
      ).map(
        ([id, figure]) =>
          figure && (
            <Whole
              key={id}
              label={messages[id]}
              value={shareText(figure.value)}
              below={[`${shareText(figure.low)} … ${shareText(figure.high)}`, messages.nIs(figure.n)]}
            />
          ),
      )}
      {alpha && alpha.alpha !== null && (
        <Whole
          label={messages.agreement}
          value={`α ${numberText(alpha.alpha, 2)}`}
          below={[messages.strengths[agreementWord(alpha.alpha)], messages.observers(alpha.observers)]}
        />
      )}
    </dl>
  );
}

/** A figure with what it rests on: its interval and its n, a line each so that neither is torn. */
function Whole({ label, value, below }: { label: string; value: string; below: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="whole-value">{value}</dd>
      {below.map((line) => (
        <dd key={line} className="muted">
          {line}
        </dd>
      ))}
    </div>
  );
}
