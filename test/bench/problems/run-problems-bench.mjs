import { parseArgs } from "node:util";
import { ensureBuild } from "../../../build/launcher/lib/build.mjs";
import { measureProblems } from "./problems-way.mjs";
import { slowRules } from "./slow-rules.mjs";

const USAGE = `npm run bench -- problems [--steps N] [--rules [--in-part] [--walked] [--turns N]]
  Edits of a big map the whole way to the list of problems, in the built workbench in headless Chromium.
  --rules: only what checking takes, in Node: of each kind of edit, and of each rule. The to-be of the service is another
  nearly everywhere, and so it has its steps twice; --in-part: the to-be changes some steps only; --walked: it can be simulated, as cases
  begin in one place and somebody works along their way; --turns: how often
  each edit is made and unmade.`;

/** Prints a table: of the way of edits to the list of problems, or of what the rules take. */
export async function runProblemsBench(args) {
  const flag = { type: "boolean" };
  const { values } = parseArgs({
    args,
    options: {
      steps: { type: "string", default: "10000" },
      rules: flag,
      "in-part": flag,
      walked: flag,
      turns: { type: "string", default: "20" },
      help: { ...flag, short: "h" },
    },
  });
  const steps = Number(values.steps);
  if (values.help || !(steps >= 100)) {
    console.log(USAGE);
    return;
  }
  if (values.rules) {
    const { edits, rules, facts } = await slowRules(steps, {
      redesigned: values["in-part"] ? "in part" : "nearly everywhere",
      isWalked: values.walked,
      turns: Number(values.turns),
    });
    console.log([tableOf(edits), tableOf(rules), facts.join("\n")].join("\n\n"));
    return;
  }
  ensureBuild();
  const { rows, facts, errors } = await measureProblems(steps);
  console.log(`${tableOf(rows)}\n\n${facts.join("\n")}`);
  if (errors.length === 0) return;
  console.error(errors.join("\n"));
  process.exitCode = 1;
}

/** A Markdown table of rows that have the same columns. */
function tableOf(rows) {
  const head = Object.keys(rows[0] ?? {});
  return [head, head.map(() => "---"), ...rows.map((row) => Object.values(row))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
