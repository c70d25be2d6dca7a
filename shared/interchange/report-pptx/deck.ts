import { element, escapeXml } from "@shared/base/xml.ts";
import { strToU8, unzipSync, zipSync } from "fflate";
import { emu, SLIDE } from "./measures.ts";
import type { MediaStore } from "./media-store.ts";
import { placeholderXml, plainParagraph } from "./shapes.ts";
import type { Media, Relation, Slide } from "./slide.ts";
import { linesOf, PITCH } from "./slide-text.ts";
import {
  LAYOUTS,
  layoutPart,
  MASTER_ID,
  masterPart,
  NOTES_SIZE,
  notesMasterPart,
  notesPart,
  part,
  shapeTree,
  TITLE_FRAME,
  TITLE_LETTERS,
  themePart,
} from "./template.ts";

export interface DeckFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly made: Date;
  /** Without “#”. */
  readonly accent: string;
  /** Behind what stands on each slide; "" = none. */
  readonly watermark: string;
  /** Said at the foot of each slide but the cover. */
  readonly foot: string;
}

/** Slides that belong together, in the list beside the slides. */
export interface DeckSection {
  readonly name: string;
  readonly slides: readonly Slide[];
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.presentationml";
/** What a part without a type of its own is, by its extension. */
const DEFAULTS: Readonly<Record<string, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  jpg: "image/jpeg",
  gif: "image/gif",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A file of slides. Relations, numbers and content types are made here and nowhere else. */
export function deckFile(
  sections: readonly DeckSection[],
  { pictures, charts }: MediaStore,
  facts: DeckFacts,
): Uint8Array {
  const slides = sections.flatMap((section) => section.slides);
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const put = (path: string, type: string, text: string, relations: readonly Relation[] = []) => {
    parts.set(path, text);
    types.set(path, type);
    if (relations.length > 0) parts.set(relationsPath(path), relationsXml(relations));
  };
  slides.forEach((slide, index) => {
    const number = index + 1;
    const noted = slide.notes.length > 0;
    if (noted) slide.relate("notesSlide", `../notesSlides/notesSlide${number}.xml`);
    put(
      `ppt/slides/slide${number}.xml`,
      `${TYPE}.slide+xml`,
      slideXml(slide, number, facts),
      slide.relations,
    );
    if (noted)
      put(
        `ppt/notesSlides/notesSlide${number}.xml`,
        `${TYPE}.notesSlide+xml`,
        notesPart(slide.notes.map((text) => plainParagraph(text))),
        numbered([
          ["notesMaster", "../notesMasters/notesMaster1.xml"],
          ["slide", `../slides/slide${number}.xml`],
        ]),
      );
  });
  LAYOUTS.forEach((layout, index) => {
    const path = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
    const master = numbered([["slideMaster", "../slideMasters/slideMaster1.xml"]]);
    put(path, `${TYPE}.slideLayout+xml`, layoutPart(layout), master);
  });
  put(
    "ppt/slideMasters/slideMaster1.xml",
    `${TYPE}.slideMaster+xml`,
    masterPart(LAYOUTS.length, facts.watermark),
    numbered([
      ...LAYOUTS.map((_, index) => ["slideLayout", `../slideLayouts/slideLayout${index + 1}.xml`] as const),
      ["theme", "../theme/theme1.xml"],
    ]),
  );
  const theme = "application/vnd.openxmlformats-officedocument.theme+xml";
  put("ppt/theme/theme1.xml", theme, themePart(facts.accent));
  put("ppt/theme/theme2.xml", theme, themePart(facts.accent));
  put(
    "ppt/notesMasters/notesMaster1.xml",
    `${TYPE}.notesMaster+xml`,
    notesMasterPart(),
    numbered([["theme", "../theme/theme2.xml"]]),
  );
  put(
    "ppt/presentation.xml",
    `${TYPE}.presentation.main+xml`,
    presentationXml(sections),
    numbered([
      ["slideMaster", "slideMasters/slideMaster1.xml"],
      ["notesMaster", "notesMasters/notesMaster1.xml"],
      ["theme", "theme/theme1.xml"],
      ...slides.map((_, index) => ["slide", `slides/slide${index + 1}.xml`] as const),
    ]),
  );
  put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", coreXml(facts));
  charts.forEach(({ xml }, index) => {
    const book = `../embeddings/figures${index + 1}.xlsx`;
    put(
      `ppt/charts/chart${index + 1}.xml`,
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      xml,
      numbered([["package", book]]),
    );
  });
  const media = [
    ...pictures.map(({ name, bytes }) => ({ name: `ppt/media/${name}`, bytes })),
    ...charts.map(({ workbook }, index) => ({
      name: `ppt/embeddings/figures${index + 1}.xlsx`,
      bytes: stamped(workbook, facts.made),
    })),
  ];
  parts.set(
    "_rels/.rels",
    relationsXml([
      { id: "rId1", type: "officeDocument", target: "ppt/presentation.xml" },
      {
        id: "rId2",
        type: `${PACKAGE}/relationships/metadata/core-properties`,
        target: "docProps/core.xml",
      },
    ]),
  );
  const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(typesXml(types, media)) };
  for (const [path, text] of parts) files[path] = strToU8(text);
  for (const { name, bytes } of media) files[name] = bytes;
  return zipSync(files, { mtime: facts.made });
}

/** A workbook says when it was written; in a report that is when the report was made. */
const stamped = (workbook: Uint8Array, made: Date): Uint8Array =>
  zipSync(unzipSync(workbook), { mtime: made });

const numbered = (list: readonly (readonly [type: string, target: string])[]): Relation[] =>
  list.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target }));

const relationsPath = (path: string): string => path.replace(/([^/]+)$/, "_rels/$1.rels");

const relationsXml = (relations: readonly Relation[]): string =>
  declared(
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      ...relations.map(({ id, type, target }) =>
        element("Relationship", {
          Id: id,
          Type: type.includes("/") ? type : `${OFFICE}/${type}`,
          Target: target,
        }),
      ),
    ),
  );

const declared = (xml: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

function typesXml(types: ReadonlyMap<string, string>, media: readonly Media[]): string {
  const kinds = new Set(media.map(({ name }) => name.replace(/^.*\./, "")));
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ...[...kinds].map((kind) => [kind, DEFAULTS[kind] ?? "application/octet-stream"]),
  ];
  return declared(
    element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      ...defaults.map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
      ...[...types].map(([path, ContentType]) => element("Override", { PartName: `/${path}`, ContentType })),
    ),
  );
}

const coreXml = ({ title, subject, author, description, language, made }: DeckFacts): string => {
  const date = (name: string) =>
    element(name, { "xsi:type": "dcterms:W3CDTF" }, made.toISOString().replace(/\.\d+Z$/, "Z"));
  return declared(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escapeXml(title)),
      element("dc:subject", {}, escapeXml(subject)),
      element("dc:creator", {}, escapeXml(author)),
      element("dc:description", {}, escapeXml(description)),
      element("dc:language", {}, escapeXml(language)),
      date("dcterms:created"),
      date("dcterms:modified"),
    ),
  );
};

/** The first numbers that the format allows for slides. */
const SLIDE_ID = 256;
/** Relations of the presentation before those of its slides. */
const BEFORE_SLIDES = 3;

function presentationXml(sections: readonly DeckSection[]): string {
  let next = 0;
  const list = sections.map(({ name, slides }) => ({ name, ids: slides.map(() => SLIDE_ID + next++) }));
  const sectionList = element(
    "p14:sectionLst",
    { "xmlns:p14": "http://schemas.microsoft.com/office/powerpoint/2010/main" },
    ...list.map(({ name, ids }, index) =>
      element(
        "p14:section",
        { name, id: sectionId(index) },
        element("p14:sldIdLst", {}, ...ids.map((id) => element("p14:sldId", { id }))),
      ),
    ),
  );
  return part(
    "p:presentation",
    { saveSubsetFonts: 1 },
    element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: MASTER_ID, "r:id": "rId1" })),
    element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": "rId2" })),
    element(
      "p:sldIdLst",
      {},
      ...Array.from({ length: next }, (_, index) =>
        element("p:sldId", { id: SLIDE_ID + index, "r:id": `rId${BEFORE_SLIDES + 1 + index}` }),
      ),
    ),
    element("p:sldSz", { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
    element("p:notesSz", { cx: emu(NOTES_SIZE.width), cy: emu(NOTES_SIZE.height) }),
    element("p:extLst", {}, element("p:ext", { uri: "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}" }, sectionList)),
  );
}

const sectionId = (index: number): string =>
  `{0F5A7E00-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

/** The largest letters at which a title stands on one line, else on two; undefined: those of the layout. */
function titleLetters(title: string): number | undefined {
  const { width, height } = TITLE_FRAME;
  const fits = (size: number) => linesOf(title, width, size, 600).length * size * PITCH <= height;
  if (fits(TITLE_LETTERS)) return undefined;
  let size = TITLE_LETTERS;
  while (size > 6 && !fits(size)) size -= 1;
  return size;
}

function slideXml(slide: Slide, number: number, { foot, language }: DeckFacts): string {
  const letters = slide.layout === "title" ? undefined : titleLetters(slide.title);
  const title = placeholderXml(
    slide.reserve(),
    "Title",
    { type: "title" },
    plainParagraph(slide.title, letters),
  );
  const above =
    slide.above === ""
      ? ""
      : placeholderXml(slide.reserve(), "Chapter", { type: "body", idx: 10 }, plainParagraph(slide.above));
  const field = `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>${number}</a:t></a:fld></a:p>`;
  const ends =
    slide.layout === "title"
      ? []
      : [
          placeholderXml(slide.reserve(), "Foot", { type: "ftr", idx: 11 }, plainParagraph(foot)),
          placeholderXml(slide.reserve(), "Number", { type: "sldNum", idx: 12 }, field),
        ];
  return part(
    "p:sld",
    {},
    element("p:cSld", {}, shapeTree([above, title, ...slide.shapes, ...ends])),
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>",
    // Markup of a text is escaped, so that this is found in no text.
  ).replaceAll("<a:rPr", `<a:rPr lang="${escapeXml(language)}"`);
}
