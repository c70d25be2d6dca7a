import type { RuleInWords } from "@shared/domain/diagnostics/rules-in-words.ts";
import { rulesByArea, standing, words } from "./rule-document.ts";

/** The documentation of the rules as Markdown, a heading for each area and each rule. */
export function rulesMarkdown(rules: readonly RuleInWords[]): string {
  const parts = rulesByArea(rules).flatMap(({ area, rules: own }) => [
    `## ${escaped(area.name)}`,
    escaped(area.about),
    ...own.flatMap(ruleParts),
  ]);
  return `${[`# ${words.title}`, words.intro(rules.length), ...parts].join("\n\n")}\n`;
}

function ruleParts(rule: RuleInWords): string[] {
  const { id, title, why, source, example, fix, parameters } = rule;
  const facts = [
    `${words.says}: ${escaped(example.wrong)}`,
    `${words.sound}: ${escaped(example.sound)}`,
    ...parameters.map((parameter) => escaped(words.parameter(parameter))),
    ...(fix === null ? [] : [`${words.fix}: ${escaped(fix)}`]),
    `${words.source}: ${escaped(source)}`,
  ];
  return [
    `### ${escaped(title)}`,
    `\`${id}\` · ${escaped(standing(rule))}`,
    escaped(why),
    facts.map((fact) => `- ${fact}`).join("\n"),
  ];
}

/** What Markdown would read as its own signs. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
