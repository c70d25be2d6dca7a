import { PDFDocument } from "@cantoo/pdf-lib";
import { writeFacts } from "../pdf/finish.ts";
import { type Bookmark, writeOutline } from "../pdf/outline.ts";
import type { PdfEngine } from "../pdf/pdf-engine.ts";
import type { ReportFont } from "../report-html/fonts.ts";
import { pictureMessages } from "./messages.ts";
import { enlargementOf, type PageFacts, pagesHtml } from "./page-html.ts";
import type { PagePlan, PlannedMap, PlannedPage } from "./page-plan.ts";

export interface PicturePdfInputs {
  readonly plan: PagePlan;
  readonly facts: PageFacts & { readonly author: string };
  readonly fonts: readonly ReportFont[];
  readonly engine: PdfEngine;
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
  readonly made?: Date;
}

/** Points that a page may be larger or smaller than planned: the engine rounds to whole pixels. */
const TOLERANCE = 2;

/** The pages of a plan in lines and letters. Promise: as many pages as planned, each of its size, or it throws. */
export async function picturePdf(inputs: PicturePdfInputs): Promise<Uint8Array> {
  const { plan, facts, engine, signal, onProgress } = inputs;
  onProgress?.(0);
  const document = pagesHtml(plan, facts, inputs.fonts, { enlarged: true });
  onProgress?.(0.2);
  const printed = await stoppable(engine(document, { tagged: true, outline: false }), signal);
  onProgress?.(0.8);
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = pdf.getPages();
  if (pages.length !== plan.pages.length)
    throw new Error(`the engine made ${pages.length} pages of ${plan.pages.length}`);
  for (const [index, page] of pages.entries()) {
    const planned = plan.pages[index];
    const enlargement = planned ? enlargementOf(planned) : 1;
    if (enlargement !== 1) page.scale(1 / enlargement, 1 / enlargement);
    const off = (points: number, millimetres: number) => Math.abs(points - (millimetres * 72) / 25.4);
    if (
      planned &&
      Math.max(off(page.getWidth(), planned.width), off(page.getHeight(), planned.height)) > TOLERANCE
    )
      throw new Error(`the engine made page ${index + 1} of another size`);
  }
  if (plan.pages.length > 1) writeOutline(pdf, bookmarksOf(plan));
  writeFacts(pdf, { ...facts, subject: "", made: inputs.made ?? new Date() });
  const bytes = await pdf.save({ useObjectStreams: true });
  signal?.throwIfAborted();
  onProgress?.(1);
  return bytes;
}

/** What has been begun outside ends by itself; nobody waits for it any more. */
function stoppable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Contents first, then every map below the one whose step it is the inside of, its parts below it. */
function bookmarksOf({ pages, maps }: PagePlan): Bookmark[] {
  const result: Bookmark[] =
    pages[0]?.kind === "contents" ? [{ title: pictureMessages.contents, page: 1, children: [] }] : [];
  const open: { depth: number; children: Bookmark[] }[] = [{ depth: -1, children: result }];
  for (const map of maps) {
    const own = pages.filter((page) => "map" in page && page.map.id === map.id);
    const children: Bookmark[] = own.length > 1 ? own.map((page) => partOf(page, map)) : [];
    const bookmark = { title: map.title, page: own[0]?.number ?? 1, children };
    while ((open.at(-1)?.depth ?? -1) >= map.depth) open.pop();
    open.at(-1)?.children.push(bookmark);
    open.push({ depth: map.depth, children });
  }
  return result;
}

function partOf(page: PlannedPage, map: PlannedMap): Bookmark {
  const children: Bookmark[] = [];
  if (page.kind !== "tile") return { title: pictureMessages.keyTitle, page: page.number, children };
  const { area } = page.tile;
  const seen = map.drawing.sections.filter(({ x, width }) => x < area.x + area.width && x + width > area.x);
  const stages = pictureMessages.stages(seen[0]?.name ?? "", seen.at(-1)?.name ?? "");
  const part = pictureMessages.part(page.tiling.tiles.indexOf(page.tile) + 1, page.tiling.tiles.length);
  return { title: `${part}: ${stages}`, page: page.number, children };
}
