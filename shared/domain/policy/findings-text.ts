import { CLAUSE_TEST_TEXTS } from "./clause-tests.ts";
import type { ClauseFinding } from "./records.ts";

/** What was found in a clause, in one line: “No voice (4): nobody answers; …”; "" where nothing was. */
export const findingsText = (findings: readonly ClauseFinding[]): string =>
  findings
    .map(({ test, severity, note }) => {
      const found = `${CLAUSE_TEST_TEXTS[test].name} (${severity})`;
      const said = note.replaceAll(/\s+/g, " ").trim();
      return said === "" ? found : `${found}: ${said}`;
    })
    .join("; ");
