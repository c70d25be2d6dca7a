import { pixelSize } from "@shared/domain/engagement/picture-size.ts";
import type { ReportModel } from "@shared/domain/report/report-model.ts";
import type { ReportFileInputs } from "../report/report-file.ts";
import { vectorPicture } from "../report/vector-picture.ts";
import type { DeckRoom } from "./deck-room.ts";
import { COLOURS, SIDE, SLIDE } from "./measures.ts";
import { pictureXml, shapeXml } from "./shapes.ts";
import { Slide } from "./slide.ts";
import { type Paragraph, paragraph } from "./slide-text.ts";

/** Points of the stripe at its left. */
const EDGE = 40;
const LEFT = 2.4 * EDGE;
const WIDTH = SLIDE.width - LEFT - SIDE;
const LOGO = { width: 220, height: 72 } as const;

/** The first slide: whose report it is, what it is about, for whom, by whom and of when. */
export async function coverSlide(
  { cover, kindName }: ReportModel,
  logo: ReportFileInputs["logo"],
  room: DeckRoom,
  accent: string,
): Promise<Slide> {
  const { words } = room.format;
  const slide = new Slide(cover.title, "", "title");
  slide.add((id) =>
    shapeXml(id, "Edge", { x: 0, y: 0, width: EDGE, height: SLIDE.height }, [], { fill: accent }),
  );
  const isDrawn = logo !== null && (await drawLogo(slide, logo, cover.clientName, room));
  if (!isDrawn && cover.clientName !== "")
    slide.add((id) =>
      shapeXml(id, "Client", { x: LEFT, y: 60, width: WIDTH, height: 40 }, [
        paragraph(cover.clientName, 18, { bold: true }),
      ]),
    );
  const about = [cover.date, cover.version === "" ? "" : words.version(cover.version)];
  const lines = [
    cover.preparedFor === "" ? "" : words.preparedFor(cover.preparedFor),
    about.filter((text) => text !== "").join(" · "),
    [cover.consultantFirm, cover.consultantName].filter((text) => text !== "").join(" · "),
    cover.confidentiality,
  ].filter((text) => text !== "");
  const below: Paragraph[] = [
    { ...paragraph(cover.subtitle, 18), after: 6 },
    { ...paragraph(kindName, 13, { colour: COLOURS.muted }), after: 24 },
    ...lines.map((line) => ({ ...paragraph(line, 12, { colour: COLOURS.muted }), after: 3 })),
  ];
  slide.add((id) => shapeXml(id, "About", { x: LEFT, y: 286, width: WIDTH, height: 200 }, below));
  return slide;
}

/** Kinds of pictures that slides hold as they are. */
const EXTENSIONS: Readonly<Record<string, string>> = { "image/png": "png", "image/jpeg": "jpg" };

/** Draws the logo in its own proportions; false where it is of a kind that slides do not hold. */
async function drawLogo(
  slide: Slide,
  { bytes, mediaType }: NonNullable<ReportFileInputs["logo"]>,
  label: string,
  { media, rasterise }: DeckRoom,
): Promise<boolean> {
  const extension = EXTENSIONS[mediaType];
  const svg = mediaType === "image/svg+xml" ? new TextDecoder().decode(bytes) : null;
  const size = svg === null ? pixelSize(bytes) : svgSize(svg);
  if (!size || (svg === null && extension === undefined)) return false;
  const scale = Math.min(LOGO.width / size.width, LOGO.height / size.height);
  const frame = { x: LEFT, y: 56, width: size.width * scale, height: size.height * scale };
  const files = svg === null ? null : await vectorPicture({ svg, ...size }, rasterise);
  const dots = slide.relate("image", media.add(files?.png ?? bytes, extension ?? "png"));
  const vectors = files && slide.relate("image", media.add(files.svg, "svg"));
  slide.add((id) => pictureXml(id, { frame, label, dots, vectors }));
  return true;
}

/** Width and height of a drawing as its view says them; null where it has none. */
function svgSize(svg: string): { width: number; height: number } | null {
  const [, view = ""] = /<svg\b[^>]*\sviewBox=["']([^"']+)["']/i.exec(svg) ?? [];
  const [, , width = 0, height = 0] = view
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { width, height } : null;
}
