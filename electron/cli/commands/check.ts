import { engagementOf } from "@shared/domain/core/contents.ts";
import { Model } from "@shared/domain/core/model.ts";
import { SEVERITIES, type Severity } from "@shared/domain/core/severity.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { type ProblemInWords, problemsInWords } from "@shared/domain/diagnostics/problems-in-words.ts";
import { shownProblems } from "@shared/domain/diagnostics/settings.ts";
import { type Arguments, UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { diagnosticsMessages } from "../diagnostics-messages.ts";
import { readEngagement } from "../files.ts";
import { areaChoice } from "../rule-areas.ts";

const words = diagnosticsMessages.check;

export const check: Command = {
  name: "check",
  summary: words.summary,
  usage: ["check FILE.frontstage [--severity LEVEL] [--fail-on LEVEL|never] [--area ID …] [--json]"],
  options: {
    severity: { type: "string", value: "LEVEL", help: words.severity },
    "fail-on": { type: "string", value: "LEVEL", help: words.failOn },
    area: { type: "string", multiple: true, value: "ID", help: words.area },
    why: { type: "boolean", help: words.why },
    suppressed: { type: "boolean", help: words.suppressed },
  },
  details: words.details,
  async run(given, context) {
    const [file = ""] = given.positionals(["FILE"]);
    const least = levelOf(given, "severity", SEVERITIES, "hint");
    const failOn = levelOf(given, "fail-on", [...SEVERITIES, "never"], "error");
    const isWanted = areaChoice(given);
    const { records } = await readEngagement(context, file);
    const model = new Model(records);
    const { id, name } = engagementOf(records);
    // A rule that failed belongs to no area, and is told whatever area is asked for.
    const told = problemsInWords(model, shownProblems(model, findProblems(model))).filter(
      ({ area }) => area === null || isWanted(area.id),
    );
    const open = told.filter(({ reason }) => reason === null);
    const suppressed = told.filter(({ reason }) => reason !== null);
    const counts = countsOf(open);
    const counted = words.counted(counts.error, counts.warning, counts.hint);
    const fails = failOn !== "never" && open.some(({ severity }) => isAsBadAs(severity, failOn));
    const listed = [...open, ...(given.flag("suppressed") ? suppressed : [])].filter(({ severity }) =>
      isAsBadAs(severity, least),
    );
    return {
      json: {
        file,
        engagement: { id, name },
        counts,
        problems: open.filter(({ severity }) => isAsBadAs(severity, least)).map(asJson),
        suppressed: suppressed.map(asJson),
      },
      text: [
        ...lines(listed, given.flag("why")),
        told.length === 0 ? words.none(file) : words.total(counted, suppressed.length),
      ].join("\n"),
      faults: fails ? [words.failed(file, counted)] : [],
    };
  },
};

const isAsBadAs = (severity: Severity, level: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);

function levelOf<T extends string>(given: Arguments, name: string, known: readonly T[], fallback: T): T {
  const text = given.text(name) ?? fallback;
  const level = known.find((one) => one === text);
  if (level === undefined) throw new UsageError(words.badLevel(name, text, known.join(", ")));
  return level;
}

function countsOf(problems: readonly ProblemInWords[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

const asJson = ({ ruleId, area, severity, message, why, at, element, where, reason }: ProblemInWords) => ({
  rule: ruleId,
  area: area?.id ?? null,
  severity,
  message,
  why,
  at: { id: at, element, where },
  ...(reason !== null && { reason }),
});

/** A head for each area, then a line for each problem, and below it why. */
function* lines(problems: readonly ProblemInWords[], withWhy: boolean): Generator<string> {
  let area: string | null = null;
  for (const { ruleId, area: own, severity, message, where, why, reason } of problems) {
    const head = own?.name ?? words.rulesThemselves;
    if (head !== area) {
      if (area !== null) yield "";
      yield head;
      area = head;
    }
    const place = where === "" ? "" : ` [${where}]`;
    yield `  ${words.severities[severity].padEnd(7)}  ${message}${place}  (${ruleId})`;
    if (reason !== null) yield `           ${words.reason(reason)}`;
    if (withWhy && why !== "") yield `           ${why}`;
  }
  if (area !== null) yield "";
}
