import { renderReport } from "@shared/interchange/report-html/render-report.ts";
import { makeAndSave } from "../../platform/services/save-file.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { fileNameOf, inputsOf, meantReport } from "./report-inputs.ts";

const KIND = { description: messages.pdf, extensions: ["pdf"] };

/** On the desktop the finished PDF, with progress and Cancel; in a browser its print dialog, and what that leaves out. */
export async function exportReportPdf(services: Services, id?: unknown): Promise<void> {
  const session = services.session();
  if (!session) return;
  const record = meantReport(services, session, id);
  const { host, notices } = services;
  if (!host.print.canMakePdf) {
    const inputs = await inputsOf(session, record);
    notices.show({ kind: "info", text: messages.printHint, sticky: true });
    await host.print.printHtml(renderReport({ ...inputs, pages: new Map() }));
    return;
  }
  const title = record.title || messages.kinds[record.kind];
  const file = { name: fileNameOf(record, "pdf"), kind: KIND, told: messages.exported };
  await makeAndSave(services, file, messages.exporting(title), async ({ report: onProgress, signal }) => {
    const inputs = await inputsOf(session, record);
    const { reportPdf } = await import("@shared/interchange/report/report-pdf.ts");
    const engine = host.print.htmlToPdf.bind(host.print);
    return reportPdf({ ...inputs, engine, signal, onProgress: (share) => onProgress(share) });
  });
}
