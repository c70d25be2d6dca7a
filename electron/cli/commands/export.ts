import { extname } from "node:path";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { Model } from "@shared/domain/core/model.ts";
import { reportMessages } from "@shared/domain/report/messages.ts";
import { REPORT_LANGUAGES, type ReportLanguage } from "@shared/domain/report/records.ts";
import { writeMapFile } from "@shared/interchange/map-file.ts";
import { EXTENSIONS, MAP_FORMATS } from "@shared/interchange/map-formats.ts";
import { formatByExtension, REPORT_FORMATS } from "@shared/interchange/report/report-formats.ts";
import { UsageError } from "../arguments.ts";
import { chooseBlueprint, chooseJourney, chooseReport } from "../choose.ts";
import type { Command } from "../command.ts";
import { exportMap, type MapSubject } from "../export-map.ts";
import { needFolder, readEngagement, writeOutput } from "../files.ts";
import { MAP_OPTIONS, mapChoice } from "../map-choice.ts";
import { messages } from "../messages.ts";

const words = messages.export;
/** Several formats may share an extension: the first of them is meant, unless an option names another. */
const TABLES: readonly string[] = [...new Set(MAP_FORMATS.map((format) => `.${EXTENSIONS[format]}`))];
const TABLE_NAMES = TABLES.map((extension) => extension.slice(1)).join("|");
const FORMATS = {
  report: [".pdf", ...REPORT_FORMATS.map(({ extension }) => `.${extension}`)],
  blueprint: [".svg", ".png", ".pdf", ...TABLES],
  journey: [".pdf"],
} as const;
const REPORT_NAMES = FORMATS.report.map((extension) => extension.slice(1)).join("|");
const SUBJECTS = ["report", "blueprint", "journey"] as const;

export const exportCommand: Command = {
  name: "export",
  summary: words.summary,
  usage: [
    `export FILE.frontstage --report KIND --to OUT.${REPORT_NAMES} [--language TAG]`,
    "export FILE.frontstage --blueprint NAME --to OUT.svg|png [--scale N] [--colours NAME]",
    `export FILE.frontstage --blueprint NAME --to OUT.${TABLE_NAMES} [--grid]`,
    "export FILE.frontstage --blueprint|--journey NAME --to OUT.pdf [--page SHEET [--tiles]] …",
  ],
  options: {
    report: { type: "string", value: "KIND", help: words.report },
    blueprint: { type: "string", value: "NAME", help: words.blueprint },
    journey: { type: "string", value: "NAME", help: words.journey },
    to: { type: "string", value: "OUT", help: words.to },
    language: { type: "string", value: "TAG", help: words.language },
    grid: { type: "boolean", help: words.grid },
    ...MAP_OPTIONS,
  },
  details: words.details,
  async run(given, context) {
    const [file = ""] = given.positionals(["FILE"]);
    const subjects = SUBJECTS.filter((name) => given.text(name) !== undefined);
    const to = given.needText("to");
    const [subject] = subjects;
    if (subject === undefined || subjects.length > 1) throw new UsageError(words.oneOf);
    const wanted = given.needText(subject);
    const format = extname(to).toLowerCase();
    const formats: readonly string[] = FORMATS[subject];
    if (!formats.includes(format)) throw new UsageError(words.badFormat(subject, formats, to));
    const stray = Object.keys(MAP_OPTIONS).find((name) => given.flag(name) || given.text(name) !== undefined);
    if (given.flag("grid") && format !== ".csv") throw new UsageError(words.onlyCsv);
    if (stray !== undefined && TABLES.includes(format)) throw new UsageError(words.noPicture(stray));
    if (stray !== undefined && subject === "report") throw new UsageError(words.mapOptionForReport(stray));
    const language = reportLanguage(given.text("language"), subject);
    const choice = mapChoice(given, format);
    needFolder(context, to);
    const contents = await readEngagement(context, file);
    const model = new Model(contents.records);
    const open = () => context.openPrinter();
    let bytes: Uint8Array;
    let title: string;
    if (subject === "report") {
      const report = chooseReport(model, wanted, file);
      const { printReport, writeReport } = await import("../export-report.ts");
      const spoken = language === null ? contents : inLanguage(contents, language);
      const written = formatByExtension(format.slice(1));
      bytes = written
        ? await writeReport(spoken, report, written, open, () => context.warn(words.noDots))
        : await printReport(spoken, report, open);
      title =
        "id" in report ? (model.get("report", report.id)?.title ?? "") : reportMessages.kinds[report.kind];
    } else {
      const found = (subject === "journey" ? chooseJourney : chooseBlueprint)(model, wanted, file);
      const map: MapSubject = { kind: subject, ...found };
      const table = MAP_FORMATS.find((name) => `.${EXTENSIONS[name]}` === format);
      bytes = table
        ? await writeMapFile(model, found.id, given.flag("grid") ? "grid" : table)
        : await exportMap(contents, map, format, choice, open);
      title = found.title;
    }
    await writeOutput(context, to, bytes);
    return { json: { written: to, bytes: bytes.length, what: title }, text: words.written(to, title) };
  },
};

/** Null where none was asked for. */
function reportLanguage(wanted: string | undefined, subject: string): ReportLanguage | null {
  if (wanted === undefined) return null;
  if (subject !== "report") throw new UsageError(words.onlyReport("language"));
  const found = REPORT_LANGUAGES.find((language) => language === wanted.toLowerCase());
  if (!found) throw new UsageError(words.badLanguage(wanted, REPORT_LANGUAGES));
  return found;
}

/** As if the report and its engagement had been set to the language: for this file alone. */
const inLanguage = (contents: EngagementContents, language: ReportLanguage): EngagementContents => ({
  ...contents,
  records: contents.records.map((record) =>
    record.type === "report" || record.type === "engagement" ? { ...record, language } : record,
  ),
});
