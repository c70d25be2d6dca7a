import { Model } from "@shared/domain/core/model.ts";
import { checkFrontstage } from "@shared/interchange/frontstage-file.ts";
import { pictureProblems } from "@shared/interchange/held-pictures.ts";
import type { Command } from "../command.ts";
import { readPacked } from "../files.ts";
import { messages } from "../messages.ts";

const words = messages.validate;

export const validate: Command = {
  name: "validate",
  summary: words.summary,
  usage: ["validate FILE.frontstage [--json]"],
  options: {},
  details: words.details,
  async run(given, context) {
    const [file = ""] = given.positionals(["FILE"]);
    const checked = checkFrontstage(await readPacked(context, file));
    const { contents } = checked;
    const problems = [...checked.problems, ...(contents ? await pictureProblems(contents) : [])];
    const sound = problems.length === 0 && contents !== null;
    const model = sound ? new Model(contents.records) : null;
    const engagement = model?.all("engagement")[0];
    const holds = {
      records: model?.size ?? 0,
      blueprints: model?.all("blueprint").length ?? 0,
      steps: model?.all("step").length ?? 0,
      touchPoints: model?.all("touchPoint").length ?? 0,
      answers: (model?.all("dataset") ?? [])
        .filter(({ purpose }) => purpose === "survey")
        .reduce((sum, { rowCount }) => sum + rowCount, 0),
    };
    const counted = words.counted(problems.length);
    const lines = problems.map(({ message, place }) =>
      place === undefined ? `${file}: ${message}` : `${file}, ${place}: ${message}`,
    );
    return {
      json: {
        file,
        sound,
        engagement: engagement
          ? { id: engagement.id, name: engagement.name, revision: contents?.revision ?? 0, ...holds }
          : null,
        problems: problems.map(({ message, place }) => ({ place: place ?? null, message })),
      },
      text: sound ? words.sound(file, engagement?.name ?? "", holds) : "",
      faults: given.flag("json") && lines.length > 1 ? [`${file}: ${counted}`] : lines,
    };
  },
};
