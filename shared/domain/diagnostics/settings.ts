import type { ReadModel } from "../core/model.ts";
import type { Rule } from "../core/rule.ts";
import type { Severity } from "../core/severity.ts";
import type { Problem } from "./problem.ts";
import type { RuleSetting } from "./records.ts";

/** The engagement's settings by rule; of several for one rule (a merged file) the one with the lowest id. */
function settingsOf(model: ReadModel): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const setting of model.all("ruleSetting")) {
    const held = settings.get(setting.ruleId);
    if (!held || setting.id < held.id) settings.set(setting.ruleId, setting);
  }
  return settings;
}

export const settingOf = (model: ReadModel, ruleId: string): RuleSetting | undefined =>
  settingsOf(model).get(ruleId);

/** The ids of the rules that the engagement does not want to hear of. */
export const rulesThatAreOff = (model: ReadModel): ReadonlySet<string> =>
  new Set([...settingsOf(model)].flatMap(([ruleId, { severity }]) => (severity === "off" ? [ruleId] : [])));

/** The engagement's value of a rule's parameter, else its fallback. Throws where the rule has no such parameter. */
export function parameterOf(model: ReadModel, rule: Rule, name: string): number {
  const parameter = rule.parameters?.find((own) => own.name === name);
  if (!parameter) throw new Error(`the rule ${rule.id} has no parameter "${name}"`);
  return settingOf(model, rule.id)?.parameters[name] ?? parameter.fallback;
}

export interface ShownProblems {
  /** With the severities that the engagement wants; without rules that are off and what is suppressed. */
  readonly open: readonly Problem[];
  readonly suppressed: readonly (Problem & { readonly reason: string })[];
}

/** How the engagement sees a problem: how bad it is to it, and why it is suppressed. */
function judgeOf(model: ReadModel) {
  const settings = settingsOf(model);
  const reasons = new Map(
    model.all("suppression").map(({ ruleId, elementId, reason }) => [`${ruleId} ${elementId}`, reason]),
  );
  return ({ ruleId, at, severity }: Problem): { severity: Severity | "off"; reason: string | undefined } => ({
    severity: settings.get(ruleId)?.severity ?? severity,
    reason: reasons.size === 0 ? undefined : reasons.get(`${ruleId} ${at}`),
  });
}

/** What a person sees of the problems that were found. */
export function shownProblems(model: ReadModel, problems: Iterable<Problem>): ShownProblems {
  const judge = judgeOf(model);
  const open: Problem[] = [];
  const suppressed: (Problem & { reason: string })[] = [];
  for (const problem of problems) {
    const { severity, reason } = judge(problem);
    if (severity === "off") continue;
    const shown = severity === problem.severity ? problem : { ...problem, severity };
    if (reason === undefined) open.push(shown);
    else suppressed.push({ ...shown, reason });
  }
  return { open, suppressed };
}

/** How many of each severity a person would see open. */
export function openCounts(model: ReadModel, problems: Iterable<Problem>): Record<Severity, number> {
  const judge = judgeOf(model);
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const problem of problems) {
    const { severity, reason } = judge(problem);
    if (severity !== "off" && reason === undefined) counts[severity] += 1;
  }
  return counts;
}
