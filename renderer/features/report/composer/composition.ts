import { BLOCK_IDS, isBlockId } from "@shared/domain/report/block-ids.ts";
import { layoutOf } from "@shared/domain/report/layout.ts";
import type { Report, ReportText } from "@shared/domain/report/records.ts";
import { composerMessages as messages } from "./messages.ts";

/** A line of the composer: a block, or a text of one's own. */
export interface ComposerLine {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly text: ReportText | null;
}

/** What stands in a report, in its order, and what may stand in it too. Ids that lead nowhere are left out. */
export function composition(
  report: Pick<Report, "kind" | "layout">,
  texts: readonly ReportText[],
): { chosen: ComposerLine[]; rest: ComposerLine[] } {
  const layout = layoutOf(report);
  const own = new Map(texts.map((text) => [text.id, text]));
  const lineOf = (id: string): ComposerLine[] => {
    const text = own.get(id) ?? null;
    if (text) return [{ id, name: text.title || messages.untitledText, says: messages.text, text }];
    if (!isBlockId(id)) return [];
    const [name, says] = messages.blocks[id];
    return [{ id, name, says, text: null }];
  };
  return {
    chosen: layout.flatMap(lineOf),
    rest: [...own.keys(), ...BLOCK_IDS].filter((id) => !layout.includes(id)).flatMap(lineOf),
  };
}

/** The ids with one of them moved to stand before the one at a place; at the end for the length. */
export function movedTo(ids: readonly string[], id: string, before: number): string[] {
  const from = ids.indexOf(id);
  if (from < 0) return [...ids];
  const others = ids.filter((other) => other !== id);
  const place = Math.max(0, Math.min(others.length, before > from ? before - 1 : before));
  return [...others.slice(0, place), id, ...others.slice(place)];
}
