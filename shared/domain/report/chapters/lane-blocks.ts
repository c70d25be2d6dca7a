import type { Difference } from "../../redesign/difference.ts";
import { laneChanges } from "../../redesign/lane-changes.ts";
import { countPair, type PairText, timePair } from "../lane-texts.ts";
import { numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell } from "../report-model.ts";

/** The difference lane by lane: steps, work, waiting and hand-offs, before and after. */
export function laneBlocks(
  {
    model,
    format,
    words: {
      na,
      difference: { lanes: words },
    },
  }: ChapterInputs,
  difference: Difference,
): Block[] {
  const pairCell = ({ before, after, unit, same }: PairText): Cell => {
    const second = after ?? na;
    const last = unit === "" ? second : `${second}\u00A0${unit}`;
    return same ? { text: last, muted: true } : words.pair(before ?? na, last);
  };
  const rows = laneChanges(model, difference).map(({ lane, kind, steps, work, wait, handoffs }): Cell[] => [
    kind === "kept" ? lane.name : { text: lane.name, note: words.kinds[kind] },
    words.steps(format.number(steps.added), format.number(steps.removed), format.number(steps.changed)),
    pairCell(timePair(format, work)),
    pairCell(timePair(format, wait)),
    pairCell(countPair(format, handoffs)),
  ]);
  const [lane, steps, ...figures] = words.columns;
  return [
    {
      kind: "table",
      label: words.title,
      columns: [
        { title: lane, width: 20 },
        { title: steps, width: 20 },
        ...figures.map((title) => numberColumn(title, 20)),
      ],
      rows,
      rowHeads: true,
      caption: words.caption,
    },
  ];
}
