import { dayNumberInShort } from "@shared/base/date-words.ts";
import type { Compliance } from "@shared/domain/standard/compliance.ts";
import type { Calendar, Measured } from "@shared/domain/standard/records.ts";
import type { Times } from "@shared/domain/standard/standing.ts";
import { p90Interval, timeWords } from "@shared/domain/standard/time-words.ts";
import { numberText, plainInterval, shareText } from "@shared/drawing/figure-text.ts";
import { messages } from "./messages.ts";

interface FigureListProps {
  readonly compliance: Compliance;
  readonly times: Times;
  /** What the log told; null where it was counted by somebody. */
  readonly measured: Measured | null;
  readonly calendar: Calendar | null;
}

const DAY = 86_400_000;
const day = (time: number) => dayNumberInShort(Math.floor(time / DAY));
const count = (value: number) => numberText(value, 0);

/** What was counted and timed, each figure with its n and interval. */
export function FigureList({ compliance, times, measured, calendar }: FigureListProps) {
  const level = shareText(compliance.confidence);
  const time = (minutes: number | null) => timeWords(minutes, calendar !== null);
  const bounds = p90Interval(times, calendar);
  const ofEnded = times.n === null ? "" : `n ${count(times.n)}`;
  const rows: readonly (readonly [label: string, value: string, note: string])[] = [
    [
      messages.kept,
      shareText(compliance.share, 1),
      `n ${count(compliance.n)} · ${level}: ${plainInterval(compliance.low * 100, compliance.high * 100, 1)} %`,
    ],
    [messages.met, count(compliance.met), ""],
    [messages.breached, count(compliance.breached), ""],
    [messages.overdue, count(compliance.overdue), messages.overdueHint],
    [messages.median, time(times.median), ofEnded],
    [
      messages.p90,
      time(times.p90),
      [ofEnded, bounds && `${level}: ${bounds}`].filter((part) => part !== "").join(" · "),
    ],
  ];
  return (
    <>
      <table className="standard-figures">
        <tbody>
          {rows.map(([label, value, note]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
              <td className="muted">{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {measured && (
        <p className="standard-note">
          {[
            messages.asOf(day(measured.from), day(measured.asOf)),
            ...(measured.notDue > 0 ? [`${messages.notDue}: ${count(measured.notDue)}.`] : []),
            ...(measured.notStarted > 0 ? [`${messages.notStarted}: ${count(measured.notStarted)}.`] : []),
            ...(calendar ? [messages.clockNote] : []),
          ].join(" ")}
        </p>
      )}
    </>
  );
}
