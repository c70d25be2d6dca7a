import { planSvg } from "@shared/interchange/picture/plan-svg.ts";
import type { Rasterise } from "@shared/interchange/report/report-file.ts";
import { REPORT_FORMATS, type ReportFormatId } from "@shared/interchange/report/report-formats.ts";
import { makeAndSave } from "../../platform/services/save-file.ts";
import type { Services } from "../../platform/services/services.ts";
import { writePngInWorker } from "../../platform/workers/write-png-in-worker.ts";
import { messages } from "./messages.ts";
import { fileNameOf, inputsOf, meantReport } from "./report-inputs.ts";

/** The report as a file that is not printed, with progress and Cancel. */
export async function exportReportFile(
  services: Services,
  formatId: ReportFormatId,
  id?: unknown,
): Promise<void> {
  const session = services.session();
  const format = REPORT_FORMATS.find((one) => one.id === formatId);
  if (!session || !format) return;
  const record = meantReport(services, session, id);
  const { description, exporting } = messages.formats[formatId];
  const file = {
    name: fileNameOf(record, format.extension),
    kind: { description, extensions: [format.extension] },
    told: messages.exported,
  };
  const title = exporting(record.title || messages.kinds[record.kind]);
  await makeAndSave(services, file, title, async ({ signal }) => {
    const inputs = await inputsOf(session, record);
    signal.throwIfAborted();
    const write = await format.load();
    const rasterise: Rasterise = async (svg, width, height) => {
      const plan = planSvg(svg, width, height, inputs.fonts);
      const file = await writePngInWorker(plan, { signal }, messages.noCanvas);
      return new Uint8Array(await file.arrayBuffer());
    };
    const bytes = await write({ ...inputs, made: new Date(), ...(format.wantsDots && { rasterise }) });
    signal.throwIfAborted();
    return bytes;
  });
}
