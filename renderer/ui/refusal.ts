import { UserError } from "@shared/base/result.ts";
import { createContext, useContext } from "react";

/** Tells the person why what he typed or pasted was not taken. */
export const RefusalContext = createContext<(text: string) => void>((text) => {
  throw new UserError(text);
});

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whatever fails below is refused in words: at a rest in typing they may wait until the field is left. */
export function refusing(act: () => void): void {
  try {
    act();
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(wordsOf(error));
  }
}

/** Runs what may be refused, and tells of it. */
export function useTelling(): (act: () => void) => void {
  const tell = useContext(RefusalContext);
  return (act) => {
    try {
      act();
    } catch (error) {
      tell(wordsOf(error));
    }
  };
}
