import { pixelSize } from "@shared/domain/engagement/picture-size.ts";
import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import type { Chapter, ReportModel, Section } from "@shared/domain/report/report-model.ts";
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import type { ReportFileInputs } from "../report/report-file.ts";
import { accentOnPaper, HOUSE_COLOUR } from "../report-html/colour.ts";
import { TEXT_PAGE, WIDE_PAGE } from "../report-html/page-sizes.ts";
import { type BlockRoom, type DocxBlock, docxBlocks } from "./docx-blocks.ts";
import { docxStyles } from "./docx-styles.ts";
import { COLOURS, colourCode, textParagraph } from "./docx-text.ts";

/** Twentieths of a point in a millimetre. */
const PER_MM = 56.6929;
const twips = (millimetres: number): number => Math.round(millimetres * PER_MM);

/** Letters of a paragraph that still fits above a picture. */
const SHORT = 600;

type PageKind = Section["page"];
const PAGES = { text: TEXT_PAGE, wide: WIDE_PAGE } as const;

/**
 * The report as a Word document: real headings, a field for the contents that Word fills in when it opens the file, tables
 * with repeated heads, A4 and A3 pages, pictures as vectors. Figures and words are those of the report model.
 */
export async function reportDocx({ report, logo, rasterise }: ReportFileInputs): Promise<Uint8Array> {
  const { cover, chapters } = report;
  const accent = colourCode(accentOnPaper(cover.clientColour || HOUSE_COLOUR));
  const rooms = { text: roomOf("text", report, rasterise), wide: roomOf("wide", report, rasterise) };
  const sections: ISectionOptions[] = frontSections(report, logo);
  for (const chapter of chapters) sections.push(...(await chapterSections(chapter, report, rooms)));
  const joined = [cover.consultantFirm, cover.consultantName].filter((text) => text !== "").join(" · ");
  const document = new Document({
    title: cover.title,
    subject: report.kindName,
    creator: joined,
    lastModifiedBy: joined,
    description: cover.subtitle,
    features: { updateFields: true },
    styles: docxStyles(accent),
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function roomOf(
  page: PageKind,
  { language }: ReportModel,
  rasterise: ReportFileInputs["rasterise"],
): BlockRoom {
  const { width, height, side, top, bottom } = PAGES[page];
  return {
    width: twips(width - 2 * side),
    height: twips(height - top - bottom),
    format: formatOf(language),
    rasterise,
  };
}

/** Text sections flow together; a wide one has landscape pages of its own. */
async function chapterSections(
  { title, flows, blocks, sections }: Chapter,
  report: ReportModel,
  rooms: Readonly<Record<PageKind, BlockRoom>>,
): Promise<ISectionOptions[]> {
  const made: ISectionOptions[] = [];
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] });
  // A few lines before a wide section stand on its page and do not leave a page of their own nearly blank.
  const isShort = blocks.every((block) => block.kind === "paragraph" && block.text.length <= SHORT);
  const first: PageKind = isShort ? (sections[0]?.page ?? "text") : "text";
  let page = first;
  let body: DocxBlock[] = [heading];
  const flush = () => {
    if (body.length > 0)
      made.push(sectionOf(page, body, report, flows === true && made.length === 0 && page === "text"));
    body = [];
  };
  body.push(...(await docxBlocks(blocks, rooms[page])));
  for (const section of sections) {
    if (section.page !== page) {
      flush();
      page = section.page;
    }
    body.push(
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [new TextRun(section.title)],
        pageBreakBefore: section.newPage === true && body.length > 0,
      }),
    );
    body.push(...(await docxBlocks(section.blocks, rooms[page])));
  }
  flush();
  return made;
}

function sectionOf(
  page: PageKind,
  children: DocxBlock[],
  report: ReportModel,
  flows: boolean,
): ISectionOptions {
  const { cover, kindName, language } = report;
  const { width, height, side, top, bottom } = PAGES[page];
  const right = [{ type: TabStopType.RIGHT, position: twips(width - 2 * side) }];
  const join = (parts: readonly string[]) => parts.filter((text) => text !== "").join(" · ");
  const { words } = formatOf(language);
  const version = cover.version && words.version(cover.version);
  const small = { size: 15, color: COLOURS.muted };
  const [before, between, after] = pageWords(words);
  return {
    properties: {
      type: flows ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: {
        size: {
          width: twips(page === "wide" ? height : width),
          height: twips(page === "wide" ? width : height),
          orientation: page === "wide" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: twips(top), bottom: twips(bottom), left: twips(side), right: twips(side) },
      },
    },
    headers: { default: pageHeader(report, [new TextRun({ text: cover.title, ...small })]) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: right,
            children: [
              new TextRun({
                text: join([cover.clientName, kindName, cover.confidentiality, version, cover.date]),
                ...small,
              }),
              new TextRun({
                ...small,
                children: ["\t", before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
              }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}

/** A header lies behind the text, so that the watermark hangs in it, on every page of its section. */
const pageHeader = ({ watermark }: ReportModel, children: readonly TextRun[]): Header =>
  new Header({
    children: [
      new Paragraph({
        children: [
          ...children,
          ...(watermark === ""
            ? []
            : [new TextWatermark({ text: watermark, color: "D9DDE2", opacity: 0.6 })]),
        ],
      }),
    ],
  });

/** What stands before, between and after both numbers of “Page 3 of 24”. */
function pageWords(words: ReportWords): [string, string, string] {
  const [before = "", rest = ""] = words.page(1, 2).split("1");
  const [between = "", after = ""] = rest.split("2");
  return [before, between, after];
}

/** The cover and the contents on pages of their own; without a cover its words stand in short above the first chapter. */
function frontSections(report: ReportModel, logo: ReportFileInputs["logo"]): ISectionOptions[] {
  const { cover, kindName, hasCover, hasContents, language } = report;
  const { words } = formatOf(language);
  const about = [cover.date, cover.version === "" ? "" : words.version(cover.version)].filter(
    (text) => text !== "",
  );
  const lines = [
    cover.preparedFor === "" ? "" : words.preparedFor(cover.preparedFor),
    about.join(" · "),
    cover.consultantFirm,
    cover.consultantName,
    cover.confidentiality,
  ].filter((text) => text !== "");
  const { width, height, side, top, bottom } = TEXT_PAGE;
  const contents: ISectionOptions["children"] = hasContents
    ? [
        new Paragraph({
          pageBreakBefore: hasCover,
          children: [new TextRun({ text: words.contents, bold: true, size: 44 })],
        }),
        new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-2" }),
      ]
    : [];
  const head: DocxBlock[] = hasCover
    ? [
        brand(cover.clientName, logo),
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(cover.title)] }),
        textParagraph(cover.subtitle, "Lead"),
        textParagraph(kindName, "Note"),
        ...lines.map((line) => textParagraph(line, "Note")),
      ]
    : [
        brand(cover.clientName, logo),
        textParagraph(cover.title, "Figure"),
        textParagraph(cover.subtitle, "Lead"),
        textParagraph([kindName, ...lines].join(" · "), "Note"),
      ];
  return [
    {
      properties: {
        page: {
          size: { width: twips(width), height: twips(height) },
          margin: { top: twips(top), bottom: twips(bottom), left: twips(side), right: twips(side) },
        },
      },
      headers: { default: pageHeader(report, []) },
      children: [...head, ...contents],
    },
  ];
}

const LOGOS: Readonly<Record<string, "png" | "jpg">> = {
  "image/png": "png",
  "image/jpeg": "jpg",
};

/** Pixels of 1/96 inch that a logo has at most. */
const LOGO = { width: 220, height: 72 } as const;

/** A logo of a kind that the format holds, in its own proportions; else the client's name. */
function brand(clientName: string, logo: ReportFileInputs["logo"]): Paragraph {
  const type = logo && LOGOS[logo.mediaType];
  const size = logo && pixelSize(logo.bytes);
  if (!logo || !type || !size)
    return new Paragraph({ children: [new TextRun({ text: clientName, bold: true, size: 26 })] });
  const scale = Math.min(LOGO.width / size.width, LOGO.height / size.height);
  return new Paragraph({
    children: [
      new ImageRun({
        type,
        data: logo.bytes,
        transformation: { width: size.width * scale, height: size.height * scale },
        altText: { name: clientName, title: clientName, description: clientName },
      }),
    ],
  });
}
