import type { ReadModel } from "../core/model.ts";
import type { RuleExample, RuleParameter } from "../core/rule.ts";
import type { Severity } from "../core/severity.ts";
import { recordType } from "../records.ts";
import { areaOf, RULE_AREAS, type RuleArea } from "./rule-areas.ts";
import { RULES } from "./rules.ts";
import { settingOf } from "./settings.ts";

/** A parameter of a rule with the value that the engagement has for it. */
export interface ParameterInWords extends RuleParameter {
  readonly value: number;
}

/** A rule as its documentation shows it, on every screen, in every file. */
export interface RuleInWords {
  readonly id: string;
  readonly area: RuleArea;
  readonly title: string;
  /** What it is asked of: “blueprint”. */
  readonly askedOf: string;
  readonly why: string;
  readonly source: string;
  readonly example: RuleExample;
  /** The rule's own severity. */
  readonly ownSeverity: Severity;
  /** The engagement's. */
  readonly severity: Severity | "off";
  readonly parameters: readonly ParameterInWords[];
  /** What its fix does; null where it has none. */
  readonly fix: string | null;
  /** The engagement has another severity or another value than the rule. */
  readonly isChanged: boolean;
}

/** Every rule, by area, as this engagement has set it. An empty model gives the rules as they come. */
export function rulesInWords(model: ReadModel): RuleInWords[] {
  const rules = RULES.flatMap((rule): RuleInWords[] => {
    const area = areaOf(rule.id);
    if (!area) return [];
    const setting = settingOf(model, rule.id);
    const parameters = (rule.parameters ?? []).map((parameter) => ({
      ...parameter,
      value: setting?.parameters[parameter.name] ?? parameter.fallback,
    }));
    const severity = setting?.severity ?? rule.severity;
    return [
      {
        id: rule.id,
        area,
        title: rule.title,
        askedOf: recordType(rule.on).noun,
        why: rule.why,
        source: rule.source,
        example: rule.example,
        ownSeverity: rule.severity,
        severity,
        parameters,
        fix: rule.fix?.title ?? null,
        isChanged: severity !== rule.severity || parameters.some(({ value, fallback }) => value !== fallback),
      },
    ];
  });
  const order = (rule: RuleInWords) => RULE_AREAS.indexOf(rule.area);
  return rules.sort((a, b) => order(a) - order(b));
}
