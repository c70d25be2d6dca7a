import { strategyMessages } from "@shared/domain/report/strategy-messages.ts";
import { strategySheet } from "@shared/domain/report/strategy-sheet.ts";
import { printSheets } from "../../platform/printing/print-sheets.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** The strategy sheet by itself: on the desktop a PDF, in a browser its print dialog. Says so where there is none. */
export async function printStrategy(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  const sheet = strategySheet(session.model);
  if (!sheet) {
    services.notices.show({ kind: "info", text: messages.nothingToPrint });
    return;
  }
  await printSheets(services, session, {
    subject: strategyMessages.title,
    name: messages.title,
    sheets: [sheet],
  });
}
