import type { Id } from "@shared/base/ids.ts";
import { localDay } from "@shared/base/local-day.ts";
import { UserError } from "@shared/base/result.ts";
import type { PictureOptions } from "@shared/domain/blueprint/picture/picture-options.ts";
import type { ColumnReader } from "@shared/domain/core/columns.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { Model } from "@shared/domain/core/model.ts";
import { notShownWhy } from "@shared/domain/engagement/picture-bytes.ts";
import { gapHeat } from "@shared/domain/measure/heat/answer-heat.ts";
import { figuresOf } from "@shared/domain/report/figures-of.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { blueprintMap, journeyMaps, standingAlone } from "@shared/interchange/picture/map-document.ts";
import { planPages } from "@shared/interchange/picture/page-plan.ts";
import { largestScale, planPng } from "@shared/interchange/picture/png-plan.ts";
import { svgFile } from "@shared/interchange/picture/svg-file.ts";
import { base64 } from "@shared/interchange/report-html/fonts.ts";
import type { Printer } from "./command.ts";
import type { MapChoice } from "./map-choice.ts";
import { messages } from "./messages.ts";
import { reportFonts } from "./report-fonts.ts";

/** Twice as sharp as a screen, where nobody said how sharp. */
const SHARP = 2;

export interface MapSubject {
  readonly id: Id;
  readonly kind: "blueprint" | "journey";
  readonly title: string;
}

/** A blueprint, or all of a journey's, as a file of the format; an SVG asks for no printer. */
export async function exportMap(
  contents: EngagementContents,
  subject: MapSubject,
  format: string,
  choice: MapChoice,
  openPrinter: () => Promise<Printer>,
): Promise<Uint8Array> {
  const model = new Model(contents.records);
  const options = optionsOf(contents, model, choice);
  const fonts = reportFonts();
  if (subject.kind === "blueprint" && format !== ".pdf") {
    const { drawing } = standingAlone(blueprintMap(model, subject.id, options));
    if (format === ".svg") return svgFile(drawing, fonts);
    const plan = planPng(drawing, choice.scale ?? largestScale(drawing, SHARP), fonts);
    return withPrinter(openPrinter, async (printer) => {
      const bytes = await printer.png(plan);
      if (bytes.length === 0) throw new UserError(messages.noCanvas);
      return bytes;
    });
  }
  const maps =
    subject.kind === "journey"
      ? journeyMaps(model, subject.id, options)
      : [blueprintMap(model, subject.id, options)];
  const engagement = model.all("engagement")[0];
  const plan = planPages(maps, choice.pages);
  const { picturePdf } = await import("@shared/interchange/picture/picture-pdf.ts");
  return withPrinter(openPrinter, (printer) =>
    picturePdf({
      plan,
      fonts,
      engine: printer.pdf,
      facts: {
        title: subject.title,
        author: engagement?.consultantFirm ?? "",
        language: engagement?.language || "en",
      },
    }),
  );
}

async function withPrinter<T>(
  openPrinter: () => Promise<Printer>,
  work: (printer: Printer) => Promise<T>,
): Promise<T> {
  const printer = await openPrinter();
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
}

/** With the figures and the pictures of steps, as the canvas shows them. */
function optionsOf(contents: EngagementContents, model: Model, choice: MapChoice): PictureOptions {
  const readColumn: ColumnReader = (datasetId, column) => contents.columns.get(datasetId)?.[column] ?? null;
  const thumbnails = new Map<Id, string>();
  for (const step of model.all("step")) {
    const asset = model.get("asset", step.pictureIds[0]);
    const bytes = asset && contents.assets.get(asset.id);
    if (asset && bytes && notShownWhy(asset, bytes) === null)
      thumbnails.set(asset.id, `data:${asset.mediaType};base64,${base64(bytes)}`);
  }
  const card = computeScorecard(model, readColumn);
  const { marks, key } = gapHeat(card);
  return {
    theme: choice.theme,
    about: figuresOf(model, card, "", localDay()),
    figures: marks,
    ...(key && { heatKey: key }),
    thumbnails,
  };
}
