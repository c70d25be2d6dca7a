import type { ChartContent } from "@shared/drawing/chart.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { complaintPareto, type VerbatimFigures } from "../verbatim-figures.ts";
import { messages } from "./messages.ts";
import { incidentsSvg, monthsSvg, paretoSvg } from "./verbatim-charts.ts";

/** A touch point's number and name; "" = none was said. */
export type PlaceName = (key: string, style?: "in words") => string;

/** Bars drawn; the table behind the chart holds all. */
const MOST = 15;
const whole = (count: number) => numberText(count, 0);

/** Where complaints come from, most first; null where none has a touch point yet. */
export function paretoContent({ touchPoints }: VerbatimFigures, nameOf: PlaceName): ChartContent | null {
  const bars = complaintPareto(touchPoints.filter(({ key }) => key !== "")).map((bar) => ({
    ...bar,
    name: nameOf(bar.key),
  }));
  const [first] = bars;
  if (!first) return null;
  const without = touchPoints.find(({ key }) => key === "")?.kinds.complaint ?? 0;
  const n = bars.reduce((sum, { count }) => sum + count, 0);
  const title = messages.paretoTitle(nameOf(first.key, "in words"), first.share, without);
  const drawn = bars.slice(0, MOST);
  const numeric = [messages.complaints, messages.share, messages.cumulative];
  return {
    title,
    subtitle: messages.paretoText(n, without, drawn.length, bars.length),
    table: {
      columns: [messages.touchPoint, ...numeric],
      numeric,
      rows: bars.map(({ name, count, share, cumulative }) => [
        name,
        whole(count),
        shareText(share),
        shareText(cumulative),
      ]),
    },
    draw: (options) =>
      paretoSvg(drawn, {
        ...options,
        title,
        words: { count: messages.complaints, cumulative: messages.cumulative },
      }),
  };
}

/** Critical incidents of each touch point, most dissatisfying ones first; null where nobody marked one. */
export function incidentsContent({ touchPoints }: VerbatimFigures, nameOf: PlaceName): ChartContent | null {
  const bars = touchPoints
    .filter(({ satisfying, dissatisfying }) => satisfying + dissatisfying > 0)
    .sort((a, b) => b.dissatisfying - a.dissatisfying || b.satisfying - a.satisfying)
    .map(({ key, satisfying, dissatisfying }) => ({ name: nameOf(key), satisfying, dissatisfying }));
  if (bars.length === 0) return null;
  const bad = bars.reduce((sum, { dissatisfying }) => sum + dissatisfying, 0);
  const good = bars.reduce((sum, { satisfying }) => sum + satisfying, 0);
  const { dissatisfying, satisfying } = messages;
  const title = messages.incidentsTitle(bad, good);
  const drawn = bars.slice(0, MOST);
  return {
    title,
    subtitle: messages.incidentsText(bad + good, drawn.length, bars.length),
    table: {
      columns: [messages.touchPoint, dissatisfying, satisfying],
      numeric: [dissatisfying, satisfying],
      rows: bars.map((bar) => [bar.name, whole(bar.dissatisfying), whole(bar.satisfying)]),
    },
    draw: (options) => incidentsSvg(drawn, { ...options, title, words: { dissatisfying, satisfying } }),
  };
}

/** Complaints of each month among all that was said in it; null where nothing has a date. */
export function monthsContent({ months }: VerbatimFigures): ChartContent | null {
  const bars = months.map(({ key, count, kinds }) => ({
    name: messages.monthName(key),
    complaints: kinds.complaint,
    all: count,
  }));
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ complaints }) => complaints));
  const first = bars.filter(({ complaints }) => complaints === most).map(({ name }) => name);
  const title = most > 0 ? messages.monthsTitle(first, most) : messages.monthsNone;
  return {
    title,
    subtitle: messages.monthsText(bars.reduce((sum, { all }) => sum + all, 0)),
    table: {
      columns: [messages.month, messages.complaints, messages.all],
      numeric: [messages.complaints, messages.all],
      rows: bars.map((bar) => [bar.name, whole(bar.complaints), whole(bar.all)]),
    },
    draw: (options) => monthsSvg(bars, { ...options, title, words: messages }),
  };
}
