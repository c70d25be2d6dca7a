import type { AgreementReport } from "@shared/domain/scoring/agreement/agreement-report.ts";
import type { AgreementResult } from "@shared/domain/scoring/agreement/group-agreement.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import type { Interval } from "@shared/statistics/proportion.ts";
import { agreementMessages as messages } from "./agreement-messages.ts";

const DIGITS = 2;
const figure = (value: number): string => numberText(value, DIGITS);

interface Line {
  readonly id: keyof typeof messages.names;
  readonly value: string;
  readonly interval: string;
  readonly n: string;
}

/** All figures of agreement, each with what it rests on and what it asks. */
export function AgreementFigures({ report: { agreement } }: { report: AgreementReport }) {
  const { alpha, icc, kendall, raters, units, complete, confidence } = agreement;
  const n = messages.units(complete, raters);
  const lines: Line[] = [
    line("alpha", alpha, messages.units(alpha.figure?.units ?? 0, raters), (one) => [
      one.alpha,
      intervalText(one.interval),
    ]),
    line("single", icc, n, (one) => [one.single, intervalText(one.singleInterval)]),
    line("mean", icc.figure?.mean ?? { figure: null, reason: icc.reason ?? "nothing-shared" }, n, (mean) => [
      mean,
      intervalText(icc.figure?.meanInterval ?? null),
    ]),
    line("kendall", kendall, n, (one) => [
      one.w,
      [
        messages.p(one.p < 0.001 ? messages.small : numberText(one.p, 3)),
        ...(one.rough ? [messages.rough] : []),
      ].join("; "),
    ]),
  ];
  const { columns } = messages;
  const leftOut = messages.leftOut(units, complete, alpha.figure?.units ?? null);
  return (
    <>
      <table className="agreement-figures">
        <thead>
          <tr>
            <th scope="col">{columns.figure}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{messages.intervalHead(shareText(confidence))}</th>
            <th scope="col">{columns.n}</th>
            <th scope="col">{columns.asks}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, value, interval, n: basis }) => (
            <tr key={id}>
              <th scope="row">{messages.names[id]}</th>
              {interval === "" ? <td colSpan={2}>{value}</td> : <td>{value}</td>}
              {interval !== "" && <td>{interval}</td>}
              <td>{basis}</td>
              <td className="muted">{messages.asks[id]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut !== null && <p className="muted">{leftOut}</p>}
    </>
  );
}

function line<T>(
  id: Line["id"],
  result: AgreementResult<T>,
  n: string,
  read: (figure: T) => readonly [value: number, interval: string],
): Line {
  if (result.reason !== null) {
    return { id, value: messages.notAvailable(messages.reasons[result.reason]), interval: "", n };
  }
  const [value, interval] = read(result.figure);
  return { id, value: figure(value), interval, n };
}

const intervalText = (interval: Interval | null): string =>
  interval ? `${figure(interval.low)} … ${figure(interval.high)}` : messages.none;
