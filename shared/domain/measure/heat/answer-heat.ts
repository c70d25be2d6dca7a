import { numberText } from "@shared/drawing/figure-text.ts";
import type { Scorecard } from "../../scoring/figures.ts";
import { canvasFigures } from "./canvas-figures.ts";
import { type GapKeyWords, gapKey } from "./gap-key.ts";
import { classesOfCounts } from "./heat-classes.ts";
import { type HeatValue, heatOfValues, noHeat } from "./heat-of-values.ts";
import type { MapFigures } from "./map-figures.ts";
import { heatMessages as words } from "./messages.ts";

/** The gaps of a scorecard, with the ends of the heat on the scale of its answers. */
export function gapHeat(card: Scorecard | null, words?: GapKeyWords): MapFigures {
  const marks = canvasFigures(card);
  return {
    kind: "gap",
    marks,
    key: card && marks.size > 0 ? gapKey(card, marks.values(), words) : null,
    empty: "",
  };
}

/** How many clients rated each touch point: where few did, its other figures are not to be leant on. */
export function countHeat(card: Scorecard | null): MapFigures {
  const values = (card?.touchPoints ?? []).flatMap(
    ({ touchPointId, gap, perception, expectation }): HeatValue[] => {
      const n = gap?.n ?? perception?.n ?? expectation?.n ?? 0;
      return gap || perception || expectation ? [{ touchPointId, value: n, n, note: words.nNote(n) }] : [];
    },
  );
  if (values.length === 0) return noHeat("n", words.nEmpty);
  const classes = classesOfCounts(Math.max(...values.map(({ value }) => value)), "blue");
  return heatOfValues(values, classes, {
    kind: "n",
    label: words.n,
    note: "",
    text: (value) => numberText(value, 0),
  });
}
