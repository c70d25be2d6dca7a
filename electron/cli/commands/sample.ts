import { engagementOf } from "@shared/domain/core/contents.ts";
import { SAMPLES } from "@shared/domain/samples/samples.ts";
import { UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { refuseExisting, writeEngagement } from "../files.ts";
import { messages } from "../messages.ts";

const words = messages.sample;

export const sample: Command = {
  name: "sample",
  summary: words.summary,
  usage: ["sample", "sample NAME --to FILE.frontstage [--force]"],
  options: {
    to: { type: "string", value: "FILE", help: words.to },
    force: { type: "boolean", help: messages.forceOption },
  },
  details: words.details,
  async run(given, context) {
    const [name] = given.positionals(["NAME"], 0);
    if (name === undefined) {
      return {
        json: { samples: SAMPLES.map((one) => ({ name: one.name, title: one.title })) },
        text: SAMPLES.map((one) => `${one.name}   ${one.title}`).join("\n"),
      };
    }
    const found = SAMPLES.find((one) => one.name === name);
    if (!found) throw new UsageError(words.unknown(name, SAMPLES.map((one) => one.name).join(", ")));
    const to = given.needText("to");
    refuseExisting(context, to, given.flag("force"));
    const contents = await found.make();
    await writeEngagement(context, to, contents);
    const { records } = contents;
    return {
      json: { written: to, engagement: engagementOf(records).name, records: records.length },
      text: messages.written(to),
    };
  },
};
