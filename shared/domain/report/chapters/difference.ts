import type { Difference } from "../../redesign/difference.ts";
import type { MeasureId } from "../../redesign/measures.ts";
import { isOutOfDate } from "../../simulation/kept/kept-of.ts";
import { hasBlock } from "../layout.ts";
import { leadPairWithQueues } from "../lead-with-queues.ts";
import { numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { proposalOf } from "../sister-reports.ts";
import { alternativesSection } from "./alternatives.ts";
import { laneBlocks } from "./lane-blocks.ts";
import { meanText } from "./mean-text.ts";
import { predictionBlocks } from "./prediction-blocks.ts";
import { blueprintSection, journeyName } from "./service.ts";
import { touchPointBlocks } from "./touch-point-blocks.ts";

export function differenceChapter(inputs: ChapterInputs): Chapter | null {
  const { blueprint, difference: words } = inputs.words;
  const { model, report, difference, related } = inputs;
  const toBe = model.get("blueprint", report.toBeId);
  if (!toBe) return null;
  const sections: Section[] = [
    blueprintSection(inputs, toBe, "blueprint-proposed", difference),
    ...related.map((pair, index) =>
      blueprintSection(inputs, pair.toBe, `blueprint-proposed-${index + 2}`, pair.difference),
    ),
  ];
  if (difference) {
    const proposal = proposalOf(model, report);
    const elsewhere = proposal && words.inProposal(proposal.title, inputs.format.date(proposal.date));
    const isListed = hasBlock(report, "appendix") && report.detail === "full";
    const where = elsewhere ?? (isListed ? words.more : "");
    const said: Block = { kind: "paragraph", text: `${words.predicted} ${where}`.trim() };
    const blocks = [{ blueprint: toBe, difference }, ...pairsOf(inputs)].flatMap((pair): Block[] => [
      ...(related.length > 0 ? [{ kind: "heading", text: journeyName(model, pair.blueprint) } as const] : []),
      ...measureBlocks(inputs, pair.difference),
      ...laneBlocks(inputs, pair.difference),
      ...predictionBlocks(inputs, pair.difference),
      ...touchPointBlocks(inputs, pair.difference),
    ]);
    sections.push({
      id: "measures",
      title: words.measures,
      page: "text",
      blocks: [...blocks, said],
    });
  }
  const others = alternativesSection(inputs);
  if (others) sections.push(others);
  return { id: "proposed", title: blueprint.proposed, blocks: [], sections };
}

/** The other journeys that the proposed ideas change. */
export const pairsOf = ({ related }: ChapterInputs) =>
  related.map(({ toBe, difference }) => ({ blueprint: toBe, difference }));

/** Measures that are means over cases, and say so. */
export const AVERAGED: readonly MeasureId[] = ["leadTime", "cost", "work"];

function measureBlocks(inputs: ChapterInputs, difference: Difference): Block[] {
  const { na, redesign, difference: words } = inputs.words;
  const { format } = inputs;
  const missing: string[] = [];
  const rows = difference.measures.flatMap(({ id, before, after }): Cell[][] => {
    const label = redesign.measures[id];
    const head = AVERAGED.includes(id) ? `${label}, ${meanText(inputs, id, difference.asIsId)}` : label;
    for (const side of ["before", "after"] as const) {
      const { reason } = side === "before" ? before : after;
      if (reason !== undefined) missing.push(words.na(`${label}, ${words.sides[side]}`, reason));
    }
    const write = (value: number | null): Cell =>
      value === null ? { text: na, muted: true } : format.measure(id, value);
    const simulated = id === "leadTime" ? simulatedRow(inputs, difference) : [];
    if (before.value === null || after.value === null)
      return [[head, write(before.value), write(after.value), ""], ...simulated];
    // As in the summary: both sides in one unit.
    const pair = format.measurePair(id, before.value, after.value);
    const text = (value: string) => (pair.unit === "" ? value : `${value}\u00A0${pair.unit}`);
    return [
      [
        head,
        text(pair.before),
        { text: text(pair.after), strong: before.value !== after.value },
        pair.difference,
      ],
      ...simulated,
    ];
  });
  return [
    {
      kind: "table",
      label: words.measures,
      columns: words.measureColumns.map((title, index) =>
        index === 0
          ? { title }
          : {
              ...numberColumn(title, 20),
              // What comes less what there is today.
              ...(index === 3 && { reckoned: { how: "difference", of: [2, 1] } as const }),
            },
      ),
      rows,
      rowHeads: true,
    },
    ...missing.map((text): Block => ({ kind: "paragraph", text, style: "note" })),
  ];
}

/** The same time with queues, where a simulation of both is kept. */
function simulatedRow(
  { model, format, words: { results, difference: words } }: ChapterInputs,
  { asIsId, toBeId }: Difference,
): Cell[][] {
  const pair = leadPairWithQueues(model, format, asIsId, toBeId, isOutOfDate);
  if (!pair) return [];
  const text = (value: string) => `${value}\u00A0${pair.unit}`.trim();
  return [
    [
      `${results.leadWithQueues}, ${words.simulatedMean(isOutOfDate(model, pair.result))}`,
      { text: text(pair.before), note: pair.beforeInterval },
      { text: text(pair.after), strong: true, note: pair.afterInterval },
      { text: pair.difference, note: pair.differenceInterval },
    ],
  ];
}
