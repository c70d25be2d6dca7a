import type { Id } from "@shared/base/ids.ts";
import type { PoolLoad } from "@shared/simulation/closed-forms/pool-load.ts";
import type { FlatWays } from "../../redesign/ways/flat-ways.ts";
import type { Awaited } from "./awaited.ts";

/** The ways of a case on a blueprint, with the insides that its steps open, as long as they stay as they are. */
export interface LaidWays {
  readonly flat: FlatWays;
  /** The places that cases come to, in the order in which they do, and then all others: the steps of `makeService`. */
  readonly order: Int32Array;
  /** How many of them cases come to. */
  readonly walked: number;
  /** Places from which no case ends. */
  readonly endless: readonly number[];
  readonly awaited: Awaited;
}

/** The load of the people of one blueprint, and the step at which a case meets each pool first. */
export interface BlueprintLoads {
  /** In the order in which a case meets them. */
  readonly loads: readonly PoolLoad[];
  readonly firstSteps: ReadonlyMap<Id, Id>;
}
