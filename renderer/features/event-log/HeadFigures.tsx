import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { shareSpan, shareWords, spanWords } from "./figure-words.ts";
import { messages } from "./messages.ts";

/** What the log says as a whole, each figure with what it rests on. */
export function HeadFigures({ answer, limit }: { answer: EventLogPage; limit: number | null }) {
  const { figures } = answer;
  const { leadTime, withinLimit, reworkShare } = figures;
  const duration = (value: number | undefined) => durationWords(value ?? null);
  const perCase = figures.cases === 0 ? messages.notAvailable : numberText(figures.events / figures.cases, 1);
  return (
    <dl className="log-figures" aria-label={messages.figures}>
      <Figure
        label={messages.cases}
        value={numberText(figures.cases, 0)}
        below={messages.casesOf(answer.allCases)}
      />
      <Figure
        label={messages.events}
        value={numberText(figures.events, 0)}
        below={messages.perCase(perCase)}
      />
      <Figure
        label={messages.variants}
        value={numberText(answer.variantCount, 0)}
        below={messages.mostCases(answer.variantsForMost)}
      />
      <Figure
        label={messages.median}
        value={duration(leadTime?.median)}
        below={spanWords(leadTime?.medianLow ?? null, leadTime?.medianHigh ?? null)}
      />
      <Figure
        label={messages.p90}
        value={duration(leadTime?.p90)}
        below={messages.p95(duration(leadTime?.p95))}
      />
      <Figure
        label={messages.mean}
        value={duration(leadTime?.mean)}
        below={spanWords(leadTime?.meanLow ?? null, leadTime?.meanHigh ?? null)}
      />
      <Figure
        label={limit === null ? messages.withinNone : messages.within(durationWords(limit))}
        value={shareWords(withinLimit)}
        below={limit === null ? messages.setLimit : shareSpan(withinLimit)}
      />
      <Figure label={messages.rework} value={shareWords(reworkShare)} below={shareSpan(reworkShare)} />
    </dl>
  );
}

const Figure = ({ label, value, below }: { label: string; value: string; below: string }) => (
  <div>
    <dt>{label}</dt>
    <dd className="log-figure">{value}</dd>
    <dd className="muted">{below}</dd>
  </div>
);
