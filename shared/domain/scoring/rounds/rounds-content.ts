import { dayInShort } from "@shared/base/date-words.ts";
import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { digitsFor, numberText, signedText } from "@shared/drawing/figure-text.ts";
import { seriesSvg } from "@shared/drawing/series-lines.ts";
import type { RoundsReport } from "./compare-rounds.ts";
import { messages } from "./messages.ts";

/** Lines whose names stand beside each other above the chart. */
const MOST = 3;
const HEIGHT = 240;

/** The means of each round as lines, those that changed most; the table holds every touch point. */
export function roundsContent(report: RoundsReport, nameOf: (id: Id) => string): ChartContent {
  const { rounds, rows, minimum, maximum } = report;
  const digits = digitsFor(report);
  const names = rounds.map(({ name, date }) => messages.roundName(name, dayInShort(date)));
  const changed = rows
    .flatMap((row) => (row.change ? [{ row, change: row.change.change }] : []))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const [first] = changed;
  const title = first ? finding(nameOf(first.row.touchPointId), first.change, digits) : messages.apart;
  const drawn = [...changed.map(({ row }) => row), ...rows.filter(({ change }) => change === null)].slice(
    0,
    MOST,
  );
  const scores = rows.flatMap(({ figures }) => figures).reduce((sum, figure) => sum + figure.scores, 0);
  const numeric = [...names.flatMap((name) => [name, messages.n(name)]), messages.change, messages.items];
  const text = (value: number | null) => (value === null ? messages.notAvailable : numberText(value, digits));
  return {
    title,
    subtitle: messages.subtitle(minimum, maximum, scores, drawn.length, rows.length),
    table: {
      columns: [messages.touchPoint, ...numeric],
      numeric,
      rows: rows.map(({ touchPointId, figures, change }) => [
        nameOf(touchPointId),
        ...figures.flatMap((figure) => [text(figure.perception), figure.scores]),
        change ? signedText(change.change, digits) : messages.notAvailable,
        change?.items ?? 0,
      ]),
    },
    draw: (options) =>
      seriesSvg(
        drawn.map(({ touchPointId, figures }) => ({
          name: nameOf(touchPointId),
          values: figures.map(({ perception }) => perception),
        })),
        { ...options, title, height: HEIGHT, places: names, reach: [minimum, maximum] },
      ),
  };
}

function finding(name: string, change: number, digits: number): string {
  if (Math.abs(change) < 0.5 * 10 ** -digits) return messages.still;
  return change > 0 ? messages.better(name, change, digits) : messages.worse(name, change, digits);
}
