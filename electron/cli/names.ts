/** The words that make the program a command line. Kept apart: the main process looks at them before anything else. */
export const COMMAND_NAMES = [
  "sample",
  "validate",
  "import",
  "measure",
  "check",
  "rules",
  "policies",
  "simulate",
  "export",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export const isCommandName = (word: string): word is CommandName =>
  (COMMAND_NAMES as readonly string[]).includes(word);
