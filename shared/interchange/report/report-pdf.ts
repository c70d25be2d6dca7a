import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import type { ReportModel } from "@shared/domain/report/report-model.ts";
import { makePdf, type PdfOptions } from "../pdf/make-pdf.ts";
import type { PageStamp } from "../pdf/stamps.ts";
import { HOUSE_COLOUR, textOn } from "../report-html/colour.ts";
import { fontFaces, type ReportFont } from "../report-html/fonts.ts";
import { partIds } from "../report-html/map-parts.ts";
import { renderReport } from "../report-html/render-report.ts";

export interface ReportPdfInputs extends PdfOptions {
  readonly report: ReportModel;
  readonly fonts: readonly ReportFont[];
  readonly logo: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
  readonly made?: Date;
}

/** Millimetres: what is wider holds maps, which hide what lies behind them. */
const WIDEST_TEXT = 300;

/** A report model as a PDF. */
export function reportPdf({
  report,
  fonts,
  logo,
  made = new Date(),
  ...options
}: ReportPdfInputs): Promise<Uint8Array> {
  const { cover, chapters } = report;
  const { words } = formatOf(report.language);
  const titles = new Map<string, string>();
  for (const chapter of chapters) {
    titles.set(chapter.id, chapter.title);
    for (const section of chapter.sections) {
      titles.set(section.id, section.title);
      for (const id of partIds(section)) titles.set(id, section.title);
    }
  }
  const chapterAt = (page: number, pages: ReadonlyMap<string, number>): string => {
    let title: string = report.hasContents ? words.contents : (chapters[0]?.title ?? "");
    for (const { id, title: own, flows } of chapters) {
      const begins = pages.get(id) ?? Number.POSITIVE_INFINITY;
      // A page is headed by the chapter that it begins with.
      if (begins < page || (begins === page && flows !== true)) title = own;
    }
    return title;
  };
  const join = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
  const watermark =
    report.watermark === ""
      ? null
      : {
          text: report.watermark,
          coverText: textOn(cover.clientColour || HOUSE_COLOUR),
          placeOf: ({ number, width }: { number: number; width: number }) =>
            number === 1 && report.hasCover ? ("cover" as const) : width > WIDEST_TEXT ? "over" : "behind",
        };
  const stamp = (page: number, of: number, pages: ReadonlyMap<string, number>): PageStamp | null =>
    page === 1 && report.hasCover
      ? null
      : {
          headLeft: cover.title,
          headRight: chapterAt(page, pages),
          footLeft: join([cover.clientName, report.kindName]),
          footCentre: join([
            cover.confidentiality,
            cover.version && words.version(cover.version),
            cover.date,
          ]),
          footRight: words.page(page, of),
        };
  return makePdf(
    {
      render: (pages) => renderReport({ report, fonts, logo, pages, isStamped: true }),
      titles,
      stamp,
      watermark,
      fontFaces: fontFaces(fonts),
      facts: {
        title: cover.title,
        subject: report.kindName,
        author: join([cover.consultantFirm, cover.consultantName]),
        language: report.language,
        made,
      },
    },
    options,
  );
}
