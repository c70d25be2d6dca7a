import { policyMessages } from "@shared/domain/report/policy-messages.ts";
import { referenceSheets } from "@shared/domain/report/reference-sheets.ts";
import type { Chapter } from "@shared/domain/report/report-model.ts";
import { type PrintedSheets, printSheets } from "../../../platform/printing/print-sheets.ts";
import type { Services } from "../../../platform/services/services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";

/** The sheets of all roles, or of the one that is named. */
export const sheetsOf = (session: EngagementSession, role: string | null): readonly Chapter[] =>
  referenceSheets(session.model).filter(({ title }) => role === null || title === role);

export const printedSheets = (sheets: readonly Chapter[], role: string | null): PrintedSheets => ({
  subject: policyMessages.sheet,
  name: [policyMessages.sheet, role].filter(Boolean).join(", "),
  sheets,
});

/** On the desktop a PDF; in a browser its print dialog. */
export const saveSheets = (
  services: Services,
  session: EngagementSession,
  role: string | null,
): Promise<void> => printSheets(services, session, printedSheets(sheetsOf(session, role), role));
