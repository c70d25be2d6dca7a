import { UserError } from "@shared/base/result.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { chartCells, chartCsv, chartPngPlan, chartSvg } from "@shared/interchange/chart/chart-file.ts";
import { fileNameOf } from "@shared/interchange/picture/map-document.ts";
import { reportFonts } from "../fonts/report-fonts.ts";
import { saveAndTell } from "../services/save-file.ts";
import type { Services } from "../services/services.ts";
import { writePngInWorker } from "../workers/write-png-in-worker.ts";
import { messages } from "./messages.ts";

export type ChartFormat = "svg" | "png" | "csv";

/** Sharp on a slide and in print. */
const PNG_SCALE = 2;

async function bytesOf(content: ChartContent, format: ChartFormat): Promise<Uint8Array> {
  if (format === "csv") return chartCsv(content.table);
  if (format === "svg") return chartSvg(content, await reportFonts());
  return new Uint8Array(await (await pngOf(content)).arrayBuffer());
}

const pngOf = async (content: ChartContent): Promise<Blob> =>
  writePngInWorker(chartPngPlan(content, await reportFonts(), PNG_SCALE), {}, messages.noCanvas);

/** Asks where the file goes, and offers to open it. */
export async function saveChart(
  services: Services,
  content: ChartContent,
  format: ChartFormat,
): Promise<void> {
  const bytes = await bytesOf(content, format);
  // What stands behind the colon is a figure: without its signs it would be another one in a file name.
  const [subject = ""] = content.title.split(":");
  await saveFile(services, fileNameOf(subject) || messages.untitled, format, bytes);
}

/** Asks where the file goes, and offers to open it. `name` is without its extension. */
export async function saveFile(
  services: Services,
  name: string,
  format: ChartFormat,
  bytes: Uint8Array,
): Promise<void> {
  const kind = { description: messages.fileKinds[format], extensions: [format] };
  await saveAndTell(services, { name: `${name}.${format}`, kind, told: messages.saved }, bytes);
}

export async function copyChartTable(services: Services, content: ChartContent): Promise<void> {
  await copyText(services, chartCells(content.table), messages.tableCopied);
}

/** Puts a text on the clipboard and says so. Throws a UserError where that is refused. */
export async function copyText(services: Services, text: string, done: string): Promise<void> {
  await write(() => navigator.clipboard.writeText(text));
  services.notices.show({ kind: "done", text: done });
}

export async function copyChartPicture(services: Services, content: ChartContent): Promise<void> {
  // The promise goes in at once: a browser lets a page write only while the key or click is fresh.
  await write(() => navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(content) })]));
  services.notices.show({ kind: "done", text: messages.pictureCopied });
}

async function write(copy: () => Promise<void>): Promise<void> {
  try {
    await copy();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(messages.copyRefused);
  }
}
