import type { Dispose } from "@shared/base/disposable.ts";
import type { Services } from "../services/services.ts";

export const OPEN_GIVEN_FILES = "engagement.file.given.open";

/** Opens the files that the system gives: those that were there when the page came, and later ones. */
export function followGivenFiles(services: Services): Dispose {
  const { files } = services.host;
  if (!files.onGiven) return () => undefined;
  const open = () => void services.commands.run(OPEN_GIVEN_FILES);
  const end = files.onGiven(open);
  open();
  return end;
}
