const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Sentences that a tooltip holds. */
const TOLD = 6;
const told = (sentences: readonly string[]): string => {
  const more = sentences.length - TOLD;
  return [...sentences.slice(0, TOLD), ...(more > 0 ? [`… and ${more} more`] : [])].join("\n");
};

export const messages = {
  /** Who speaks in the Output panel. */
  source: "Problems",
  slow: (ruleId: string, milliseconds: number) =>
    `The rule ${ruleId} took ${milliseconds} ms. The list of problems comes later for it.`,
  count: (errors: number, warnings: number, hints: number) =>
    errors + warnings + hints === 0
      ? "No problems"
      : [
          ...(errors > 0 ? [of(errors, "error", "errors")] : []),
          ...(warnings > 0 ? [of(warnings, "warning", "warnings")] : []),
          ...(hints > 0 ? [of(hints, "hint", "hints")] : []),
        ].join(" · "),
  nothingYet: "Nothing to check yet",
  nothingYetText: "The rules look at journeys, policies, touch points and standards, from the first one on.",
  counted: (errors: number, warnings: number, hints: number) =>
    `What is wrong with this service: ${of(errors, "error", "errors")}, ${of(warnings, "warning", "warnings")}, ${of(hints, "hint", "hints")}. Show the problems.`,
  stopped: "Checks stopped",
  stoppedText: "Something went wrong in the checks, and nothing is checked any more. Show what to do.",
  title: "Problems",
  severities: { error: "Error", warning: "Warning", hint: "Hint" },
  showAll: (count: number) => `Show all ${count}`,
  showInPanel: "Show in the list",
  suppress: "Suppress here …",
  suppressTitle: (element: string) => (element === "" ? "Suppress a problem" : `Suppress at “${element}”`),
  suppressLabel: (problem: string) => `${problem} Why is it right as it is?`,
  suppressConfirm: "Suppress",
  fixed: (count: number) => (count === 1 ? "1 problem mended." : `${count} problems mended.`),
  lookAt: (count: number) => (count === 1 ? "Look at it" : "Look at them"),
  /** The name of a mark: what it counts, and the sentences. */
  marked: (sentences: readonly string[]) =>
    `${of(sentences.length, "problem", "problems")}:\n${told(sentences)}`,
  gathered: (count: number, inSeveral: number, sentences: readonly string[]) =>
    [
      `${of(count, "problem", "problems")} here and in what lies in it`,
      inSeveral === 0
        ? ""
        : `${inSeveral} of them ${inSeveral === 1 ? "lies" : "lie"} in several of its maps: counted in each of those, and once here`,
      told(sentences),
    ]
      .filter((text) => text !== "")
      .join("\n"),
  stepsDone: (done: number, of: number) => `${done} of ${of} steps`,
  shareOf: (name: string, share: number | null) =>
    `${name} ${share === null ? "–" : `${Math.floor(share * 100)} %`}`,
  stepsTold: (shares: readonly string[]) =>
    `How much of the method’s ten steps the engagement holds: ${shares.join(", ")}. Show what is missing.`,
};
