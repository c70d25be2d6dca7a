import { reportFormat } from "@shared/domain/report/format.ts";
import type { Chapter } from "@shared/domain/report/report-model.ts";
import { type SheetInputs, sheetsHtml } from "@shared/interchange/sheets-on-paper/sheets-html.ts";
import { reportFonts } from "../fonts/report-fonts.ts";
import { makeAndSave } from "../services/save-file.ts";
import type { Services } from "../services/services.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";

/** Sheets of A4 that are printed by themselves, in the dress of the reports. */
export interface PrintedSheets {
  /** What they are: “Quick reference”. */
  readonly subject: string;
  /** The name of the file, without its ending; signs that no system takes are left out. */
  readonly name: string;
  readonly sheets: readonly Chapter[];
}

/** What the document of the sheets is made of; for a preview too. */
export async function sheetInputs(
  { model }: EngagementSession,
  { subject, sheets }: Pick<PrintedSheets, "subject" | "sheets">,
): Promise<SheetInputs> {
  const engagement = model.all("engagement")[0];
  return {
    title: [engagement?.clientName || engagement?.name, subject].filter(Boolean).join(" · "),
    language: reportFormat(engagement?.language ?? "en", "").language,
    clientColour: engagement?.clientColour ?? "",
    sheets,
    fonts: await reportFonts(),
  };
}

/** Today, as people here write it: it stands at the foot of the sheets. */
const todayIn = ({ model }: EngagementSession): string => {
  const now = new Date();
  const civil = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return reportFormat(model.all("engagement")[0]?.language ?? "en", "").date(civil);
};

/** On the desktop a PDF; in a browser its print dialog. */
export async function printSheets(
  services: Services,
  session: EngagementSession,
  printed: PrintedSheets,
): Promise<void> {
  const { host, notices } = services;
  const inputs = await sheetInputs(session, printed);
  if (!host.print.canMakePdf) {
    notices.show({ kind: "info", text: messages.printHint, sticky: true });
    await host.print.printHtml(sheetsHtml(inputs));
    return;
  }
  const file = {
    name: `${printed.name.replace(/[^\p{L}\p{N} ,_-]/gu, "")}.pdf`,
    kind: { description: messages.pdf, extensions: ["pdf"] },
    told: messages.saved,
  };
  await makeAndSave(services, file, messages.making, async ({ report, signal }) => {
    const { sheetsPdf } = await import("@shared/interchange/sheets-on-paper/sheets-pdf.ts");
    return sheetsPdf({
      ...inputs,
      subject: printed.subject,
      date: todayIn(session),
      author: session.model.all("engagement")[0]?.consultantName ?? "",
      engine: host.print.htmlToPdf.bind(host.print),
      signal,
      onProgress: (share) => report(share),
    });
  });
}
