import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import type { ReportModel } from "@shared/domain/report/report-model.ts";
import type { ReportSheets } from "./report-sheets.ts";

/** What the report is, whose, of which day, and what its numbers rest on: names and texts. */
export function reportFacts(
  { cover, kindName, language, watermark }: ReportModel,
  { tables }: ReportSheets,
  made: Date,
) {
  const { rollout, sheets } = formatOf(language).words;
  const { facts } = sheets;
  // The plan of a roll-out tells what its figures rest on.
  const assumptions = tables.filter(({ title }) => title === rollout.assumptions);
  const lines: [string, string][] = [
    [facts.title, cover.title],
    [facts.subtitle, cover.subtitle],
    [facts.kind, kindName],
    [facts.client, cover.clientName],
    [facts.preparedFor, cover.preparedFor],
    [facts.date, cover.date],
    [facts.version, cover.version],
    [facts.consultant, [cover.consultantFirm, cover.consultantName].filter((part) => part !== "").join(", ")],
    [facts.confidentiality, cover.confidentiality],
    [facts.watermark, watermark],
    [facts.language, language],
    [facts.made, made.toISOString()],
    [facts.numbers, sheets.rounded],
    [facts.assumptions, assumptions.map(({ name }) => name).join("\n")],
  ];
  return lines.filter(([, text]) => text !== "");
}

/** The list of all tables: what each holds, where it stands in the report, how it is read. */
export function listOfTables({ tables, text }: ReportSheets, { listed }: ReportWords["sheets"]) {
  return {
    head: [listed.sheet, listed.holds, listed.chapter, listed.section, listed.rows, listed.note],
    rows: [text, ...tables].map(
      ({ name, title, chapter, section, rows, caption }) =>
        [name, title, chapter, section, rows.length, caption] as const,
    ),
  };
}
