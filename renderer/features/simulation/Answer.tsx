import { changeWords } from "@shared/domain/simulation/change-words.ts";
import type { VariantDifference, VariantFigures } from "@shared/simulation/experiment/figures.ts";
import type { PairedDifference } from "@shared/simulation/output/paired.ts";
import { areRunsShort } from "@shared/simulation/output/short-runs.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";

interface Row {
  readonly name: string;
  readonly read: (variant: VariantFigures) => MeanFigure | null;
  readonly between: (difference: VariantDifference) => PairedDifference | null;
  readonly write: (value: number) => string;
  /** How the bounds of a difference are written, in one unit; else each by itself. */
  readonly span?: (low: number, high: number) => string;
}

/** A smaller share of clients without a time is no reason to doubt the times of the others. */
const FEW = 0.001;

/** What clients will feel, in two sentences, and the figures behind it before and after. */
export function Answer({ results }: { results: Results }) {
  const { figures, names, format } = results;
  const { variants, differences } = figures;
  const span = (low: number, high: number) => format.minutesBetween(low, high, true);
  const rows: readonly Row[] = [
    {
      name: messages.rows.p50,
      read: ({ lead }) => lead.p50,
      between: ({ p50 }) => p50,
      write: format.minutes,
      span,
    },
    {
      name: messages.rows.mean,
      read: ({ lead }) => lead.mean,
      between: ({ mean }) => mean,
      write: format.minutes,
      span,
    },
    {
      name: messages.rows.p90,
      read: ({ lead }) => lead.p90,
      between: ({ p90 }) => p90,
      write: format.minutes,
      span,
    },
    {
      name: messages.rows.p95,
      read: ({ lead }) => lead.p95,
      between: ({ p95 }) => p95,
      write: format.minutes,
      span,
    },
    { name: messages.rows.cost, read: ({ cost }) => cost, between: ({ cost }) => cost, write: format.money },
    {
      name: messages.rows.gaveUp,
      read: ({ gaveUp }) => gaveUp,
      between: ({ gaveUp }) => gaveUp,
      write: (share) => format.percent(share, 1),
    },
  ];
  const unfinished = variants.flatMap(({ unfinished }, index) =>
    unfinished && unfinished.mean > FEW
      ? [messages.unfinished(names[index] ?? "", format.percent(unfinished.mean, 1))]
      : [],
  );
  const short = variants.flatMap(({ lead, pooledP90 = Number.NaN }, index) =>
    areRunsShort(lead.p90, pooledP90)
      ? [messages.shortRuns(names[index] ?? "", format.minutes(pooledP90), textOf(lead.p90, format.minutes))]
      : [],
  );
  const gone = variants.flatMap(({ gaveUp }, index) =>
    gaveUp && gaveUp.mean > FEW ? [messages.gaveUp(names[index] ?? "", format.percent(gaveUp.mean, 1))] : [],
  );
  return (
    <section className="simulation-part" aria-label={messages.beforeAndAfter}>
      <h2>{messages.beforeAndAfter}</h2>
      {variants.map(({ id, lead }, index) => (
        <p key={id} className="simulation-answer">
          {messages.answer(
            names[index] ?? "",
            textOf(lead.p50, format.minutes),
            textOf(lead.p90, format.minutes),
          )}{" "}
          {changeWords(differences.find((difference) => difference.id === id)?.p90?.difference, format)}
        </p>
      ))}
      {!figures.settled && <p className="simulation-warning">{messages.unsettled}</p>}
      {[...unfinished, ...gone, ...short].map((words) => (
        <p key={words} className="simulation-warning">
          {words}
        </p>
      ))}
      <div className="simulation-scroll">
        <table className="simulation-table">
          <thead>
            <tr>
              <th scope="col">{messages.figure}</th>
              {variants.map(({ id }, index) => (
                <th key={id} scope="col" data-numeric>
                  {names[index]}
                </th>
              ))}
              {differences.map(({ id }, index) => (
                <th key={id} scope="col" data-numeric>
                  {differences.length === 1 ? messages.change : messages.changeOf(names[index + 1] ?? "")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, read, between, write, span }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {variants.map((variant) => (
                  <td key={variant.id} data-numeric title={intervalOf(read(variant), write)}>
                    {textOf(read(variant), write)}
                  </td>
                ))}
                {differences.map((difference) => (
                  <td key={difference.id} data-numeric>
                    {differenceText(between(difference)?.difference ?? null, write, span)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">
        {messages.warmUp(Math.round(figures.warmUp / 10_080))} {messages.intervals}
      </p>
    </section>
  );
}

const textOf = (figure: MeanFigure | null, write: (value: number) => string): string =>
  figure === null ? messages.none : write(figure.mean);

const intervalOf = (figure: MeanFigure | null, write: (value: number) => string): string | undefined =>
  figure?.low == null || figure.high === null ? undefined : `${write(figure.low)} … ${write(figure.high)}`;

/** With its sign, and its interval. */
function differenceText(figure: MeanFigure | null, write: Row["write"], span: Row["span"]): string {
  if (figure === null) return messages.none;
  const signed = (value: number) =>
    write(Math.abs(value)) === write(0) ? write(0) : `${value < 0 ? "−" : "+"}${write(Math.abs(value))}`;
  const spanText = span ?? ((low: number, high: number) => `${signed(low)} … ${signed(high)}`);
  const interval =
    figure.low === null || figure.high === null ? "" : ` (${spanText(figure.low, figure.high)})`;
  return signed(figure.mean) + interval;
}
