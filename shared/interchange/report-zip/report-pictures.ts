import type { Block, ReportModel } from "@shared/domain/report/report-model.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import { legendSvg } from "@shared/drawing/legend-svg.ts";
import { matrixSvg } from "../report-html/matrix-chart.ts";
import { messages } from "../report-tables/messages.ts";

export interface ReportPicture {
  readonly title: string;
  readonly svg: string;
  /** In the SVG's own pixels. */
  readonly width: number;
  readonly height: number;
}

/** Every picture of a report in its order; a map is whole, however wide, its legend beside it. */
export const reportPictures = ({ chapters }: ReportModel): ReportPicture[] =>
  chapters.flatMap(({ title, blocks, sections }) => [
    ...picturesOf(blocks, title),
    ...sections.flatMap((section) => picturesOf(section.blocks, section.title)),
  ]);

const picturesOf = (blocks: readonly Block[], heading: string): ReportPicture[] =>
  blocks.flatMap((block): ReportPicture[] => {
    if (block.kind === "chart") return [{ ...block.picture, title: block.title }];
    if (block.kind === "matrix") return [{ ...matrixSvg(block), title: block.title }];
    if (block.kind !== "map") return [];
    const { drawing } = block;
    const map = { svg: drawingSvg(drawing), width: drawing.width, height: drawing.height, title: heading };
    const legend = legendSvg(drawing, drawing.width);
    return legend ? [map, { ...legend, title: messages.legend(heading) }] : [map];
  });
