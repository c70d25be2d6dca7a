import type { Block, ReportModel } from "@shared/domain/report/report-model.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import { matrixSvg } from "../report-html/matrix-chart.ts";

export interface ReportPicture {
  readonly title: string;
  readonly svg: string;
  /** In the SVG's own pixels. */
  readonly width: number;
  readonly height: number;
}

/** Every picture of a report in its order; a map is whole, however wide. */
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
    const { width, height } = block.drawing;
    return [{ svg: drawingSvg(block.drawing), width, height, title: heading }];
  });
