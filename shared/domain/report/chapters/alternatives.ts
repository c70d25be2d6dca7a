import { alternatives, type MeasuredBlueprint } from "../../redesign/alternatives.ts";
import type { MeasureId } from "../../redesign/measures.ts";
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
  words: { na, redesign, alternatives: words },
}: ChapterInputs): Section | null {
  const proposed = model.get("blueprint", report.toBeId);
  const journey = model.get("journey", proposed?.journeyId);
  if (!proposed || !journey) return null;
  const { asIs, toBes } = alternatives(model, journey.id);
  if (toBes.length < 2 || !toBes.some(({ blueprint }) => blueprint.id === proposed.id)) return null;
  const row = ({ blueprint, measures }: MeasuredBlueprint, name: string): Cell[] => {
    const strong = blueprint.id === proposed.id;
    return [
      { text: name, strong },
      ...WEIGHED.map((id): Cell => {
        const { value } = measures[id];
        return value === null ? { text: na, muted: true } : { text: format.measure(id, value), strong };
      }),
    ];
  };
  const table: Block = {
    kind: "table",
    label: words.title,
    columns: [{ title: words.name }, ...WEIGHED.map((id) => numberColumn(redesign.measures[id], 15))],
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
