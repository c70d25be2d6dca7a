import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
} from "@cantoo/pdf-lib";

export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

/** Bookmarks in place of those that the engine made. */
export function writeOutline(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context } = pdf;
  const root = context.obj({ Type: "Outlines" }) as PDFDict;
  const rootRef = context.register(root);
  const count = writeLevel(pdf, root, rootRef, bookmarks);
  root.set(PDFName.of("Count"), PDFNumber.of(count));
  pdf.catalog.set(PDFName.of("Outlines"), rootRef);
  pdf.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

function writeLevel(
  pdf: PDFDocument,
  parent: PDFDict,
  parentRef: PDFRef,
  bookmarks: readonly Bookmark[],
): number {
  const { context } = pdf;
  const entries = bookmarks.map((bookmark) => {
    const entry = context.obj({}) as PDFDict;
    return { bookmark, entry, ref: context.register(entry) };
  });
  let open = entries.length;
  entries.forEach(({ bookmark, entry, ref }, index) => {
    const page = pdf.getPage(bookmark.page - 1);
    entry.set(PDFName.of("Title"), PDFHexString.fromText(bookmark.title));
    entry.set(PDFName.of("Parent"), parentRef);
    entry.set(PDFName.of("Dest"), context.obj([page.ref, PDFName.of("Fit")]));
    const before = entries[index - 1];
    const after = entries[index + 1];
    if (before) entry.set(PDFName.of("Prev"), before.ref);
    if (after) entry.set(PDFName.of("Next"), after.ref);
    if (bookmark.children.length === 0) return;
    const inner = writeLevel(pdf, entry, ref, bookmark.children);
    entry.set(PDFName.of("Count"), PDFNumber.of(inner));
    open += inner;
  });
  const first = entries[0];
  const last = entries.at(-1);
  if (first && last) {
    parent.set(PDFName.of("First"), first.ref);
    parent.set(PDFName.of("Last"), last.ref);
  }
  return open;
}
