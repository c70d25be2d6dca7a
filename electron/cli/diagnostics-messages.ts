const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Every word of the commands about what is wrong with a service. */
export const diagnosticsMessages = {
  check: {
    summary: "What is wrong with the design of a service: problems, where, and why",
    severity: "show those of this severity and worse: error, warning or hint (the default)",
    failOn: "exit code 1 from this severity on: error (the default), warning, hint or never",
    area: "only problems of this area; may be given several times",
    why: "say below each problem why it is one",
    suppressed: "list the suppressed ones too, with their reasons",
    badLevel: (name: string, text: string, known: string) =>
      `--${name} is one of ${known}; “${text}” is none.`,
    unknownArea: (text: string, known: string) => `There is no area “${text}”; there is: ${known}.`,
    none: (file: string) => `${file}: nothing is wrong that the rules know of.`,
    counted: (errors: number, warnings: number, hints: number) =>
      [of(errors, "error", "errors"), of(warnings, "warning", "warnings"), of(hints, "hint", "hints")].join(
        ", ",
      ),
    total: (counts: string, suppressed: number) =>
      suppressed === 0
        ? `${counts}.`
        : `${counts}; ${of(suppressed, "problem is", "problems are")} suppressed.`,
    failed: (file: string, counts: string) => `${file}: ${counts}`,
    rulesThemselves: "The rules themselves",
    reason: (reason: string) => `suppressed: ${reason}`,
    severities: { error: "error", warning: "warning", hint: "hint" },
    details: `Asks every rule of the whole engagement, with its own severities, numbers and suppressions. Problems go to standard output, by area, the worst first; the exit code is 1 where one of them is as bad as --fail-on, so that a script can stop there. frontstage rules explains the rules.

Examples:
  frontstage check newspaper.frontstage
  frontstage check newspaper.frontstage --severity warning --fail-on warning
  frontstage check newspaper.frontstage --area touchpoint --area wait --json`,
  },
  rules: {
    summary: "Every rule that a service is checked by: what it says, why, its source and numbers",
    to: "the document to write; its ending, .md or .html, is the format. Without it Markdown goes to standard output",
    area: "only rules of this area; may be given several times",
    badFormat: (to: string) => `The rules are written as .md or .html; “${to}” ends in neither.`,
    details: `With FILE the severities and numbers are those of that engagement, without it the rules’ own. The document is made from the rules themselves.

Examples:
  frontstage rules --to rules.html
  frontstage rules newspaper.frontstage --area approval
  frontstage rules --json`,
  },
} as const;
