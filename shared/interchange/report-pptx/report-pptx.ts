import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import type { Chapter } from "@shared/domain/report/report-model.ts";
import type { ReportFileInputs } from "../report/report-file.ts";
import { accentOnPaper, HOUSE_COLOUR } from "../report-html/colour.ts";
import { coverSlide } from "./cover-slide.ts";
import { type DeckSection, deckFile } from "./deck.ts";
import type { DeckRoom } from "./deck-room.ts";
import { BODY, COLOURS, colourCode } from "./measures.ts";
import { MediaStore } from "./media-store.ts";
import { shapeXml } from "./shapes.ts";
import { Slide } from "./slide.ts";
import { slideItems } from "./slide-blocks.ts";
import { flowOnSlides, type Placed } from "./slide-flow.ts";
import type { Paragraph } from "./slide-text.ts";

/**
 * The report as PowerPoint slides that can be worked on: tables are tables, maps are forms with lines glued to them, what
 * is told stands in the notes. Figures and words are those of the report model.
 */
export async function reportPptx({ report, logo, rasterise, made }: ReportFileInputs): Promise<Uint8Array> {
  const { cover } = report;
  const accent = colourCode(accentOnPaper(cover.clientColour || HOUSE_COLOUR));
  const media = new MediaStore();
  const room: DeckRoom = { format: formatOf(report.language), media, rasterise };
  const { words } = room.format;
  const chapters: DeckSection[] = [];
  for (const chapter of report.chapters)
    chapters.push({ name: chapter.title, slides: await chapterSlides(chapter, room) });
  // Slides are shown to people: they begin with whose they are, also where the paper has no cover.
  const front = [
    await coverSlide(report, logo, room, accent),
    ...(report.hasContents ? contentsSlides(chapters, words) : []),
  ];
  const join = (parts: readonly string[]) => parts.filter((text) => text !== "").join(" · ");
  return deckFile([{ name: cover.title, slides: front }, ...chapters], media, {
    title: cover.title,
    subject: report.kindName,
    author: join([cover.consultantFirm, cover.consultantName]),
    description: cover.subtitle,
    language: report.language,
    made,
    accent,
    watermark: report.watermark,
    foot: join([
      cover.clientName,
      report.kindName,
      cover.confidentiality,
      cover.version && words.version(cover.version),
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

/** Chapters on a slide or more: each leads to its own first slide. */
const PER_SLIDE = 16;

function contentsSlides(chapters: readonly DeckSection[], words: ReportWords): Slide[] {
  const count = Math.ceil(chapters.length / PER_SLIDE);
  let next = 2 + count;
  const entries = chapters.map(({ name, slides }) => {
    const number = next;
    next += slides.length;
    return { name, number };
  });
  return Array.from({ length: count }, (_, index) => {
    const slide = new Slide(`${words.contents}${index === 0 ? "" : ` (${index + 1})`}`);
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
    slide.add((id) => shapeXml(id, words.contents, BODY, lines));
    return slide;
  });
}
