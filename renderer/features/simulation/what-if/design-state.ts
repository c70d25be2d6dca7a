import type { Id } from "@shared/base/ids.ts";
import type { Factor, PlannedCell } from "@shared/simulation/experiment/design/factors.ts";
import type { Swing, SwingBatch } from "@shared/simulation/experiment/design/tornado.ts";
import { type Ending, heldBySession } from "../held-by-session.ts";
import { ManyRuns } from "./many-runs.ts";

/** A factor as it is typed: which lever, and its levels. */
export interface TypedFactor {
  readonly key: string;
  readonly text: string;
}

/** A grid as it was begun. */
export interface AskedGrid {
  readonly variantId: Id;
  readonly print: string;
  readonly factors: readonly Factor[];
  readonly cells: readonly PlannedCell[];
  readonly runs: number;
  /** Of the promise that is asked about. */
  readonly days: number;
}

/** Every number moved by itself, as it was begun. */
export interface AskedTornado {
  readonly variantId: Id;
  readonly print: string;
  readonly swings: readonly Swing[];
  readonly batches: readonly SwingBatch[];
  readonly runs: number;
}

export const NO_PROMISE = "none";
export const ASKED_PROMISE = "asked";

/** What somebody chose to try, and what is known of it. */
export class DesignState implements Ending {
  /** null = the usual ones. */
  factors: readonly TypedFactor[] | null = null;
  measure = "p90";
  /** null = the first target with a share. */
  promise: string | null = null;
  days = 2;
  runs = 10;
  readonly grid = new ManyRuns<AskedGrid>();
  readonly tornado = new ManyRuns<AskedTornado>();

  /** Tells the screen of a choice. */
  set(change: Partial<Pick<DesignState, "factors" | "measure" | "promise" | "days" | "runs">>): void {
    Object.assign(this, change);
    this.grid.turn++;
    this.grid.onChange.emit();
  }

  end(): void {
    this.grid.cancel();
    this.tornado.cancel();
  }
}

export const designOf = heldBySession(() => new DesignState());
