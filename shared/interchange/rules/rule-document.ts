import { RULE_AREAS, type RuleArea } from "@shared/domain/diagnostics/rule-areas.ts";
import type { ParameterInWords, RuleInWords } from "@shared/domain/diagnostics/rules-in-words.ts";

/** Words around the rules in a document of them. */
export const words = {
  title: "Rules of service design",
  intro: (count: number) =>
    `${count} rules. Each engagement can set another severity, other numbers, or switch a rule off; a problem can be suppressed at one element, with a reason.`,
  severities: { error: "Error", warning: "Warning", hint: "Hint", off: "Off" },
  askedOf: (noun: string) => `asked of each ${noun}`,
  own: (severity: string) => `the rule’s own is ${severity.toLowerCase()}`,
  says: "It says, for example",
  sound: "Right instead",
  source: "Source",
  fix: "Fix in one press",
  parameter: ({ about, value, unit, minimum, maximum, fallback }: ParameterInWords) =>
    `${about}: ${value} ${unit} (${minimum} to ${maximum}${value === fallback ? "" : `; the rule’s own is ${fallback}`})`,
} as const;

/** The rules of each area that has any, in the order of the areas. */
export const rulesByArea = (
  rules: readonly RuleInWords[],
): { readonly area: RuleArea; readonly rules: readonly RuleInWords[] }[] =>
  RULE_AREAS.map((area) => ({ area, rules: rules.filter((rule) => rule.area.id === area.id) })).filter(
    (group) => group.rules.length > 0,
  );

/** “Warning · asked of each blueprint”, and the rule's own severity where the engagement has another. */
export function standing({ severity, ownSeverity, askedOf }: RuleInWords): string {
  const own = severity === ownSeverity ? [] : [words.own(words.severities[ownSeverity])];
  return [words.severities[severity], ...own, words.askedOf(askedOf)].join(" · ");
}
