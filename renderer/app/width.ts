import type { ShellState } from "../workbench/shell-state.ts";

/** Below this, as at 200 % of a small screen, the bars would leave the editors no room. */
const NARROW = "(max-width: 999px)";

export function followWidth(shell: ShellState): void {
  const narrow = matchMedia(NARROW);
  narrow.addEventListener("change", () => shell.setNarrow(narrow.matches));
  shell.setNarrow(narrow.matches);
}
