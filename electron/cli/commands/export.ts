import { extname } from "node:path";
import { Model } from "@shared/domain/core/model.ts";
import { reportMessages } from "@shared/domain/report/messages.ts";
import { UsageError } from "../arguments.ts";
import { chooseBlueprint, chooseReport } from "../choose.ts";
import type { Command } from "../command.ts";
import { exportBlueprint } from "../export-blueprint.ts";
import { needFolder, readEngagement, writeOutput } from "../files.ts";
import { messages } from "../messages.ts";

const words = messages.export;
const REPORT_FORMATS = [".pdf"];
const BLUEPRINT_FORMATS = [".svg", ".png", ".pdf"];

export const exportCommand: Command = {
  name: "export",
  summary: words.summary,
  usage: [
    "export FILE.frontstage --report KIND --to OUT.pdf",
    "export FILE.frontstage --blueprint NAME --to OUT.svg|png|pdf",
  ],
  options: {
    report: { type: "string", value: "KIND", help: words.report },
    blueprint: { type: "string", value: "NAME", help: words.blueprint },
    to: { type: "string", value: "OUT", help: words.to },
  },
  details: words.details,
  async run(given, context) {
    const [file = ""] = given.positionals(["FILE"]);
    const report = given.text("report");
    const blueprint = given.text("blueprint");
    const to = given.needText("to");
    if ((report === undefined) === (blueprint === undefined)) throw new UsageError(words.oneOfTwo);
    const format = extname(to).toLowerCase();
    const formats = report === undefined ? BLUEPRINT_FORMATS : REPORT_FORMATS;
    if (!formats.includes(format)) throw new UsageError(words.badFormat(report !== undefined, formats, to));
    needFolder(context, to);
    const contents = await readEngagement(context, file);
    const model = new Model(contents.records);
    const open = () => context.openPrinter();
    let bytes: Uint8Array;
    let title: string;
    if (report !== undefined) {
      const choice = chooseReport(model, report, file);
      const { printReport } = await import("../export-report.ts");
      bytes = await printReport(contents, choice, open);
      title =
        "id" in choice ? (model.get("report", choice.id)?.title ?? "") : reportMessages.kinds[choice.kind];
    } else {
      const chosen = chooseBlueprint(model, blueprint ?? "", file);
      bytes = await exportBlueprint(model, chosen.id, format, open);
      title = chosen.title;
    }
    await writeOutput(context, to, bytes);
    return { json: { written: to, bytes: bytes.length, what: title }, text: words.written(to, title) };
  },
};
