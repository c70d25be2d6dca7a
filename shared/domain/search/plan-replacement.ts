import type { Id } from "@shared/base/ids.ts";
import { checkRecord } from "../core/document.ts";
import type { ReadModel } from "../core/model.ts";
import type { Hit } from "./find-text.ts";
import { type TextPath, withText } from "./text-fields.ts";

/** One text as it was found and as it becomes. */
export interface TextEdit {
  readonly recordId: Id;
  readonly path: TextPath;
  readonly before: string;
  readonly after: string;
}

export interface ReplacementPlan {
  readonly edits: readonly TextEdit[];
  /** Places that the edits change. */
  readonly count: number;
  /** Places whose text would become empty or too long where that is not allowed; they are left as they are. */
  readonly refused: readonly Hit[];
}

/** What replacing these places by a text does, told before it is done. */
export function planReplacement(
  model: ReadModel,
  hits: readonly Hit[],
  replacement: string,
): ReplacementPlan {
  const texts = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${hit.recordId} ${hit.path}`;
    texts.set(key, [...(texts.get(key) ?? []), hit]);
  }
  const edits: TextEdit[] = [];
  const refused: Hit[] = [];
  let count = 0;
  for (const own of texts.values()) {
    const [first] = own;
    const record = first && model.find(first.recordId);
    if (!first || !record) continue;
    const after = own
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, { start, end }) => text.slice(0, start) + replacement + text.slice(end), first.text);
    if (after === first.text) continue;
    if (!checkRecord(withText(record, first.path, after)).ok) {
      refused.push(...own);
      continue;
    }
    edits.push({ recordId: first.recordId, path: first.path, before: first.text, after });
    count += own.length;
  }
  return { edits, count, refused };
}
