import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import { makePdf, type PdfOptions } from "../pdf/make-pdf.ts";
import { fontFaces } from "../report-html/fonts.ts";
import { type SheetInputs, sheetsHtml } from "./sheets-html.ts";

interface SheetPdfInputs extends SheetInputs, PdfOptions {
  /** What the sheets are, at the head of each: “Quick reference”. */
  readonly subject: string;
  /** As it stands at the foot of each sheet. */
  readonly date: string;
  readonly author: string;
  readonly made?: Date;
}

/** The sheets as a PDF: each begins a page of A4. */
export function sheetsPdf({
  subject,
  date,
  author,
  made = new Date(),
  engine,
  signal,
  onProgress,
  ...inputs
}: SheetPdfInputs) {
  return makePdf(
    {
      render: () => sheetsHtml(inputs),
      titles: new Map(),
      stamp: (page, of) => ({
        headLeft: inputs.title,
        headRight: subject,
        footLeft: "",
        footCentre: date,
        footRight: formatOf(inputs.language).words.page(page, of),
      }),
      fontFaces: fontFaces(inputs.fonts),
      facts: {
        title: inputs.title,
        subject,
        author,
        language: inputs.language,
        made,
      },
    },
    { engine, ...(signal && { signal }), ...(onProgress && { onProgress }) },
  );
}
