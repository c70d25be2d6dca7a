import type { Id } from "@shared/base/ids.ts";
import { LoopMemory } from "@shared/simulation/closed-forms/loop-memory.ts";
import { type VisitCounts, visitCounts } from "@shared/simulation/closed-forms/visit-counts.ts";
import type { Segment } from "@shared/simulation/service-model.ts";
import { sameValue } from "../../core/same-value.ts";
import type { CaseWays } from "../../redesign/ways/case-ways.ts";
import { reachedPlaces } from "../../redesign/ways/flow-rows.ts";
import type { LaidWays } from "../../redesign/ways/laid-ways.ts";
import type { ResourcePool } from "../records.ts";
import { type Awaited, awaitedAt } from "./awaited.ts";
import { endlessPlaces } from "./flat-walks.ts";
import { RoutedWays } from "./routed-ways.ts";
import { WorkSlots } from "./work-slots.ts";
import { type MetPool, poolsMet } from "./worked-places.ts";

/** What follows from the ways as they are laid out. */
interface Laid {
  readonly ways: LaidWays;
  /** From some place no case ends. */
  readonly isEndless: boolean;
  readonly awaited: Awaited;
}

interface Counted {
  readonly laid: Laid;
  readonly segments: readonly Segment[];
  readonly counts: VisitCounts | null;
}

/**
 * What a simulation says of a blueprint before it runs: from which steps no case ends, and how often each is visited. It
 * follows edits: of a time, a role or a pool nothing is reckoned anew; of a way, the traffic, by numbers alone.
 */
export class ServiceTraffic {
  readonly ways: CaseWays;
  readonly #routed: RoutedWays;
  readonly #work: WorkSlots;
  readonly #loops = new LoopMemory();
  #endless: { readonly ways: LaidWays | null; readonly ids: readonly Id[] } | null = null;
  #laid: Laid | null = null;
  #counted: Counted | null = null;
  #memory: { readonly of: readonly unknown[]; readonly met: readonly MetPool[] | null } | null = null;

  constructor(ways: CaseWays) {
    this.ways = ways;
    this.#routed = new RoutedWays(ways);
    this.#work = new WorkSlots(ways);
  }

  /** The steps of the blueprint itself from which no way that is ever taken leads to an end. */
  get endless(): readonly Id[] {
    const { laid } = this.ways;
    if (!this.#endless || this.#endless.ways !== laid)
      this.#endless = { ways: laid, ids: laid ? this.#idsOf(laid, endlessPlaces(laid)) : [] };
    return this.#endless.ids;
  }

  /** By place, the branches that are awaited; “untold” also where the way of a case cannot be told, or never ends. */
  get awaited(): Awaited {
    const laid = this.#layOut();
    return laid && !laid.isEndless ? laid.awaited : "untold";
  }

  /**
   * The pools that cases of these segments meet, where these are all that there are; null where nothing can be told of
   * them. Who asks again, with nothing changed that they rest on, is given the same: `of` is what else it rests on.
   */
  met(segments: readonly Segment[], pools: readonly ResourcePool[], of: readonly unknown[]) {
    const counted = this.#count(segments);
    const isOtherWork = this.#work.update(pools);
    const restsOn = [counted, ...of];
    if (this.#memory && !isOtherWork && isEachTheSame(this.#memory.of, restsOn)) return this.#memory.met;
    const { laid, counts } = counted ?? {};
    const met = laid && counts ? poolsMet(this.ways, laid.ways, this.#work, pools, counts) : null;
    this.#memory = { of: restsOn, met };
    return met;
  }

  /** How often each place is visited by cases of these segments; the same until it is another. */
  #count(segments: readonly Segment[]): Counted | null {
    const laid = this.#layOut();
    const isRerouted = this.#routed.update();
    if (!laid || laid.isEndless || typeof laid.awaited === "string") {
      this.#counted = null;
      return null;
    }
    const held = this.#counted;
    if (held && !isRerouted && held.laid === laid && sameValue(held.segments, segments)) return held;
    const places = this.#routed.places(laid.ways, laid.awaited, segments);
    this.#counted = { laid, segments, counts: visitCounts(places, 0, segments, this.#loops) };
    return this.#counted;
  }

  #layOut(): Laid | null {
    const { opened, laid } = this.ways;
    if (this.#laid && this.#laid.ways === opened) return this.#laid;
    const isEndless = opened !== null && opened === laid ? this.endless.length > 0 : hasEndless(opened);
    this.#laid = opened && {
      ways: opened,
      isEndless,
      awaited: isEndless ? "untold" : awaitedAt(this.ways, opened),
    };
    return this.#laid;
  }

  /** In the order of `caseGraph`. */
  #idsOf({ slots }: LaidWays, places: readonly number[]): readonly Id[] {
    const own = new Set(places.map((place) => slots[place] ?? -1));
    const first = own.size > 0 ? (slots[0] ?? -1) : -1;
    const reached = first < 0 ? null : reachedPlaces(this.ways.slots, first);
    return (reached ?? []).flatMap((slot) =>
      own.has(slot) ? (this.ways.slots.at(slot)?.step.id ?? []) : [],
    );
  }
}

const hasEndless = (ways: LaidWays | null): boolean => ways !== null && endlessPlaces(ways).length > 0;

const isEachTheSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
