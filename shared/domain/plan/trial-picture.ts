import type { Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { frame, line, paletteOf, round, SMALL, text } from "@shared/drawing/svg-parts.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import type { PlanWriter } from "./decision-rule.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";
import { barOf } from "./sample.ts";
import type { LookOutcome, ResultFigure } from "./trial-outcome.ts";

const ROW = 76;
const AXIS = 46;
const TICK = 7;
const DOT = 5;
const MARGIN = 8;

/** What was found of one hypothesis, in words: “90 % (83 % to 95 %), n 100: Go”. */
export function figureText(hypothesis: Hypothesis, figure: ResultFigure, write: PlanWriter): string {
  const words = write.words.outcome;
  const value = (held: number) =>
    hypothesis.kind === "proportion"
      ? write.percent(Math.round(held * 1000) / 1000)
      : write.reckoned(hypothesis, held);
  const { low, high, n, says } = figure;
  const interval = low === null || high === null ? words.noInterval : words.interval(value(low), value(high));
  return words.found(value(figure.value), interval, write.count(n), says === null ? "" : words.says[says]);
}

/**
 * Each hypothesis of a look on an axis of its own: the interval with its dot, the minimum as a line above, the target as
 * a line below. A share's axis goes from 0 to 1.
 */
export function trialPicture(
  plan: PrototypePlan,
  look: LookOutcome,
  write: PlanWriter,
  options: PictureOptions,
): Picture {
  const words = write.words.outcome;
  const palette = paletteOf(options);
  const parts: string[] = [];
  const shown = plan.hypotheses.flatMap((hypothesis) => {
    const figure = look.figures[hypothesis.id];
    return figure ? [{ hypothesis, figure }] : [];
  });
  shown.forEach(({ hypothesis, figure }, index) => {
    const top = index * ROW;
    const y = top + AXIS;
    const x = placeOn(hypothesis, figure, options.width);
    const told = figureText(hypothesis, figure, write);
    const room = options.width - textWidth(told, SMALL, 600) - 2 * MARGIN;
    const [name = ""] = wrapText(hypothesis.measure || write.words.unnamed, room, SMALL, 1);
    const plain = { ...hypothesis, unit: "" };
    const mark = (value: number, label: string, above: boolean) => {
      const at = x(value);
      const width = textWidth(label, SMALL);
      const start = Math.min(Math.max(at - width / 2, 0), options.width - width);
      parts.push(line([at, above ? y - 2 * TICK : y], [at, above ? y : y + 2 * TICK], palette.text));
      parts.push(text(start, above ? y - 2 * TICK - 3 : y + 2 * TICK + SMALL, label, palette.muted));
    };
    parts.push(text(0, top + 14, name, palette.text));
    parts.push(text(options.width, top + 14, told, palette.text, { anchor: "end", strong: true }));
    parts.push(line([x.start, y], [x.end, y], palette.line));
    const bar = barOf(hypothesis);
    if (bar !== null) mark(bar, words.minimum(write.value(plain, bar)), true);
    if (hypothesis.target !== null)
      mark(hypothesis.target, words.target(write.value(plain, hypothesis.target)), false);
    const colour =
      figure.says === "go" ? palette.good : figure.says === "stop" ? palette.bad : palette.accent;
    if (figure.low !== null && figure.high !== null)
      parts.push(line([x(figure.low), y], [x(figure.high), y], colour, ` stroke-width="4"`));
    parts.push(
      `<circle cx="${round(x(figure.value))}" cy="${y}" r="${DOT}" fill="${palette.ground}" stroke="${colour}" stroke-width="2"/>`,
    );
  });
  return frame(parts, Math.max(1, shown.length) * ROW, options);
}

function placeOn(hypothesis: Hypothesis, { value, low, high }: ResultFigure, width: number) {
  const { baseline, target, kind } = hypothesis;
  const held = [value, low, high, baseline, target, barOf(hypothesis)].filter((one) => one !== null);
  const [least, most] = kind === "proportion" ? [0, 1] : [Math.min(...held), Math.max(...held)];
  const span = most - least || 1;
  const [start, end] = [MARGIN, width - MARGIN];
  const at = (one: number) => start + ((one - least) / span) * (end - start);
  return Object.assign(at, { start, end });
}
