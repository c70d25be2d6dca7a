import { parseObjective } from "@shared/domain/standard/objective.ts";

/** Gives the words on; else what is wrong with them, in words. */
export function objectiveProblem(
  text: string,
  hint: string,
  onCommit: (text: string) => void,
): string | undefined {
  if (text.trim() !== "" && parseObjective(text) === null) return hint;
  try {
    onCommit(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
