import type { Id } from "@shared/base/ids.ts";
import { insideOf } from "../../blueprint/levels.ts";
import type { Flow, Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Change, Overview } from "../../core/rule.ts";
import { insidesOf } from "./insides-of.ts";
import { type LaidWays, laidWays, type OwnWays, openedWays } from "./laid-ways.ts";
import { LevelWays } from "./level-ways.ts";
import { openedRows } from "./opened-rows.ts";
import { WaySlots } from "./way-slots.ts";
import type { WayStep } from "./way-step.ts";

type Kept<T> = new (ways: CaseWays) => T;

/**
 * The ways of a case on a blueprint and on those inside of it. They follow edits, and are laid out once for all who work
 * something out from them: a time, a load.
 */
export class CaseWays {
  readonly model: ReadModel;
  readonly blueprintId: Id;
  readonly slots = new WaySlots();
  readonly #own: LevelWays;
  readonly #levels: ReadonlyMap<Id, LevelWays>;
  /** By step, the ways inside of it. */
  readonly #insides = new Map<Id, LevelWays>();
  readonly #stepsWithInside = new Set<Id>();
  readonly #kept = new Map<Kept<unknown>, unknown>();
  #laid: { readonly start: WayStep | null; readonly at: number; readonly ways: OwnWays | null } | null = null;
  #opened: { readonly start: WayStep | null; readonly ways: LaidWays | null } | null = null;
  /** The last edit of something inside. */
  insideChangedAt = 0;

  constructor(model: ReadModel, blueprintId: Id) {
    this.model = model;
    this.blueprintId = blueprintId;
    this.#own = new LevelWays(model, blueprintId, this.slots, false);
    this.#levels = new Map([
      [blueprintId, this.#own],
      ...insidesOf(model, blueprintId).map((id) => [id, new LevelWays(model, id, this.slots, true)] as const),
    ]);
    for (const [id, level] of this.#levels) {
      const stepId = model.get("blueprint", id)?.parentStepId ?? null;
      if (level === this.#own || stepId === null) continue;
      this.#stepsWithInside.add(stepId);
      if (insideOf(model, stepId)?.id === id) this.#insides.set(stepId, level);
    }
  }

  /** The steps of the blueprint itself in which something lies, by their slots. */
  get slotsWithInside(): number[] {
    return [...this.#stepsWithInside].flatMap((id) => this.#own.get(id)?.slot ?? []);
  }

  /** The ways of the blueprint itself; null where those of a case cannot be told. The same until they are others. */
  get laid(): OwnWays | null {
    const { start } = this.#own;
    const held = this.#laid;
    const isStill = held && held.start === start && !this.#isRerouted(held.ways, held.at);
    const ways = isStill ? held.ways : laidWays(this.slots, start);
    this.#laid = { start, at: this.slots.edit, ways };
    return ways;
  }

  /** Whether a way of a case is another than in this edit; what no case comes to lays no way out. */
  #isRerouted(ways: OwnWays | null, at: number): boolean {
    if (this.slots.lastRerouted <= at) return false;
    if (!ways) return true;
    for (const slot of this.slots.reroutedSince(at))
      if (ways.slots[ways.placeOf[slot] ?? -1] === slot) return true;
    return false;
  }

  /** Those with the insides of steps that have no time of their own, as `waysOf` tells them. */
  get opened(): LaidWays | null {
    if (this.#insides.size === 0) return this.laid;
    const { start } = this.#own;
    if (!this.#opened || this.#opened.start !== start) {
      const rows = openedRows(this.slots, this.#own, ({ step }) =>
        step.workTime !== null || step.waitTime !== null ? null : (this.#insides.get(step.id) ?? null),
      );
      this.#opened = { start, ways: rows && openedWays(rows) };
    }
    return this.#opened.ways;
  }

  /** What is worked out from these ways and kept with them, made once somebody asks for it. */
  kept<T>(kind: Kept<T>): T {
    const held = (this.#kept.get(kind) as T | undefined) ?? new kind(this);
    this.#kept.set(kind, held);
    return held;
  }

  /** Takes the changes of one edit over; false where it has to be made anew. */
  follow(changes: readonly Change[]): boolean {
    this.slots.edit++;
    const of = (type: string) => changes.filter(([from, to]) => (from ?? to)?.type === type);
    const flows = of("flow") as readonly Change<Flow>[];
    const steps = of("step") as readonly Change<Step>[];
    for (const [from] of flows) if (from) this.#levelOf(from)?.part(from);
    for (const [from, to] of steps) {
      if (to) this.#levelOf(to)?.put(to);
      else if (from) this.#levelOf(from)?.take(from.id);
    }
    for (const [, to] of flows) if (to) this.#levelOf(to)?.join(to);
    for (const level of this.#levels.values()) level.settle();
    const isOpenedAsBefore =
      Math.max(this.slots.lastRerouted, this.insideChangedAt) < this.slots.edit &&
      !steps.some(([from, to]) => this.#stepsWithInside.has((to ?? from)?.id ?? ""));
    if (!isOpenedAsBefore) this.#opened = null;
    for (const [from, to] of of("lane")) this.#rebindLane((to ?? from)?.id ?? "");
    return ![...this.#levels.values()].some(({ isTorn }) => isTorn);
  }

  /** Who works at the steps of a lane may be others, once its band is another. */
  #rebindLane(laneId: Id): void {
    for (const { id, blueprintId } of this.model.by("step", "laneId", laneId)) {
      const slot = this.#levels.get(blueprintId)?.get(id)?.slot;
      if (slot !== undefined) this.slots.rebind(slot);
    }
  }

  #levelOf({ blueprintId }: { readonly blueprintId: Id }): LevelWays | undefined {
    const level = this.#levels.get(blueprintId);
    if (level !== this.#own) this.insideChangedAt = this.slots.edit;
    return level;
  }
}

export const caseWays: Overview<CaseWays> = {
  id: "case-ways",
  by: "blueprintId",
  madeOf: {
    step: [
      ...["kind", "column", "order", "laneId", "role", "poolId"],
      ...["workTime", "waitTime", "approvals", "segmentIds", "simulation"],
    ],
    flow: ["fromId", "toId", "kind", "probability", "shares"],
    lane: ["band"],
  },
  beside: insidesOf,
  make: (model, blueprintId) => new CaseWays(model, blueprintId),
  follow: (ways, changes) => ways.follow(changes),
};
