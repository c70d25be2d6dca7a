import { extname } from "node:path";
import { Model } from "@shared/domain/core/model.ts";
import { reportMessages } from "@shared/domain/report/messages.ts";
import { UsageError } from "../arguments.ts";
import { chooseBlueprint, chooseJourney, chooseReport } from "../choose.ts";
import type { Command } from "../command.ts";
import { exportMap, type MapSubject } from "../export-map.ts";
import { needFolder, readEngagement, writeOutput } from "../files.ts";
import { MAP_OPTIONS, mapChoice } from "../map-choice.ts";
import { messages } from "../messages.ts";

const words = messages.export;
const FORMATS = { report: [".pdf"], blueprint: [".svg", ".png", ".pdf"], journey: [".pdf"] } as const;
const SUBJECTS = ["report", "blueprint", "journey"] as const;

export const exportCommand: Command = {
  name: "export",
  summary: words.summary,
  usage: [
    "export FILE.frontstage --report KIND --to OUT.pdf",
    "export FILE.frontstage --blueprint NAME --to OUT.svg|png [--scale N] [--colours NAME]",
    "export FILE.frontstage --blueprint|--journey NAME --to OUT.pdf [--page SHEET [--tiles]] …",
  ],
  options: {
    report: { type: "string", value: "KIND", help: words.report },
    blueprint: { type: "string", value: "NAME", help: words.blueprint },
    journey: { type: "string", value: "NAME", help: words.journey },
    to: { type: "string", value: "OUT", help: words.to },
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
    const choice = mapChoice(given, format);
    if (subject === "report") {
      const stray = Object.keys(MAP_OPTIONS).find(
        (name) => given.flag(name) || given.text(name) !== undefined,
      );
      if (stray !== undefined) throw new UsageError(words.mapOptionForReport(stray));
    }
    needFolder(context, to);
    const contents = await readEngagement(context, file);
    const model = new Model(contents.records);
    const open = () => context.openPrinter();
    let bytes: Uint8Array;
    let title: string;
    if (subject === "report") {
      const report = chooseReport(model, wanted, file);
      const { printReport } = await import("../export-report.ts");
      bytes = await printReport(contents, report, open);
      title =
        "id" in report ? (model.get("report", report.id)?.title ?? "") : reportMessages.kinds[report.kind];
    } else {
      const found = (subject === "journey" ? chooseJourney : chooseBlueprint)(model, wanted, file);
      const map: MapSubject = { kind: subject, ...found };
      bytes = await exportMap(contents, map, format, choice, open);
      title = found.title;
    }
    await writeOutput(context, to, bytes);
    return { json: { written: to, bytes: bytes.length, what: title }, text: words.written(to, title) };
  },
};
