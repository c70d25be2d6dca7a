import { gapChartSvg } from "@shared/domain/scoring/picture/gap-chart-svg.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";
import { agreementWord } from "@shared/statistics/krippendorff.ts";
import { useMemo } from "react";
import {
  digitsFor,
  intervalText,
  numberText,
  shareText,
  signedText,
} from "../../platform/queries/figure-text.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { gapText } from "./columns.tsx";
import { messages } from "./messages.ts";
import { countOf, type TouchPointRow } from "./rows.ts";

const PALETTE = { text: "var(--text)", muted: "var(--muted)", line: "var(--line)", ground: "var(--bg)" };
const WIDTH = 400;

/** What the answers say as a whole, and the gap at each touch point, worst first. */
export function GapPanel({ card, rows }: { card: Scorecard; rows: readonly TouchPointRow[] }) {
  const measured = useMemo(
    () =>
      rows.flatMap((row) => (row.figures?.gap ? [{ row, figures: row.figures, gap: row.figures.gap }] : [])),
    [rows],
  );
  const worst = measured.reduce<(typeof measured)[number] | null>(
    (held, entry) => (held === null || entry.gap.mean < held.gap.mean ? entry : held),
    null,
  );
  const title = worst
    ? messages.chartTitle(worst.row.touchPoint.name, gapText(worst.row))
    : messages.chartNone;
  const svg = useMemo(() => {
    const entries = measured.map(({ row, figures }) => ({ figures, name: row.touchPoint.name }));
    const { expected, perceived } = messages;
    const words = { expected, perceived, interval: messages.interval(card.confidence) };
    return gapChartSvg(entries, {
      title,
      width: WIDTH,
      labels: "number",
      digits: digitsFor(card),
      palette: PALETTE,
      font: "var(--font)",
      words,
    }).svg;
  }, [measured, title, card]);
  const { n, expectation, perception } = messages;
  const numeric = [n, expectation, perception, messages.gap, messages.interval(card.confidence)];
  return (
    <aside className="gap-panel" aria-label={messages.gap}>
      <WholeFigures card={card} />
      <ChartFrame
        title={title}
        subtitle={messages.chartSubtitle(card.minimum, card.maximum, card.respondents, card.respondentsInAll)}
        table={{
          columns: [messages.name, ...numeric],
          numeric,
          rows: measured.map(({ row, figures, gap }) => [
            row.touchPoint.name,
            numberText(countOf(figures) ?? 0, 0),
            numberText(figures.expectation?.mean ?? Number.NaN, digitsFor(figures)),
            numberText(figures.perception?.mean ?? Number.NaN, digitsFor(figures)),
            gapText(row),
            intervalText(gap.low, gap.high, digitsFor(figures)),
          ]),
        }}
      >
        <SvgPicture svg={svg} className="gap-chart" />
      </ChartFrame>
      <p className="muted">{messages.paired}</p>
      {measured.some(({ figures }) => figures.small) && (
        <p className="muted">{messages.small(card.smallSample)}</p>
      )}
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
