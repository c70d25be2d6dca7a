import { resolve } from "node:path";

/**
 * The engagement file that the system gave with the call, as on a double click; null when there is none. Switches of
 * Chromium and a development build's folder may stand before it.
 */
export function givenFile(argv: readonly string[], folder: string): string | null {
  const name = argv.slice(1).findLast((word) => !word.startsWith("-") && /\.frontstage$/i.test(word));
  return name === undefined ? null : resolve(folder, name);
}
