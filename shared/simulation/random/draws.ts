import { exp, log } from "../../base/repeatable-math.ts";
import {
  type CompiledDistribution,
  EMPIRICAL,
  EXPONENTIAL_DRAW,
  FIXED,
  LOGNORMAL,
  NO_DRAW,
  PERT,
} from "../compiled-distribution.ts";
import { betaQuantile } from "./beta-table.ts";
import { Generator } from "./generator.ts";
import { keyOf, mix32, seedKey } from "./hash.ts";
import { quickNormalQuantile } from "./normal-quantile.ts";

/** So many values of a stream are made ready at a time. */
const READY = 32;

/** One purpose for which something is drawn: the key is the same in every model that has the same step. */
export interface DrawSite {
  readonly key: number;
  readonly distribution: CompiledDistribution;
}

/**
 * The luck of one replication.
 * *Stream*: each site has a generator of its own, seeded by (seed, replication, key of the site).
 * *Keyed*: the value is a function of (seed, replication, case, site, turn) alone, by inversion: the same client has the
 * same luck in another version of the service, however differently the events interleave, and more of the same luck is
 * always more time.
 */
export class Draws {
  readonly kinds: Uint8Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  readonly #tables: readonly Float64Array[];
  readonly #keys: Int32Array;
  readonly #isKeyed: boolean;
  readonly #states: Int32Array;
  readonly #ready: Float64Array;
  readonly #at: Int32Array;
  readonly #generator = new Generator();
  readonly #before: number;
  readonly #after: number;

  constructor(sites: readonly DrawSite[], seed: number, replication: number, isKeyed: boolean) {
    this.kinds = Uint8Array.from(sites, ({ distribution }) => distribution.kind);
    this.#first = Float64Array.from(sites, ({ distribution }) => distribution.first);
    this.#second = Float64Array.from(sites, ({ distribution }) => distribution.second);
    this.#tables = sites.map(({ distribution }) => distribution.table);
    this.#keys = Int32Array.from(sites, ({ key }) => key);
    this.#isKeyed = isKeyed;
    this.#before = keyOf(seedKey(seed), replication, 1);
    this.#after = keyOf(seedKey(seed), replication, 2);
    this.#states = new Int32Array(4 * sites.length);
    this.#ready = new Float64Array(READY * sites.length);
    this.#at = new Int32Array(sites.length).fill(READY);
    sites.forEach(({ key }, site) => {
      this.#seed(site, keyOf(seedKey(seed), replication, key, 3));
    });
  }

  #seed(site: number, key: number): void {
    const at = 4 * site;
    this.#states.set([mix32(key), mix32(key + 0x9e3779b9), mix32(key ^ 0x5bd1e995), 1], at);
    this.#generator.load(this.#states, at);
    for (let round = 0; round < 12; round++) this.#generator.word();
    this.#generator.save(this.#states, at);
  }

  /** A value of the site for a case (its number of arrival) on its turn there (visit, or visit and approval). */
  draw(site: number, caseNumber: number, turn: number): number {
    if (!this.#isKeyed) return this.next(site);
    const kind = this.kinds[site]!;
    if (kind <= FIXED) return this.#first[site]!;
    return this.#shaped(site, kind, this.unitOf(site, caseNumber, turn));
  }

  /** The next value of the site's stream, also where draws are keyed. */
  next(site: number): number {
    let at = this.#at[site]!;
    if (at === READY) {
      this.#refill(site, this.kinds[site]!);
      at = 0;
    }
    this.#at[site] = at + 1;
    return this.#ready[site * READY + at]!;
  }

  /** The keyed number strictly between 0 and 1. */
  unitOf(site: number, caseNumber: number, turn: number): number {
    const client = mix32(caseNumber ^ this.#before);
    const key = client + this.#keys[site]! + Math.imul(turn, 0x9e3779b1);
    return ((mix32(key ^ this.#after) >>> 0) + 0.5) * 2.3283064365386963e-10;
  }

  #refill(site: number, kind: number): void {
    const ready = this.#ready;
    const generator = this.#generator;
    const first = this.#first[site]!;
    const second = this.#second[site]!;
    const from = site * READY;
    const end = from + READY;
    if (kind <= FIXED) {
      ready.fill(first, from, end);
      return;
    }
    generator.load(this.#states, 4 * site);
    if (kind === LOGNORMAL)
      for (let at = from; at < end; at++) ready[at] = exp(first + second * generator.normal());
    else if (kind === EXPONENTIAL_DRAW)
      for (let at = from; at < end; at++) ready[at] = first * generator.exponential();
    else for (let at = from; at < end; at++) ready[at] = this.#shaped(site, kind, generator.unit());
    generator.save(this.#states, 4 * site);
  }

  /** The value of the site's distribution below which a share of `unit` lies. */
  #shaped(site: number, kind: number, unit: number): number {
    switch (kind) {
      case LOGNORMAL:
        return exp(this.#first[site]! + this.#second[site]! * quickNormalQuantile(unit));
      case EXPONENTIAL_DRAW:
        return -this.#first[site]! * log(1 - unit);
      case PERT:
        return this.#first[site]! + this.#second[site]! * betaQuantile(this.#tables[site]!, unit);
      case EMPIRICAL: {
        const values = this.#tables[site]!;
        return values[Math.floor(unit * values.length)]!;
      }
      case NO_DRAW:
        return 0;
      default:
        return unit;
    }
  }
}
