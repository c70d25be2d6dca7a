import { isCommandName } from "../cli/names.ts";

/** What asks for words and no window, beside the commands. */
const QUESTIONS = new Set(["help", "--help", "--version"]);

/**
 * The command and all that follows it, when that is how the program was called; null when the workbench is wanted.
 * Switches of Chromium may stand before; a development build has its folder there too.
 */
export function commandWords(argv: readonly string[], packaged: boolean): string[] | null {
  const words = argv.slice(1);
  const folder = packaged ? -1 : words.findIndex((word) => !word.startsWith("-"));
  const at = words.findIndex(
    (word, index) => index !== folder && (!word.startsWith("-") || QUESTIONS.has(word)),
  );
  const first = words[at];
  if (first === undefined || !(isCommandName(first) || QUESTIONS.has(first))) return null;
  return words.slice(at);
}
