import { PDFDocument } from "@cantoo/pdf-lib";
import { markArtifacts } from "./artifacts.ts";
import { describeLinks, type PdfFacts, writeFacts } from "./finish.ts";
import { namedDestinations } from "./named-destinations.ts";
import type { PdfEngine } from "./pdf-engine.ts";
import { applyStamps, type PageStamp, type StampPage, stampDocument } from "./stamps.ts";
import { applyWatermark, type Watermark } from "./watermark.ts";

export interface PdfDocumentSource {
  /** The whole document; null pages on the first pass. */
  render(pages: ReadonlyMap<string, number> | null): string;
  /** Every id of the contents with its title. */
  readonly titles: ReadonlyMap<string, string>;
  /** Head and foot of a page; null for none. */
  stamp(page: number, of: number, pages: ReadonlyMap<string, number>): PageStamp | null;
  /** Null where no word lies behind the pages. */
  readonly watermark?: Watermark | null;
  readonly fontFaces: string;
  readonly facts: PdfFacts;
}

export interface PdfOptions {
  readonly engine: PdfEngine;
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

const MOST_PASSES = 4;
const MILLIMETRES_PER_POINT = 25.4 / 72;

/**
 * Prints until the page numbers of the contents are those of the document (two passes as a rule), then adds heads,
 * feet and facts. Promise: every number of the contents is the page where its heading stands, or it throws.
 */
export async function makePdf(
  source: PdfDocumentSource,
  { engine, signal, onProgress }: PdfOptions,
): Promise<Uint8Array> {
  const step = (share: number) => {
    signal?.throwIfAborted();
    onProgress?.(share);
  };
  step(0);
  let pages: ReadonlyMap<string, number> | null = null;
  let pdf: PDFDocument | null = null;
  for (let pass = 1; pdf === null; pass++) {
    if (pass > MOST_PASSES) throw new Error("the page numbers of the contents do not come to rest");
    const final = pages !== null;
    const printed = await PDFDocument.load(
      await engine(source.render(pages), { tagged: final, outline: final }),
      {
        updateMetadata: false,
      },
    );
    const found = namedDestinations(printed);
    for (const id of source.titles.keys())
      if (!found.has(id)) throw new Error(`the engine gave no page for “${id}”`);
    if (pages !== null && sameNumbers(pages, found, source.titles)) pdf = printed;
    pages = found;
    step(Math.min(0.35 * pass, 0.75));
  }

  const numbers = pages ?? new Map<string, number>();
  const count = pdf.getPageCount();
  const stampPages = pdf.getPages().map((page, index): StampPage => {
    const { width, height } = page.getSize();
    return {
      width: Math.round(width * MILLIMETRES_PER_POINT),
      height: Math.round(height * MILLIMETRES_PER_POINT),
      stamp: source.stamp(index + 1, count, numbers),
    };
  });
  const stamps = await engine(stampDocument(stampPages, source.fontFaces, source.facts.language), {
    tagged: false,
    outline: false,
  });
  step(0.9);
  markArtifacts(pdf);
  await applyStamps(pdf, stamps, stampPages);
  if (source.watermark) {
    const { fontFaces, facts } = source;
    await applyWatermark(pdf, source.watermark, stampPages, { engine, fontFaces, language: facts.language });
  }
  describeLinks(pdf, source.titles);
  writeFacts(pdf, source.facts);
  const bytes = await pdf.save({ useObjectStreams: true });
  step(1);
  return bytes;
}

const sameNumbers = (
  first: ReadonlyMap<string, number>,
  second: ReadonlyMap<string, number>,
  titles: ReadonlyMap<string, string>,
): boolean => [...titles.keys()].every((id) => first.get(id) === second.get(id));
