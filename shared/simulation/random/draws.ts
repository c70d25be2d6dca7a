import { exp, log } from "../../base/repeatable-math.ts";
import {
  type CompiledDistribution,
  EXPONENTIAL_DRAW,
  FIXED,
  LOGNORMAL,
  PERT,
  UNIFORM,
} from "../compiled-distribution.ts";
import { betaQuantile } from "./beta-table.ts";
import { Generator } from "./generator.ts";
import { keyOf, mix32, seedKey } from "./hash.ts";
import { quickNormalQuantile } from "./normal-quantile.ts";

/** So many values of a stream are made ready at a time. */
export const READY = 32;
const READY_BITS = 5;

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
  readonly #kinds: Uint8Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  readonly #tables: readonly Float64Array[];
  readonly #keys: Int32Array;
  readonly #isKeyed: boolean;
  readonly #states: Int32Array;
  /** Values that are ready, site × READY + how many of them are used up; behind all of them the keyed one. */
  readonly values: Float64Array;
  readonly used: Int32Array;
  readonly #generator = new Generator();
  readonly #before: number;
  readonly #after: number;

  constructor(sites: readonly DrawSite[], seed: number, replication: number, isKeyed: boolean) {
    this.#kinds = Uint8Array.from(sites, ({ distribution }) => distribution.kind);
    this.#first = Float64Array.from(sites, ({ distribution }) => distribution.first);
    this.#second = Float64Array.from(sites, ({ distribution }) => distribution.second);
    this.#tables = sites.map(({ distribution }) => distribution.table);
    this.#keys = Int32Array.from(sites, ({ key }) => key);
    this.#isKeyed = isKeyed;
    this.#before = keyOf(seedKey(seed), replication, 1);
    this.#after = keyOf(seedKey(seed), replication, 2);
    this.#states = new Int32Array(4 * sites.length);
    this.values = new Float64Array(READY * sites.length + 1);
    this.used = new Int32Array(sites.length).fill(READY);
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
    return this.values[this.place(site, caseNumber, turn)]!;
  }

  /** The place of such a value in `values`: a real that a call gives back would be put on the heap of objects. */
  place(site: number, caseNumber: number, turn: number): number {
    if (this.#isKeyed) return this.#keyed(site, caseNumber, turn);
    let at = this.used[site]!;
    if (at === READY) at = this.refill(site);
    this.used[site] = at + 1;
    return (site << READY_BITS) | at;
  }

  /** The next value of the site's stream, also where draws are keyed. */
  next(site: number): number {
    let at = this.used[site]!;
    if (at === READY) at = this.refill(site);
    this.used[site] = at + 1;
    return this.values[(site << READY_BITS) | at]!;
  }

  /** The keyed number strictly between 0 and 1. */
  unitOf(site: number, caseNumber: number, turn: number): number {
    const client = mix32(caseNumber ^ this.#before);
    const key = client + this.#keys[site]! + Math.imul(turn, 0x9e3779b1);
    return ((mix32(key ^ this.#after) >>> 0) + 0.5) * 2.3283064365386963e-10;
  }

  /** Makes the next values of a stream ready; the first of them lies at 0. */
  refill(site: number): number {
    const { values } = this;
    const kind = this.#kinds[site]!;
    const generator = this.#generator;
    const first = this.#first[site]!;
    const second = this.#second[site]!;
    const from = site << READY_BITS;
    const end = from + READY;
    if (kind <= FIXED) {
      values.fill(first, from, end);
      return 0;
    }
    generator.load(this.#states, 4 * site);
    if (kind === LOGNORMAL) {
      generator.normals(values, from, end);
      for (let at = from; at < end; at++) values[at] = exp(first + second * values[at]!);
    } else if (kind === EXPONENTIAL_DRAW) {
      generator.exponentials(values, from, end);
      for (let at = from; at < end; at++) values[at] = first * values[at]!;
    } else {
      for (let at = from; at < end; at++) values[at] = generator.unit();
      for (let at = from; at < end && kind !== UNIFORM; at++) this.#shape(site, kind, at);
    }
    generator.save(this.#states, 4 * site);
    return 0;
  }

  /** Puts the keyed value at the end of the values. */
  #keyed(site: number, caseNumber: number, turn: number): number {
    const at = this.values.length - 1;
    const kind = this.#kinds[site]!;
    if (kind <= FIXED) this.values[at] = this.#first[site]!;
    else {
      this.values[at] = this.unitOf(site, caseNumber, turn);
      if (kind !== UNIFORM) this.#shape(site, kind, at);
    }
    return at;
  }

  /** In place of a share at `at`: the value of the site's distribution below which that share lies. */
  #shape(site: number, kind: number, at: number): void {
    const { values } = this;
    const unit = values[at]!;
    const first = this.#first[site]!;
    const second = this.#second[site]!;
    if (kind === LOGNORMAL) values[at] = exp(first + second * quickNormalQuantile(unit));
    else if (kind === EXPONENTIAL_DRAW) values[at] = -first * log(1 - unit);
    else {
      const table = this.#tables[site]!;
      values[at] =
        kind === PERT ? first + second * betaQuantile(table, unit) : table[Math.floor(unit * table.length)]!;
    }
  }
}
