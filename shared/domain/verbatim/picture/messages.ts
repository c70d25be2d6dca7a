import { inList } from "@shared/base/in-list.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";

const whole = (count: number) => numberText(count, 0);
const drawnText = (drawn: number, all: number) =>
  drawn === all ? "" : `; the ${whole(drawn)} with the most of ${whole(all)} are drawn`;
const months = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** Words of the charts of verbatims. */
export const messages = {
  touchPoint: "Touch point",
  noTouchPoint: "No touch point",
  complaints: "Complaints",
  share: "Share",
  cumulative: "together",
  /** Where some have no touch point, the share is of the others alone, and says so. */
  paretoTitle: (name: string, share: number, without: number) =>
    `${shareText(share)} of the complaints ${without === 0 ? "" : "with a touch point "}are about ${name}`,
  paretoText: (n: number, without: number, drawn: number, all: number) =>
    `Complaints per touch point, n ${whole(n)}${
      without === 0 ? "" : `; ${whole(without)} more ${without === 1 ? "has" : "have"} no touch point yet`
    }${drawnText(drawn, all)}`,
  dissatisfying: "Dissatisfying",
  satisfying: "Satisfying",
  incidentsTitle: (dissatisfying: number, satisfying: number) =>
    `${whole(dissatisfying)} dissatisfying and ${whole(satisfying)} satisfying incidents`,
  incidentsText: (n: number, drawn: number, all: number) =>
    `Critical incidents per touch point, n ${whole(n)}${drawnText(drawn, all)}`,
  monthsTitle: (names: readonly string[], count: number) =>
    `Most complaints came in ${inList(names)}: ${whole(count)}${names.length > 1 ? " each" : ""}`,
  monthsNone: "No complaint has a date",
  monthsText: (n: number) => `Complaints (dark) among all verbatims of a month, n ${whole(n)}`,
  month: "Month",
  all: "All",
  /** Mar 2026 of 2026-03. */
  monthName: (month: string) => months.format(new Date(`${month}-01T00:00Z`)),
} as const;
