import { chartBlock, paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Chapter } from "../report-model.ts";
import { chartSource } from "./chart-source.ts";

/** The charts that the consultant pinned; null where none is. */
export function evidenceChapter(inputs: ChapterInputs): Chapter | null {
  const { evidence: words } = inputs.words;
  const { charts } = inputs;
  if (charts.length === 0) return null;
  const blocks = charts.flatMap(({ pinned, content }): Block[] => {
    const title = pinned.title || content?.title || words.unnamed;
    if (!content) return [{ kind: "paragraph", text: words.gone(title), style: "missing" }];
    return [
      chartBlock(content, title),
      ...paragraphs(chartSource(inputs, pinned), "note"),
      ...paragraphs(pinned.note),
    ];
  });
  return {
    id: "evidence",
    title: words.title,
    blocks: [{ kind: "paragraph", text: words.intro, style: "note" }, ...blocks],
    sections: [],
  };
}
