import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import type { Block } from "@shared/domain/report/report-model.ts";
import { matrixPlaces } from "../report-html/matrix-chart.ts";
import { BODY, COLOURS, type Frame } from "./measures.ts";
import { shapeXml } from "./shapes.ts";
import type { Item } from "./slide-flow.ts";
import { heightOf, paragraph } from "./slide-text.ts";

/** Points of the plot's own pixel. */
const SCALE = 0.82;
const RADIUS = 12 * SCALE;
const LIST_GAP = 24;
const SUBTITLE = 20;

/** Impact upwards, effort to the right, with forms that can be moved; the titles beside it. */
export function matrixItem(
  matrix: Extract<Block, { kind: "matrix" }>,
  words: ReportWords["opportunities"],
): Item {
  const { side, plot, across, down, points } = matrixPlaces(matrix);
  const listWidth = BODY.width - side * SCALE - LIST_GAP;
  const list = matrix.points.map(({ number, title }) => ({
    runs: [{ text: `${number}  `, bold: true }, { text: title }],
    size: 12,
    after: 4,
  }));
  const height = SUBTITLE + Math.max(side * SCALE, heightOf(list, listWidth));
  return {
    height,
    notes: [matrix.title, ...matrix.points.map(({ number, title }) => `${number} ${title}`)],
    draw: (slide, y) => {
      const top = y + SUBTITLE;
      const at = ({ x, y: down_, width, height: high }: Frame): Frame => ({
        x: BODY.x + x * SCALE,
        y: top + down_ * SCALE,
        width: width * SCALE,
        height: high * SCALE,
      });
      slide.add((id) =>
        shapeXml(id, "Text", { ...BODY, y, height: SUBTITLE }, [
          paragraph(matrix.subtitle, 11, { colour: COLOURS.muted }),
        ]),
      );
      const corners = [
        { x: 0, y: 0, width: across, height: down, fill: "EDF6EF" },
        { x: across, y: 0, width: plot.width - across, height: down },
        { x: 0, y: down, width: across, height: plot.height - down },
        { x: across, y: down, width: plot.width - across, height: plot.height - down },
      ];
      corners.forEach(({ fill, ...corner }, index) => {
        const frame = at({ ...corner, x: plot.x + corner.x, y: plot.y + corner.y });
        const name = words.quadrants[index] ?? "";
        slide.add((id) =>
          shapeXml(id, name, frame, [paragraph(name, 10, { bold: true, colour: COLOURS.muted })], {
            ...(fill !== undefined && { fill }),
            line: { colour: COLOURS.line, width: 0.75 },
            inset: 6,
          }),
        );
      });
      for (const { point, x, y: middle } of points) {
        const frame = {
          x: BODY.x + x * SCALE - RADIUS,
          y: top + middle * SCALE - RADIUS,
          width: 2 * RADIUS,
          height: 2 * RADIUS,
        };
        const colour = point.chosen ? COLOURS.ground : COLOURS.text;
        slide.add((id) =>
          shapeXml(
            id,
            point.title,
            frame,
            [{ ...paragraph(String(point.number), 10, { bold: true, colour }), align: "ctr" }],
            {
              form: "ellipse",
              fill: point.chosen ? COLOURS.text : COLOURS.ground,
              line: { colour: COLOURS.text, width: 1 },
              anchor: "ctr",
              description: point.title,
            },
          ),
        );
      }
      const below = at({ x: plot.x, y: plot.y + plot.height + 6, width: plot.width, height: 20 });
      slide.add((id) => shapeXml(id, "Axis", below, [{ ...paragraph(`${words.effort}`, 11), align: "ctr" }]));
      const beside = at({ x: -8, y: plot.y + plot.height / 2 - 10, width: plot.x + 6, height: 20 });
      slide.add((id) => shapeXml(id, "Axis", beside, [paragraph(words.impact, 10)]));
      const frame = {
        x: BODY.x + side * SCALE + LIST_GAP,
        y: top,
        width: listWidth,
        height: height - SUBTITLE,
      };
      slide.add((id) => shapeXml(id, "Text", frame, list));
    },
  };
}
