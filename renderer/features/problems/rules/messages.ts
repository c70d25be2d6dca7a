import { messages as problems } from "../messages.ts";

const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Words of the editor of the rules. */
export const messages = {
  title: "Rules",
  open: "Open the rules",
  severities: problems.severities,
  count: (shown: number, all: number) =>
    shown === all ? of(all, "rule", "rules") : `${shown} of ${all} rules`,
  about: "What makes a problem of this service, why, and how seriously this engagement takes it.",
  search: "Search rules",
  area: "Area",
  allAreas: (count: number) => `All areas (${count})`,
  inArea: (name: string, count: number) => `${name} (${count})`,
  which: "Which rules",
  states: {
    all: "All rules",
    found: "With problems now",
    changed: "Changed here",
    off: "Off",
    fix: "With a fix",
  },
  none: "No rule fits",
  noneText: "Take back a filter, or search for fewer words.",
  showAll: "Show all rules",
  list: "Rules of this engagement",
  severity: "Severity",
  rule: "Rule",
  problems: "Problems",
  problemsHint: "How many of its problems are open in this engagement",
  changed: "Changed",
  isChanged: "changed",
  notAsked: "not asked",
  choose: "Choose a rule to read why it is asked, and to set it.",
  detail: "The chosen rule",
  why: "Why it is a problem",
  says: "It says, for example",
  sound: "Right instead",
  source: "Source",
  askedOf: (noun: string) => `Asked of each ${noun}`,
  fix: (title: string) => `Fix in one press: ${title}`,
  noFix: "It has no fix of its own: it takes a person to decide.",
  settings: "In this engagement",
  own: problems.own,
  between: (minimum: number, maximum: number, fallback: number, unit: string) =>
    `${minimum} to ${maximum} ${unit}; the rule’s own is ${fallback}`,
  reset: "As the rule comes",
  resetAll: "All as they come",
  resetAllDone: (count: number) =>
    `${of(count, "rule is", "rules are")} as they come again. You can undo this.`,
  found: (count: number) => of(count, "problem open", "problems open"),
  foundSuppressed: (open: string, suppressed: number) => `${open}, ${suppressed} suppressed`,
  checking: "Not checked yet",
  show: "Show the problems",
  edit: (count: number) =>
    count === 1 ? "Set the severity of a rule" : `Set the severity of ${count} rules`,
  badSeverity: (text: string) => `“${text}” is no severity. Choose Error, Warning, Hint or Off.`,
} as const;
