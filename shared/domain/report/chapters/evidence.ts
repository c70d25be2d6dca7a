import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { reportMessages } from "../messages.ts";
import { paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Chapter } from "../report-model.ts";
import { chartSource } from "./chart-source.ts";

const words = reportMessages.evidence;
/** Four units to the millimetre: the text width of an A4 page. */
const WIDTH = 664;

/** The charts that the consultant pinned; null where none is. */
export function evidenceChapter(inputs: ChapterInputs): Chapter | null {
  const { charts } = inputs;
  if (charts.length === 0) return null;
  const blocks = charts.flatMap(({ pinned, content }): Block[] => {
    const title = pinned.title || content?.title || words.unnamed;
    if (!content) return [{ kind: "paragraph", text: words.gone(title), style: "missing" }];
    const { svg, width, height } = content.draw({ width: WIDTH, palette: PAPER_PALETTE, font: "Inter" });
    return [
      {
        kind: "chart",
        title,
        subtitle: content.subtitle,
        picture: { svg, width, height, label: `${title}. ${content.subtitle}` },
      },
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
