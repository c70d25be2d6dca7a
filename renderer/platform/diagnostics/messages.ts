const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const messages = {
  /** Who speaks in the Output panel. */
  source: "Problems",
  slow: (ruleId: string, milliseconds: number) =>
    `The rule ${ruleId} took ${milliseconds} ms. The list of problems comes later for it.`,
  count: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? "No problems"
      : [
          ...(errors > 0 ? [of(errors, "error", "errors")] : []),
          ...(warnings > 0 ? [of(warnings, "warning", "warnings")] : []),
        ].join(" · "),
  counted: (errors: number, warnings: number, hints: number) =>
    `What is wrong with this service: ${of(errors, "error", "errors")}, ${of(warnings, "warning", "warnings")}, ${of(hints, "hint", "hints")}. Show the problems.`,
};
