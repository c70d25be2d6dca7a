import { reportFormat } from "@shared/domain/report/format.ts";
import { policyMessages } from "@shared/domain/report/policy-messages.ts";
import { referenceSheets } from "@shared/domain/report/reference-sheets.ts";
import type { Chapter } from "@shared/domain/report/report-model.ts";
import { type SheetInputs, sheetsHtml } from "@shared/interchange/reference-sheets/sheets-html.ts";
import { reportFonts } from "../../../platform/fonts/report-fonts.ts";
import { makeAndSave } from "../../../platform/services/save-file.ts";
import type { Services } from "../../../platform/services/services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { referenceMessages as messages } from "./reference-messages.ts";

/** The sheets of all roles, or of the one that is named. */
export const sheetsOf = (session: EngagementSession, role: string | null): readonly Chapter[] =>
  referenceSheets(session.model).filter(({ title }) => role === null || title === role);

export async function sheetInputs(
  session: EngagementSession,
  sheets: readonly Chapter[],
): Promise<SheetInputs> {
  const engagement = session.model.all("engagement")[0];
  return {
    title: [engagement?.clientName || engagement?.name, policyMessages.sheet].filter(Boolean).join(" · "),
    language: reportFormat(engagement?.language ?? "en", "").language,
    clientColour: engagement?.clientColour ?? "",
    sheets,
    fonts: await reportFonts(),
  };
}

/** Today, as people here write it: it stands at the foot of the sheets. */
const todayIn = (session: EngagementSession): string => {
  const now = new Date();
  const civil = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return reportFormat(session.model.all("engagement")[0]?.language ?? "en", "").date(civil);
};

/** On the desktop a PDF; in a browser its print dialog. */
export async function saveSheets(
  services: Services,
  session: EngagementSession,
  role: string | null,
): Promise<void> {
  const { host, notices } = services;
  const inputs = await sheetInputs(session, sheetsOf(session, role));
  if (!host.print.canMakePdf) {
    notices.show({ kind: "info", text: messages.printHint, sticky: true });
    await host.print.printHtml(sheetsHtml(inputs));
    return;
  }
  const file = {
    name: `${[policyMessages.sheet, role]
      .filter(Boolean)
      .join(", ")
      .replace(/[^\p{L}\p{N} ,_-]/gu, "")}.pdf`,
    kind: { description: messages.pdf, extensions: ["pdf"] },
    told: messages.saved,
  };
  await makeAndSave(services, file, messages.saving, async ({ report, signal }) => {
    const { sheetsPdf } = await import("@shared/interchange/reference-sheets/sheets-pdf.ts");
    return sheetsPdf({
      ...inputs,
      date: todayIn(session),
      author: session.model.all("engagement")[0]?.consultantName ?? "",
      engine: host.print.htmlToPdf.bind(host.print),
      signal,
      onProgress: (share) => report(share),
    });
  });
}
