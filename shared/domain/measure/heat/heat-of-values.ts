import type { Id } from "@shared/base/ids.ts";
import type { MarkFigure } from "../../blueprint/picture/palette.ts";
import { type HeatClasses, stepOf } from "./heat-classes.ts";
import type { HeatKind, MapFigures } from "./map-figures.ts";
import { heatMessages as words } from "./messages.ts";

export interface HeatValue {
  readonly touchPointId: Id;
  readonly value: number;
  /** What the value rests on. */
  readonly n: number;
  /** Said where the mark is pointed at. */
  readonly note: string;
}

interface Look {
  readonly kind: HeatKind;
  readonly label: string;
  /** Whose figures, or how they were got; "" when there is nothing to say. */
  readonly note: string;
  text(value: number): string;
}

/** Marks in the colours of their classes, with the number beside them, and the key to the colours. */
export function heatOfValues(values: readonly HeatValue[], classes: HeatClasses, look: Look): MapFigures {
  const [lowest = 0] = classes.limits;
  const highest = classes.limits.at(-1) ?? 0;
  return {
    kind: look.kind,
    marks: new Map(
      values.map(({ touchPointId, value, n, note }): [Id, MarkFigure] => [
        touchPointId,
        { gap: null, n, shown: { text: look.text(value), note, heat: stepOf(value, classes) } },
      ]),
    ),
    key: {
      label: look.label,
      low: words.under(look.text(lowest)),
      high: words.atLeast(look.text(highest)),
      steps: classes.steps,
      note: look.note,
    },
    empty: "",
  };
}

export const noHeat = (kind: HeatKind, empty: string): MapFigures => ({
  kind,
  marks: new Map(),
  key: null,
  empty,
});
