import type { Id } from "@shared/base/ids.ts";
import { alternatives, type MeasuredBlueprint } from "../../redesign/alternatives.ts";
import type { MeasureId } from "../../redesign/measures.ts";
import { isOutOfDate } from "../../simulation/kept/kept-of.ts";
import type { ReportWords } from "../languages/english.ts";
import { leadWithQueues } from "../lead-with-queues.ts";
import { numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Section } from "../report-model.ts";

/** What a reader weighs; the others stand in the comparison of the proposed one. */
const WEIGHED: readonly MeasureId[] = ["steps", "handoffs", "approvals", "leadTime", "cost"];

/** What else was designed for the journey of the proposed to-be, and why that one; null where there is no other. */
export function alternativesSection({
  model,
  report,
  format,
  words: reportWords,
}: ChapterInputs): Section | null {
  const { alternatives: words } = reportWords;
  const proposed = model.get("blueprint", report.toBeId);
  const journey = model.get("journey", proposed?.journeyId);
  if (!proposed || !journey) return null;
  const { asIs, toBes } = alternatives(model, journey.id);
  if (toBes.length < 2 || !toBes.some(({ blueprint }) => blueprint.id === proposed.id)) return null;
  const na: Cell = { text: reportWords.na, muted: true };
  const shown = [...(asIs ? [asIs] : []), ...toBes];
  const isSimulated = shown.some(({ blueprint }) => leadWithQueues(model, format, blueprint.id) !== null);
  const simulatedCell = (id: Id, strong: boolean): Cell => {
    const kept = leadWithQueues(model, format, id, isOutOfDate);
    return kept ? { text: kept.value, strong, note: kept.interval } : na;
  };
  const row = ({ blueprint, measures }: MeasuredBlueprint, name: string): Cell[] => {
    const strong = blueprint.id === proposed.id;
    return [
      { text: name, strong },
      ...WEIGHED.flatMap((id): Cell[] => {
        const { value } = measures[id];
        const cell: Cell = value === null ? na : { text: format.measure(id, value), strong };
        return id === "leadTime" && isSimulated ? [cell, simulatedCell(blueprint.id, strong)] : [cell];
      }),
    ];
  };
  const table: Block = {
    kind: "table",
    label: words.title,
    columns: [{ title: words.name }, ...WEIGHED.flatMap(columnsOf(reportWords, isSimulated))],
    rows: [...(asIs ? [row(asIs, words.today)] : []), ...toBes.map((toBe) => row(toBe, toBe.blueprint.name))],
    rowHeads: true,
  };
  const reason = journey.favouredToBeId === proposed.id ? journey.favourReason.trim() : "";
  return {
    id: "alternatives",
    title: words.title,
    page: "text",
    blocks: [
      { kind: "paragraph", text: words.intro(format.number(toBes.length), proposed.name) },
      table,
      ...(reason === "" ? [] : [{ kind: "paragraph", text: words.reason(reason) } as const]),
    ],
  };
}

const columnsOf =
  ({ redesign, results }: ReportWords, isSimulated: boolean) =>
  (id: MeasureId) => {
    const column = numberColumn(redesign.measures[id], isSimulated ? 13 : 15);
    return id === "leadTime" && isSimulated ? [column, numberColumn(results.leadWithQueues, 17)] : [column];
  };
