import { digitsFor } from "@shared/drawing/figure-text.ts";
import type { Difference } from "../../redesign/difference.ts";
import { touchPointChanges } from "../../redesign/touch-point-changes.ts";
import type { TouchPoint } from "../../touchpoint/records.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block } from "../report-model.ts";
import { touchPointRows } from "../touch-point-rows.ts";

/** Touch points that a to-be drops or adds, with the gap that was measured there. */
export function touchPointBlocks(inputs: ChapterInputs, difference: Difference): Block[] {
  const { difference: words } = inputs.words;
  const { lost, gained } = touchPointChanges(inputs.model, difference);
  const rows = new Map(touchPointRows(inputs).map((row) => [row.touchPoint.id, row]));
  const named = ({ id, name }: TouchPoint): string => {
    const row = rows.get(id);
    const gap = row?.figures?.gap;
    const text = gap && row.figures ? inputs.format.signed(gap.mean, digitsFor(row.figures)) : "";
    return words.named(inputs.format.number(row?.number ?? 0), name, text);
  };
  const told = (all: readonly TouchPoint[], text: (names: string) => string): Block[] =>
    all.length > 0 ? [{ kind: "paragraph", text: text(all.map(named).join(", ")) }] : [];
  return [...told(lost, words.lost), ...told(gained, words.gained)];
}
