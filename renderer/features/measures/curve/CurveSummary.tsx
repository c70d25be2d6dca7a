import type { Id } from "@shared/base/ids.ts";
import { groupName } from "@shared/domain/chart/charts/curve.ts";
import type { CurveLine, CurveReport, GapLine } from "@shared/domain/measure/curve.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { digitsFor } from "@shared/drawing/figure-text.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { useEvidence } from "../evidence/evidence.ts";
import { messages } from "../messages.ts";
import { pointEvidence } from "../scorecard/row-evidence.ts";
import { useNames } from "../use-names.ts";
import { curveMessages as words } from "./curve-messages.ts";

interface CurveSummaryProps {
  session: EngagementSession;
  report: CurveReport;
  wave: AskedScope["wave"];
  nameOf(id: Id | null): string;
}

/** Peak, end, peak–end, mean and worst moment of every line; and the moments of truth. */
export function CurveSummary({ session, report, wave, nameOf }: CurveSummaryProps) {
  const open = useEvidence();
  const names = useNames(session);
  const openAt = (line: GapLine) => (at: number | null) => {
    const id = report.places[at ?? -1]?.touchPointId;
    if (id)
      open(
        pointEvidence({ id, ...names(id) }, "gap", {
          name: groupName(line),
          scope: { segments: line.group, wave },
        }),
      );
  };
  const digits = digitsFor(report);
  const lines = [
    ...report.feelings.map((line) => ({
      line,
      name: words.feelings(nameOf(line.personaId)),
      digits: 1,
      openAt: undefined,
    })),
    ...report.gaps.map((line) => ({ line, name: words.gaps(groupName(line)), digits, openAt: openAt(line) })),
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
          {lines.map(({ line, name, digits: shown, openAt: opens }) => (
            <SummaryRow
              key={name}
              line={line}
              name={name}
              digits={shown}
              placeName={placeName}
              onOpen={opens}
            />
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
  /** Of figures that rest on answers. */
  onOpen: ((at: number | null) => void) | undefined;
}

function SummaryRow({ line, name, digits, placeName, onOpen }: SummaryRowProps) {
  const { summary, peakAt, endAt, worstAt } = line;
  const text = (value: number | undefined) =>
    value === undefined ? messages.notAvailable : words.value(value, digits);
  const at = (value: number | undefined, place: number | null) => {
    const told = words.at(text(value), placeName(place));
    return onOpen ? (
      <button type="button" className="figure-button" onClick={() => onOpen(place)}>
        {told}
      </button>
    ) : (
      told
    );
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-number>{text(summary?.value)}</td>
      <td data-number>{text(summary?.mean)}</td>
      <td>{at(summary?.peak, peakAt)}</td>
      <td>{at(summary?.end, endAt)}</td>
      <td>{at(summary?.worst, worstAt)}</td>
    </tr>
  );
}
