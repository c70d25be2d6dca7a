/** All moments in minutes from the start of the first Monday. */
export interface RunOptions {
  readonly seed: number;
  readonly replication: number;
  /** Clients who arrive from here on do not count, and what happens from here on is not measured. */
  readonly horizon: number;
  /** Clients who arrive before do not count, and what happens before is not measured. */
  readonly warmUp: number;
  /** Keyed draws give the same client the same luck in another version of the service. */
  readonly draws: "stream" | "keyed";
  /**
   * Left out: the run ends at the horizon, and who is inside then has no lead time. Given: clients go on coming until
   * all who count have left, at the latest until this moment; so that long journeys are not missed.
   */
  readonly followUntil?: number;
  /** The steps of every `every`-th case that counts are written down, of so many cases. */
  readonly trace?: { readonly cases: number; readonly every: number };
}
