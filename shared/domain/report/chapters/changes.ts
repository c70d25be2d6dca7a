import type { Change, Difference } from "../../redesign/difference.ts";
import { changeDays, changeSentences, changesBySaving } from "../change-sentences.ts";
import { numberColumn, plural } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Section } from "../report-model.ts";
import { pairsOf } from "./difference.ts";
import { journeyName } from "./service.ts";

/** The long list of every change, for the appendix. */
export function changeSections(inputs: ChapterInputs): Section[] {
  const { difference: words } = inputs.words;
  const { model, report, difference, related } = inputs;
  const toBe = model.get("blueprint", report.toBeId);
  if (!toBe || !difference) return [];
  return [{ blueprint: toBe, difference }, ...pairsOf(inputs)].map((pair, index) => ({
    id: index === 0 ? "changes" : `changes-${index + 1}`,
    title: related.length > 0 ? words.listOf(journeyName(model, pair.blueprint)) : words.list,
    page: "text",
    blocks: changeBlocks(inputs, pair.difference),
  }));
}

function changeBlocks(
  { model, format, words: { difference: words } }: ChapterInputs,
  difference: Difference,
): Block[] {
  if (difference.changes.length === 0) return [{ kind: "paragraph", text: words.none, style: "missing" }];
  const ideas = model.all("idea");
  const told = (change: Change) => changeSentences(model, change, format, "client");
  // What matters to the team alone has no sentence here.
  const changes = changesBySaving(model, difference.changes).filter((change) => told(change).length > 0);
  const flows = difference.changes.filter(({ type }) => type === "flow").length;
  const [sign, element, change, days, idea] = words.columns;
  const table: Block = {
    kind: "table",
    label: words.list,
    columns: [
      { title: sign, width: 4 },
      { title: element, width: 28 },
      { title: change, width: 38 },
      numberColumn(days, 8),
      { title: idea },
    ],
    rows: changes.map((one): Cell[] => {
      const moved = changeDays(model, one);
      return [
        {
          text: words.signs[one.kind],
          strong: true,
          tone: one.kind === "added" ? "good" : one.kind === "removed" ? "bad" : "neutral",
        },
        one.type === "step" ? one.title : { text: one.title, note: words.types[one.type] },
        told(one).join("\n"),
        moved === null ? "" : format.signed(moved, 1),
        ideas
          .filter(({ changeIds }) => changeIds.includes(one.key))
          .map(({ title }) => title)
          .join("; "),
      ];
    }),
    caption: words.listCaption,
  };
  return [
    ...(changes.length > 0 ? [table] : []),
    ...(flows > 0
      ? [{ kind: "paragraph", text: words.flows(plural(format, flows, "flow")), style: "note" } as const]
      : []),
  ];
}
