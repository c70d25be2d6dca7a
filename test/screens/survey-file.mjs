import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FIXTURES = new URL("../fixtures/survey/", import.meta.url);
/** The public airline survey, where it lies beside the repository. */
const PUBLIC = new URL("../../../shared/data/airline-expectations.csv", import.meta.url);

/** A survey to import: the public one, or a small one of the tests. */
export function surveyFile(fixture) {
  if (!fixture && existsSync(PUBLIC)) return fileURLToPath(PUBLIC);
  return fileURLToPath(new URL(fixture ?? "words.csv", FIXTURES));
}
