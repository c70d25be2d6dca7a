import { parseArgs } from "node:util";
import { ensureBuild } from "../../../build/launcher/lib/build.mjs";
import { measureProblems } from "./problems-way.mjs";
import { slowRules } from "./slow-rules.mjs";

const USAGE = `npm run bench -- problems [--steps N] [--rules]
  Edits of a big map the whole way to the list of problems, in the built workbench in headless Chromium.
  --rules: only what each rule takes, in Node: in a full check, and when it is asked again after an edit.`;

/** Prints a table: of the way of edits to the list of problems, or of what the rules take. */
export async function runProblemsBench(args) {
  const flag = { type: "boolean" };
  const { values } = parseArgs({
    args,
    options: { steps: { type: "string", default: "10000" }, rules: flag, help: { ...flag, short: "h" } },
  });
  const steps = Number(values.steps);
  if (values.help || !(steps >= 100)) {
    console.log(USAGE);
    return;
  }
  if (values.rules) {
    console.log(tableOf(await slowRules(steps)));
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
