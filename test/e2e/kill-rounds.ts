import { rmSync } from "node:fs";
import { join } from "node:path";
import { startDesktop } from "./desktop.ts";
import { newEngagement, openEngagement, shownState, startEdits } from "./desktop-edits.ts";

export interface KillResult {
  readonly rounds: number;
  /** Edits that the program called saved before it was killed. */
  readonly acknowledged: number;
  /** One line for every round that lost something. */
  readonly lost: readonly string[];
}

const BROWSER_STORE = ["IndexedDB"];

/** What a user's disk may do to the browser's store between two runs. */
export function deleteBrowserStore(userData: string): void {
  for (const name of BROWSER_STORE) rmSync(join(userData, name), { recursive: true, force: true });
}

/**
 * Kills the program in the middle of a stream of edits, at a random moment, round after round on the same data. Every
 * `deleteStoreEvery`-th round the browser's store is gone as well.
 */
export async function killRounds(options: {
  display: string;
  userData: string;
  rounds: number;
  deleteStoreEvery?: number;
  onRound?: (round: number, soFar: number) => void;
}): Promise<KillResult> {
  const { display, userData, rounds } = options;
  const lost: string[] = [];
  let id = "";
  let last = 0;
  let total = 0;
  for (let round = 1; round <= rounds; round++) {
    const desktop = await startDesktop({ display, userData });
    if (round === 1) id = await newEngagement(desktop.page, "edit 0");
    else await openEngagement(desktop.page, id);
    const { name } = await shownState(desktop.page, id);
    const found = Number(name.replace("edit ", ""));
    if (!(found >= last)) lost.push(`round ${round}: edit ${last} was acknowledged, "${name}" was found`);
    const wanted = 20 + Math.floor(Math.random() * 120);
    let seen = 0;
    await new Promise<void>((enough, failed) => {
      startEdits(desktop.page, id, Math.max(found || 0, last) + 1, (edit) => {
        last = edit;
        seen++;
        if (seen === wanted) enough();
      }).catch(failed);
    });
    await desktop.killTree();
    total += seen;
    if (options.deleteStoreEvery && round % options.deleteStoreEvery === 0) deleteBrowserStore(userData);
    options.onRound?.(round, total);
  }
  return { rounds, acknowledged: total, lost };
}
