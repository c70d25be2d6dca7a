import type { Id } from "@shared/base/ids.ts";
import { groupName } from "@shared/domain/chart/charts/curve.ts";
import type { CurveLine, CurveReport } from "@shared/domain/measure/curve.ts";
import { digitsFor } from "../../../platform/queries/figure-text.ts";
import { messages } from "../messages.ts";
import { curveMessages as words } from "./curve-messages.ts";

interface CurveSummaryProps {
  report: CurveReport;
  nameOf(id: Id | null): string;
}

/** Peak, end, peak–end, mean and worst moment of every line; and the moments of truth. */
export function CurveSummary({ report, nameOf }: CurveSummaryProps) {
  const digits = digitsFor(report);
  const lines = [
    ...report.feelings.map((line) => ({ line, name: words.feelings(nameOf(line.personaId)), digits: 1 })),
    ...report.gaps.map((line) => ({ line, name: words.gaps(groupName(line)), digits })),
  ].filter(({ line }) => line.summary !== null);
  const placeName = (at: number | null) => report.places[at ?? -1]?.name ?? "";
  return (
    <div className="curve-summary">
      <table className="measures-table" aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {[words.peakEnd, words.mean].map((title) => (
              <th key={title} scope="col" data-number>
                {title}
              </th>
            ))}
            {[words.peak, words.end, words.worst].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, name, digits: shown }) => (
            <SummaryRow key={name} line={line} name={name} digits={shown} placeName={placeName} />
          ))}
        </tbody>
      </table>
      <h3>{words.moments}</h3>
      {report.moments.length === 0 ? (
        <p className="muted">{words.noMoments}</p>
      ) : (
        <ul>
          {report.moments.map(({ at, reasons }) => (
            <li key={at}>
              {words.moment(placeName(at), reasons.map((reason) => words.reasons[reason]).join(", "))}
            </li>
          ))}
        </ul>
      )}
      <p className="measures-notes">{words.method}</p>
    </div>
  );
}

interface SummaryRowProps {
  line: CurveLine;
  name: string;
  digits: number;
  placeName(at: number | null): string;
}

function SummaryRow({ line, name, digits, placeName }: SummaryRowProps) {
  const { summary, peakAt, endAt, worstAt } = line;
  const text = (value: number | undefined) =>
    value === undefined ? messages.notAvailable : words.value(value, digits);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-number>{text(summary?.value)}</td>
      <td data-number>{text(summary?.mean)}</td>
      <td>{words.at(text(summary?.peak), placeName(peakAt))}</td>
      <td>{words.at(text(summary?.end), placeName(endAt))}</td>
      <td>{words.at(text(summary?.worst), placeName(worstAt))}</td>
    </tr>
  );
}
