import { digitsFor } from "@shared/drawing/figure-text.ts";
import type { Difference } from "../../redesign/difference.ts";
import { predictedTouchPoints } from "../../redesign/predictions.ts";
import { numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell } from "../report-model.ts";

/** What clients are expected to say of the proposed service, beside what they say today; nothing where nobody has said. */
export function predictionBlocks(
  {
    model,
    format,
    scorecard,
    words: {
      na: notAvailable,
      difference: { predictions: words },
    },
  }: ChapterInputs,
  difference: Difference,
): Block[] {
  const points = predictedTouchPoints(model, difference, scorecard?.touchPoints ?? []);
  const told = points.filter(({ prediction }) => prediction !== null);
  if (told.length === 0) return [];
  const rows = told.map(({ touchPoint, number, figures, prediction, score, gap }): Cell[] => {
    const digits = figures ? digitsFor(figures) : 1;
    const na: Cell = { text: notAvailable, muted: true };
    const plain = (value: number | null): Cell => (value === null ? na : format.number(value, digits));
    const signed = (value: number | null, italic: boolean): Cell =>
      value === null ? na : { text: format.signed(value, digits), italic };
    const bounds =
      prediction && prediction.low !== null && prediction.high !== null
        ? words.between(format.number(prediction.low, digits), format.number(prediction.high, digits))
        : "";
    const after = score.after === null ? "" : format.number(score.after, digits);
    return [
      { text: `${format.number(number)} ${touchPoint.name}` },
      plain(score.before),
      { text: after, italic: true, ...(bounds !== "" && { note: bounds }) },
      signed(gap.before, false),
      signed(gap.after, true),
      {
        text: prediction?.reason.trim() || words.noReason,
        ...(prediction && { note: words.rests(words.bases[prediction.basis], prediction.author) }),
      },
    ];
  });
  const [point, today, predicted, gapToday, gapPredicted, why] = words.columns;
  const silent = points.length - told.length;
  return [
    {
      kind: "table",
      label: words.title,
      columns: [
        { title: point, width: 22 },
        numberColumn(today, 9),
        numberColumn(predicted, 13),
        numberColumn(gapToday, 9),
        numberColumn(gapPredicted, 13),
        { title: why },
      ],
      rows,
      rowHeads: true,
      caption:
        silent === 0
          ? words.caption
          : `${words.caption} ${words.silent(format.number(silent), silent === 1)}`,
    },
  ];
}
