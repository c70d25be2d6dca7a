import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import type { Chapter, ReportCover, ReportModel, Section } from "@shared/domain/report/report-model.ts";
import { accentOnPaper, HOUSE_COLOUR, textOn } from "./colour.ts";
import { base64, fontFaces, type ReportFont } from "./fonts.ts";
import { html, type Interpolation, type Markup, trusted } from "./html.ts";
import { renderBlocks } from "./render-block.ts";
import { stylesheet } from "./stylesheet.ts";
import { type WideContext, wideSection } from "./wide-section.ts";

export interface RenderInputs {
  readonly report: ReportModel;
  readonly fonts: readonly ReportFont[];
  readonly logo: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
  /** Page by chapter or section id; null on the first pass; empty where pages are not known (preview, print dialog). */
  readonly pages: ReadonlyMap<string, number> | null;
  /** What it is read on besides being printed; sheets of paper when left out. */
  readonly readOn?: "paper" | "screen";
  /** Heads, feet and the watermark are added to its pages afterwards. */
  readonly isStamped?: boolean;
}

/** One HTML document: for the engine that prints it, and for the preview on the screen. It asks no network for anything. */
export function renderReport({
  report,
  fonts,
  logo,
  pages,
  readOn = "paper",
  isStamped = false,
}: RenderInputs): string {
  const format = formatOf(report.language);
  const posters: { name: string; width: number; height: number }[] = [];
  const context: WideContext = {
    format,
    pages,
    // The engine finds the page of a heading only where something leads to it: without contents, it leads to itself.
    heading: ({ id, title }) =>
      report.hasContents ? html`${title}` : html`<a class="itself" href="#${id}">${title}</a>`,
    posterFor: (page) => {
      const name = `poster-${posters.length + 1}`;
      posters.push({ name, ...page });
      return name;
    },
  };
  const { cover, kindName, hasCover, hasContents } = report;
  const short = hasContents ? isShort(report.chapters) : !hasCover;
  const chapters = report.chapters.map((chapter, index) =>
    renderChapter(short && index === 0 ? { ...chapter, flows: true } : chapter, context),
  );
  const colour = report.cover.clientColour || HOUSE_COLOUR;
  const style = stylesheet({
    coverColour: colour,
    coverText: textOn(colour),
    accent: accentOnPaper(colour),
    posters,
    readOn,
  });
  return String(html`<!doctype html>
<html lang="${report.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<title>${report.cover.title}</title>
<style>${trusted(fontFaces(fonts))}${trusted(style)}</style></head>
<body class="${`${hasCover ? "" : "bare"} ${hasContents ? "" : "plain"}`}">${!isStamped && report.watermark !== "" && watermark(report.watermark)}${hasCover ? renderCover(cover, kindName, logo, format.words) : renderHead(cover, kindName, logo, format.words)}
${hasContents && renderContents(report.chapters, pages, format.words)}
${chapters}</body></html>`);
}

/** A word over the whole window and, where a browser prints, over every page. */
const watermark = (text: string): Markup =>
  html`<div class="watermark" aria-hidden="true"><p style="font-size:${Math.round(110 / Math.max(4, [...text].length))}vmin">${text}</p></div>`;

/** Entries of contents that leave room for the summary below them. */
const SHORT_CONTENTS = 12;
const isShort = (chapters: readonly Chapter[]): boolean =>
  chapters.reduce((count, { sections }) => count + 1 + sections.length, 0) <= SHORT_CONTENTS;

/** Letters of a paragraph that still fits above a picture, and the millimetres that it and the title may take. */
const SHORT = 600;
const LEAD_ROOM = 44;
const TITLE_ROOM = 16;

function renderCover(
  cover: ReportCover,
  kindName: string,
  logo: RenderInputs["logo"],
  words: ReportWords,
): Markup {
  const about = [cover.date, cover.version === "" ? "" : words.version(cover.version)].filter(
    (text) => text !== "",
  );
  const brand: Interpolation = logo
    ? html`<p class="logo"><img alt="${cover.clientName}" src="data:${logo.mediaType};base64,${base64(logo.bytes)}"></p>`
    : html`<p class="brand">${cover.clientName}</p>`;
  return html`<section class="cover" aria-label="${kindName}">${brand}
<div><p class="title">${cover.title}</p><p class="subtitle">${cover.subtitle}</p></div>
<div class="foot"><p>${cover.preparedFor !== "" && html`${words.preparedFor(cover.preparedFor)}<br>`}${about.join(" · ")}</p>
<p>${cover.consultantFirm}${cover.consultantFirm !== "" && cover.consultantName !== "" && html`<br>`}${cover.consultantName}</p></div></section>`;
}

/** Without a cover: whose it is, what it is about, for whom, by whom and of when, above the first chapter. */
function renderHead(
  cover: ReportCover,
  kindName: string,
  logo: RenderInputs["logo"],
  words: ReportWords,
): Markup {
  const join = (parts: readonly string[]) => parts.filter((text) => text !== "").join(" · ");
  const about = join([
    kindName,
    cover.preparedFor === "" ? "" : words.preparedFor(cover.preparedFor),
    cover.date,
    cover.version === "" ? "" : words.version(cover.version),
  ]);
  return html`<header class="head"><div><div><p class="brand">${cover.clientName}</p><p class="title">${cover.title}</p><p class="subtitle">${cover.subtitle}</p><p class="about">${about}</p><p class="about">${join([cover.consultantFirm, cover.consultantName, cover.confidentiality])}</p></div>${
    logo &&
    html`<p class="logo"><img alt="${cover.clientName}" src="data:${logo.mediaType};base64,${base64(logo.bytes)}"></p>`
  }</div></header>`;
}

/** Numbers of the final width stand in for the pages until they are known, so that nothing moves between passes. */
function renderContents(
  chapters: readonly Chapter[],
  pages: RenderInputs["pages"],
  words: ReportWords,
): Markup {
  const entry = (id: string, title: string, level: "chapter" | "section") =>
    html`<li class="${level}"><a href="#${id}"><span>${title}</span><span class="leader"></span><span class="number">${pages === null ? "000" : (pages.get(id) ?? "")}</span></a></li>`;
  return html`<nav class="contents ${isShort(chapters) ? "short" : ""}" aria-label="${words.contents}"><h1 id="contents">${words.contents}</h1><ol>${chapters.map(
    (
      chapter,
    ) => html`${entry(chapter.id, chapter.title, "chapter")}${chapter.sections.map((section) => entry(section.id, section.title, "section"))}
`,
  )}</ol></nav>`;
}

/** Text sections flow together; each wide one opens pages of its own. A chapter that starts wide has its title there. */
function renderChapter(chapter: Chapter, context: WideContext): Markup {
  const { words } = context.format;
  const title = html`<h1 id="${chapter.id}">${context.heading(chapter)}</h1>`;
  const parts: Markup[] = [];
  let flow: Markup[] = [];
  let head: Markup | null = title;
  const flush = () => {
    if (flow.length > 0) {
      const flows = chapter.flows === true && parts.length === 0;
      parts.push(html`<article class="chapter-body ${flows ? "flows" : ""}">${flow}</article>`);
    }
    flow = [];
  };
  /** A few lines before a wide section stand on its page and do not leave a page of their own nearly blank. */
  const opensWide =
    chapter.sections[0]?.page === "wide" &&
    chapter.blocks.every((block) => block.kind === "paragraph" && block.text.length <= SHORT);
  if (opensWide && chapter.blocks.length > 0) {
    head = html`${title}${renderBlocks(chapter.blocks, words)}`;
  }
  const startText = () => {
    if (head) flow.push(head);
    head = null;
  };
  if (chapter.blocks.length > 0 && !opensWide) {
    startText();
    flow.push(...renderBlocks(chapter.blocks, words));
  }
  for (const section of chapter.sections) {
    if (section.page === "wide") {
      flush();
      const headRoom = head === null ? 0 : chapter.blocks.length > 0 ? LEAD_ROOM : TITLE_ROOM;
      parts.push(...wideSection(section, head, context, headRoom));
      head = null;
    } else {
      startText();
      flow.push(textSection(section, context));
    }
  }
  startText();
  flush();
  return html`${parts}`;
}

function textSection(section: Section, context: WideContext): Markup {
  const [first, ...rest] = renderBlocks(section.blocks, context.format.words);
  const opening = html`<h2 id="${section.id}">${context.heading(section)}</h2>${first}`;
  // A heading and a short first block stay together; a table may run on over pages.
  const kept = [section.together === true ? "keep" : "", section.newPage === true ? "new-page" : ""]
    .filter((name) => name !== "")
    .join(" ");
  return section.blocks[0]?.kind === "table"
    ? html`<section class="${kept}">${opening}${rest}</section>`
    : html`<section class="${kept}"><div class="keep">${opening}</div>${rest}</section>`;
}
