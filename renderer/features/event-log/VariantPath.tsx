import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { ActivityNumber } from "./ActivityNumber.tsx";
import { messages } from "./messages.ts";
import type { VariantRow } from "./variant-rows.ts";

interface PathProps {
  readonly row: VariantRow;
  /** Of the cases chosen. */
  readonly cases: number;
  readonly variants: number;
}

/** The whole way of one variant, every activity by its name; what is done again is marked. */
export function VariantPath({ row, cases, variants }: PathProps) {
  const { rank, variant, names, example } = row;
  const { median, mean, p90 } = variant.leadTime;
  return (
    <section className="log-path" aria-label={messages.pathOf(rank, variants)}>
      <h3>{messages.pathOf(rank, variants)}</h3>
      <p className="muted">
        {messages.pathCases(numberText(variant.cases, 0), numberText(cases, 0), shareText(variant.share, 1))}
        {` ${messages.pathTimes(durationWords(median), durationWords(mean), durationWords(p90))}`}
        {` ${messages.pathExample(example)}`}
      </p>
      <ol>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an activity may come again in a way
          <li key={index}>
            <ActivityNumber code={variant.sequence[index] ?? 0} />
            <span>
              {name}
              {names.indexOf(name) < index && <span className="muted"> {messages.again}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
