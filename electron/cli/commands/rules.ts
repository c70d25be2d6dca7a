import { extname } from "node:path";
import { Model } from "@shared/domain/core/model.ts";
import { rulesInWords } from "@shared/domain/diagnostics/rules-in-words.ts";
import { rulesHtml } from "@shared/interchange/rules/rules-html.ts";
import { rulesMarkdown } from "@shared/interchange/rules/rules-markdown.ts";
import { UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { diagnosticsMessages } from "../diagnostics-messages.ts";
import { needFolder, readEngagement, writeOutput } from "../files.ts";
import { messages } from "../messages.ts";
import { areaChoice } from "../rule-areas.ts";

const words = diagnosticsMessages.rules;
const WRITERS = { ".md": rulesMarkdown, ".html": rulesHtml };

export const rules: Command = {
  name: "rules",
  summary: words.summary,
  usage: ["rules [FILE.frontstage] [--area ID …] [--to OUT.md|html] [--json]"],
  options: {
    area: { type: "string", multiple: true, value: "ID", help: words.area },
    to: { type: "string", value: "OUT", help: words.to },
  },
  details: words.details,
  async run(given, context) {
    const [file] = given.positionals(["FILE"], 0);
    const to = given.text("to");
    const isWanted = areaChoice(given);
    const write = WRITERS[(to === undefined ? ".md" : extname(to).toLowerCase()) as keyof typeof WRITERS];
    if (!write) throw new UsageError(words.badFormat(to ?? ""));
    if (to !== undefined) needFolder(context, to);
    const records = file === undefined ? [] : (await readEngagement(context, file)).records;
    const told = rulesInWords(new Model(records)).filter(({ area }) => isWanted(area.id));
    if (to !== undefined) await writeOutput(context, to, new TextEncoder().encode(write(told)));
    return {
      json: {
        ...(to !== undefined && { written: to }),
        rules: told.map(({ area, ...rule }) => ({ area: area.id, ...rule })),
      },
      text: to === undefined ? write(told).trimEnd() : messages.written(to),
    };
  },
};
