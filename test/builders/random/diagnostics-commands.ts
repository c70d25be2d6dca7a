import { SEVERITIES } from "@shared/domain/core/severity.ts";
import { fixProblems } from "@shared/domain/diagnostics/commands/fix-problems.ts";
import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import { suppressProblem } from "@shared/domain/diagnostics/commands/suppress-problem.ts";
import { unsuppressProblem } from "@shared/domain/diagnostics/commands/unsuppress-problem.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { problemsOf } from "../problems.ts";
import { type Maker, maker } from "./picker.ts";

const MENDING = RULES.filter((rule) => rule.fix !== undefined);
const ADJUSTABLE = RULES.filter((rule) => rule.parameters !== undefined);

/** Every command about rules and the problems that they find. */
export const DIAGNOSTICS_COMMANDS: readonly Maker[] = [
  maker(setRule, (pick) => {
    const severity = pick.of([...SEVERITIES, "off", null, undefined] as const);
    const set = { ruleId: pick.of(RULES).id, ...(severity !== undefined && { severity }) };
    const rule = pick.of([...ADJUSTABLE, null]);
    const parameter = rule?.parameters?.[0];
    if (!rule || !parameter) return set;
    const value = pick.of([parameter.minimum, parameter.maximum, null]);
    return { ...set, ruleId: rule.id, parameters: { [parameter.name]: value } };
  }),
  maker(suppressProblem, (pick) => ({
    ruleId: pick.of(RULES).id,
    elementId: pick.of([pick.record("step"), pick.record("touchPoint")]).id,
    reason: pick.text,
  })),
  maker(unsuppressProblem, (pick) => ({ id: pick.record("suppression").id })),
  maker(fixProblems, (pick) => {
    const from = pick.number(MENDING.length);
    const found = MENDING.map((_, index) => MENDING[(from + index) % MENDING.length])
      .map((rule) => (rule ? problemsOf(pick.model, rule) : []))
      .find((problems) => problems.length > 0);
    const first = pick.of(found ?? []);
    const chosen = [first, ...(found ?? []).slice(0, pick.number(3))];
    return { problems: chosen.map(({ ruleId, subjectId, at }) => ({ ruleId, subjectId, at })) };
  }),
];
