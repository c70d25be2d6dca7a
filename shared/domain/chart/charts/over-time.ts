import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { intervalText, numberText, plainInterval, signedText } from "@shared/drawing/figure-text.ts";
import { byScale, panelsSvg, partOfScale, scaleName } from "@shared/drawing/panels.ts";
import { seriesSvg } from "@shared/drawing/series-lines.ts";
import type { OverTime } from "../../measure/changes.ts";
import {
  type Compared,
  type DifferenceRow,
  differenceRows,
  differenceTexts,
  figureNamed,
  isFew,
  WHOLE_FIGURES,
  type WholeFigure,
  wholeRow,
} from "../../measure/difference-rows.ts";
import { type Named, namesOf } from "../../register/named.ts";
import {
  type ComparedMean,
  figureDifferences,
  firstOnSecond,
  wholeOnSecond,
} from "../../scoring/figure-differences.ts";
import type { Scorecard } from "../../scoring/figures.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeOfChoices } from "../choices.ts";
import { overTimeMessages as messages } from "./over-time-messages.ts";

const MOST_LINES = 5;
const HEIGHT = 280;
const PANEL_HEIGHT = 200;
const WHOLE_HEIGHT = 220;

/** The last wave beside the one before it; null while there are no two. */
export function lastChange({ waves }: OverTime): Compared | null {
  const [from, to] = waves.slice(-2);
  if (!from || !to) return null;
  return { first: from.card, second: to.card, differences: figureDifferences(from.card, to.card) };
}

const changeOf = ({ difference, scale }: DifferenceRow): number => partOfScale(difference?.value ?? 0, scale);

/**
 * The touch points whose figure moved most since the last wave (as a part of their scale), a line each, on an axis for each
 * scale; null while there are no two waves.
 */
export function movedContent(
  time: OverTime,
  nameOf: (id: Id) => Named,
  figure: ComparedMean = "gap",
): ChartContent | null {
  const { waves } = time;
  const [from, to] = waves.slice(-2);
  const compared = lastChange(time);
  const changed = (compared ? differenceRows(compared, figure, nameOf) : [])
    .filter((row) => row.difference !== null)
    .sort((a, b) => changeOf(b) - changeOf(a));
  const moved = changed.slice(0, MOST_LINES);
  const [first] = moved;
  if (!from || !to || !first) return null;
  const panels = byScale(moved);
  const signed = figure === "gap";
  const [write, boundsOf] = signed ? [signedText, intervalText] : [numberText, plainInterval];
  // A wave that asked none of them has no place on the axis.
  const asked = waves.filter(({ card }) =>
    card.touchPoints.some((point) => point[figure] && moved.some(({ id }) => id === point.touchPointId)),
  );
  // Every wave on the scale of the last one, as the change between them is.
  const valuesOf = (id: string) => {
    const figures = asked.map(({ card }) => card.touchPoints.find(({ touchPointId }) => touchPointId === id));
    const last = figures.at(-1);
    return figures.map((one) => (one && last ? firstOnSecond(figure, one, last) : null));
  };
  const apart = changed.filter(
    ({ difference }) => difference?.p != null && difference.p < 1 - to.card.confidence,
  );
  const sure = apart.filter((row) => !isFew(row));
  const told = sure[0] ?? apart[0] ?? first;
  const texts = differenceTexts(told);
  const titled = (row: DifferenceRow) => ({ name: row.name, change: differenceTexts(row).difference });
  const title = messages.movedTitle(titled(told), sure.map(titled), fewOf(told));
  const columns = asked.map(({ wave }) => wave.name);
  const { confidence } = to.card;
  return {
    title,
    subtitle: messages.movedSubtitle({
      figure,
      from: from.wave.name,
      to: to.wave.name,
      shown: moved.length,
      scales: panels.map(({ scale }) => scaleName(scale)),
      confidence,
      named: told.name,
      interval: texts.interval,
      fromN: texts.firstN,
      toN: texts.secondN,
    }),
    table: {
      columns: [messages.touchPoint, ...columns],
      numeric: columns,
      rows: moved.map(({ id, name, digits }) => [
        name,
        ...valuesOf(id).map((one) =>
          one ? `${write(one.mean, digits)} (${boundsOf(one.low, one.high, digits)})` : messages.none,
        ),
      ]),
    },
    draw: (options) =>
      panelsSvg(panels, { ...options, title }, (shown) =>
        seriesSvg(
          shown.map(({ id, name }) => {
            const values = valuesOf(id);
            return {
              name,
              values: values.map((one) => one?.mean ?? null),
              lows: values.map((one) => one?.low ?? null),
              highs: values.map((one) => one?.high ?? null),
            };
          }),
          {
            ...options,
            title,
            height: panels.length === 1 ? HEIGHT : PANEL_HEIGHT,
            places: columns,
            reach: signed ? [0] : [],
            signed,
          },
        ),
      ),
  };
}

/** A figure of the whole wave by wave with its intervals; null where fewer than two waves were asked. */
export function wholeOverTimeContent(time: OverTime, figure: WholeFigure): ChartContent | null {
  const compared = lastChange(time);
  const points = time.waves
    .map(({ wave, card }) => ({ wave, figure: wholeOf(card, figure, time.waves.at(-1)?.card ?? card) }))
    .filter((point) => point.figure !== null);
  if (!compared || points.length < 2) return null;
  const row = wholeRow(compared, figure);
  const signed = row?.signed ?? false;
  const digits = row?.digits ?? 0;
  const write = (value: number | null | undefined) =>
    value === null || value === undefined ? messages.none : (signed ? signedText : numberText)(value, digits);
  const p = row?.difference?.p ?? null;
  const title = row?.difference
    ? messages.wholeTitle(
        figure,
        differenceTexts(row).difference,
        p !== null && p < 1 - compared.differences.confidence,
        fewOf(row),
      )
    : messages.wholeNone(figure);
  const { value, low, high, n } = messages;
  return {
    title,
    subtitle: messages.wholeSubtitle(
      messages.units[figure],
      compared.differences.confidence,
      points.map((point) => numberText(point.figure?.n ?? 0, 0)).join(", "),
    ),
    table: {
      columns: [messages.wave, value, low, high, n],
      numeric: [value, low, high, n],
      rows: points.map(({ wave, figure: one }) => [
        wave.name,
        write(one?.value),
        write(one?.low),
        write(one?.high),
        numberText(one?.n ?? 0, 0),
      ]),
    },
    draw: (options) =>
      seriesSvg(
        [
          {
            name: title,
            values: points.map((point) => point.figure?.value ?? null),
            lows: points.map((point) => point.figure?.low ?? null),
            highs: points.map((point) => point.figure?.high ?? null),
          },
        ],
        {
          ...options,
          title,
          height: WHOLE_HEIGHT,
          places: points.map(({ wave }) => wave.name),
          reach: figure === "overall" ? [] : [0],
          signed,
          unnamed: true,
        },
      ),
  };
}

/** Both counts where one is too small; null where there is enough. */
function fewOf(row: DifferenceRow) {
  const { firstN, secondN } = differenceTexts(row);
  return isFew(row) ? { from: firstN, to: secondN } : null;
}

const PERCENT = 100;

/** On the scale of the last wave. */
function wholeOf(card: Scorecard, figure: WholeFigure, last: Scorecard) {
  const isMean = figure === "overall" || figure === "overallGap";
  const one = isMean ? wholeOnSecond(figure, card, last) : card[figure];
  if (!one) return null;
  if ("mean" in one && !("value" in one)) return { value: one.mean, low: one.low, high: one.high, n: one.n };
  if (!("value" in one)) return null;
  const times = figure === "nps" ? 1 : PERCENT;
  return { value: one.value * times, low: one.low * times, high: one.high * times, n: one.n };
}

/** Change over the waves, drawn anew: of a figure of the touch points, or of a figure of the whole. */
export const overTimeChart = defineChart({
  measure: "overTime",
  args: (choices) => ({ segments: scopeOfChoices(choices).segments }),
  content: (time, { model, choices }) => {
    const whole = WHOLE_FIGURES.find((figure) => figure === choices.figure);
    return whole
      ? wholeOverTimeContent(time, whole)
      : movedContent(time, namesOf(model), figureNamed(choices.figure));
  },
});
