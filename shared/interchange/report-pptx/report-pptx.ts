import { reportFormat } from "@shared/domain/report/format.ts";
import { reportMessages } from "@shared/domain/report/messages.ts";
import type { Chapter, ReportModel } from "@shared/domain/report/report-model.ts";
import type { ReportFileInputs } from "../report/report-file.ts";
import { accentOnPaper, HOUSE_COLOUR } from "../report-html/colour.ts";
import { type DeckSection, deckFile } from "./deck.ts";
import type { DeckRoom } from "./deck-room.ts";
import { BODY, COLOURS, colourCode, SIDE, SLIDE } from "./measures.ts";
import { MediaStore } from "./media-store.ts";
import { pictureXml, shapeXml } from "./shapes.ts";
import { Slide } from "./slide.ts";
import { slideItems } from "./slide-blocks.ts";
import { flowOnSlides, type Placed } from "./slide-flow.ts";
import { type Paragraph, paragraph } from "./slide-text.ts";

/**
 * The report as PowerPoint slides that can be worked on: tables are tables, maps are forms with lines glued to them, what
 * is told stands in the notes. Figures and words are those of the report model.
 */
export async function reportPptx({ report, logo, rasterise, made }: ReportFileInputs): Promise<Uint8Array> {
  const { cover } = report;
  const accent = colourCode(accentOnPaper(cover.clientColour || HOUSE_COLOUR));
  const media = new MediaStore();
  const room: DeckRoom = { format: reportFormat(report.language, ""), media, rasterise };
  const chapters: DeckSection[] = [];
  for (const chapter of report.chapters)
    chapters.push({ name: chapter.title, slides: await chapterSlides(chapter, room) });
  const front = [coverSlide(report, logo, media, accent), ...contentsSlides(chapters)];
  const join = (parts: readonly string[]) => parts.filter((text) => text !== "").join(" · ");
  return deckFile([{ name: cover.title, slides: front }, ...chapters], media, {
    title: cover.title,
    subject: report.kindName,
    author: join([cover.consultantFirm, cover.consultantName]),
    description: cover.subtitle,
    language: report.language,
    made,
    accent,
    foot: join([
      cover.clientName,
      report.kindName,
      cover.confidentiality,
      cover.version && reportMessages.version(cover.version),
      cover.date,
    ]),
  });
}

/** Slides of the chapter's own blocks, then those of each section. */
async function chapterSlides({ title, blocks, sections }: Chapter, room: DeckRoom): Promise<Slide[]> {
  const itemsOf = async (own: Chapter["blocks"]): Promise<Placed[]> => {
    const items: Placed[] = [];
    for (const block of own) items.push(...(await slideItems(block, room)));
    return items;
  };
  const slides: Slide[] = [];
  let before = await itemsOf(blocks);
  const isShort = before.every((item) => "height" in item && item.split === undefined);
  const height = before.reduce((sum, item) => sum + ("height" in item ? item.height : 0), 0);
  const first = sections[0];
  // A line or two stand above what they lead to, and not on a slide that is nearly blank.
  const leads = isShort && height <= LEAD && first !== undefined && first.blocks[0]?.kind !== "map";
  if (!leads) {
    slides.push(...flowOnSlides(before, title, ""));
    before = [];
  }
  for (const section of sections) {
    slides.push(...flowOnSlides([...before, ...(await itemsOf(section.blocks))], section.title, title));
    before = [];
  }
  return slides.length > 0 ? slides : [new Slide(title)];
}

/** Points. */
const LEAD = 70;

const EDGE = 40;

function coverSlide(
  { cover, kindName }: ReportModel,
  logo: ReportFileInputs["logo"],
  media: MediaStore,
  accent: string,
): Slide {
  const words = reportMessages;
  const slide = new Slide(cover.title, "", "title");
  slide.add((id) =>
    shapeXml(id, "Edge", { x: 0, y: 0, width: EDGE, height: SLIDE.height }, [], { fill: accent }),
  );
  const x = 2.4 * EDGE;
  const width = SLIDE.width - x - SIDE;
  const extension = logo && LOGOS[logo.mediaType];
  if (logo && extension) {
    const dots = slide.relate("image", media.add(logo.bytes, extension));
    const size = sizeOf(logo.bytes, extension) ?? LOGO;
    const scale = Math.min(LOGO.width / size.width, LOGO.height / size.height);
    const frame = { x, y: 56, width: size.width * scale, height: size.height * scale };
    slide.add((id) => pictureXml(id, { frame, label: cover.clientName, dots, vectors: null }));
  } else if (cover.clientName !== "")
    slide.add((id) =>
      shapeXml(id, "Client", { x, y: 60, width, height: 40 }, [
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
  slide.add((id) => shapeXml(id, "About", { x, y: 286, width, height: 200 }, below));
  return slide;
}

const LOGO = { width: 220, height: 72 } as const;
const LOGOS: Readonly<Record<string, "png" | "jpg" | "gif">> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
};

/** Width and height as a PNG or a GIF tells them; null where they are not told at a fixed place. */
function sizeOf(bytes: Uint8Array, extension: "png" | "jpg" | "gif") {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size =
    extension === "png" && bytes.length > 24
      ? { width: view.getUint32(16), height: view.getUint32(20) }
      : extension === "gif" && bytes.length > 10
        ? { width: view.getUint16(6, true), height: view.getUint16(8, true) }
        : null;
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** Chapters on a slide or more: each leads to its own first slide. */
const PER_SLIDE = 16;

function contentsSlides(chapters: readonly DeckSection[]): Slide[] {
  const count = Math.ceil(chapters.length / PER_SLIDE);
  let next = 2 + count;
  const entries = chapters.map(({ name, slides }) => {
    const number = next;
    next += slides.length;
    return { name, number };
  });
  return Array.from({ length: count }, (_, index) => {
    const slide = new Slide(`${reportMessages.contents}${index === 0 ? "" : ` (${index + 1})`}`);
    const lines = entries
      .slice(index * PER_SLIDE, (index + 1) * PER_SLIDE)
      .map(({ name, number }): Paragraph => {
        const slideLink = slide.relate("slide", `slide${number}.xml`);
        return {
          runs: [
            { text: `${number}   `, colour: COLOURS.muted },
            { text: name, slideLink },
          ],
          size: 14,
          after: 8,
        };
      });
    slide.add((id) => shapeXml(id, reportMessages.contents, BODY, lines));
    return slide;
  });
}
