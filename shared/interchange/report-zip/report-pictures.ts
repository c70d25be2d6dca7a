import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import type { Block, ReportModel } from "@shared/domain/report/report-model.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import { legendSvg } from "@shared/drawing/legend-svg.ts";
import { matrixSvg } from "../report-html/matrix-chart.ts";

export interface ReportPicture {
  readonly title: string;
  readonly svg: string;
  /** In the SVG's own pixels. */
  readonly width: number;
  readonly height: number;
}

/** Every picture of a report in its order; a map is whole, however wide, its legend beside it. */
export function reportPictures({ chapters, language }: ReportModel): ReportPicture[] {
  const { words } = formatOf(language);
  return chapters.flatMap(({ title, blocks, sections }) => [
    ...picturesOf(blocks, title, words),
    ...sections.flatMap((section) => picturesOf(section.blocks, section.title, words)),
  ]);
}

const picturesOf = (blocks: readonly Block[], heading: string, words: ReportWords): ReportPicture[] =>
  blocks.flatMap((block): ReportPicture[] => {
    if (block.kind === "chart") return [{ ...block.picture, title: block.title }];
    if (block.kind === "matrix") return [{ ...matrixSvg(block, words), title: block.title }];
    if (block.kind !== "map") return [];
    const { drawing } = block;
    const map = { svg: drawingSvg(drawing), width: drawing.width, height: drawing.height, title: heading };
    const legend = legendSvg(drawing, drawing.width);
    return legend ? [map, { ...legend, title: words.sheets.legend(heading) }] : [map];
  });
