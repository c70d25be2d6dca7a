import type { Id } from "@shared/base/ids.ts";
import type { Flow, Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { caseNode, compareWays, isWay } from "../case-graph.ts";
import { SPLITS } from "./flow-rows.ts";
import type { WaySlots } from "./way-slots.ts";
import { newWayStep, type WayStep } from "./way-step.ts";

const SURE: readonly number[] = [1];

/**
 * What `caseGraph` is made from, kept for one blueprint and followed edit by edit: only the steps that an edit touches, and
 * those that lead to them, are looked at again. Their ways by numbers stand in the slots.
 */
export class LevelWays {
  readonly #steps = new Map<Id, WayStep>();
  /** Steps of the kind start that lead on; and those that lead on and that nothing leads to. */
  readonly #marked = new Set<WayStep>();
  readonly #unentered = new Set<WayStep>();
  readonly #touched = new Set<WayStep>();
  readonly #slots: WaySlots;
  readonly #isInside: boolean;
  #isTorn = false;

  /** `isInside`: the blueprint lies inside of a step of the one that is looked at. */
  constructor(model: ReadModel, blueprintId: Id, slots: WaySlots, isInside: boolean) {
    this.#slots = slots;
    this.#isInside = isInside;
    for (const step of model.by("step", "blueprintId", blueprintId)) this.put(step);
    for (const flow of model.by("flow", "blueprintId", blueprintId)) if (isWay(flow)) this.#bind(flow);
    for (const entry of this.#steps.values()) this.#lookAt(entry);
    this.#touched.clear();
  }

  get size(): number {
    return this.#steps.size;
  }

  /** A flow joins what is no step of this blueprint: everything is to be made anew. */
  get isTorn(): boolean {
    return this.#isTorn;
  }

  get(id: Id): WayStep | undefined {
    return this.#steps.get(id);
  }

  /** The only step at which a case can begin; null where there is none, or more. */
  get start(): WayStep | null {
    const starts = this.#marked.size > 0 ? this.#marked : this.#unentered;
    const [only = null] = starts.size === 1 ? starts : [];
    return only;
  }

  put(step: Step): void {
    const held = this.#steps.get(step.id);
    if (!held) {
      const entry = newWayStep(step, this.#isInside);
      this.#slots.add(entry);
      this.#steps.set(step.id, entry);
      this.#touched.add(entry);
      return;
    }
    const { kind, column, order } = held.step;
    held.step = step;
    this.#slots.touch(held.slot);
    if (kind === step.kind && column === step.column && order === step.order) return;
    this.#touched.add(held);
    for (const { fromId } of held.into) this.#touch(fromId);
  }

  /** Its flows go before it. */
  take(id: Id): void {
    const held = this.#steps.get(id);
    if (!held) return;
    if (held.out.length > 0 || held.into.length > 0) this.#isTorn = true;
    this.#slots.drop(held);
    this.#steps.delete(id);
    this.#touched.delete(held);
    this.#marked.delete(held);
    this.#unentered.delete(held);
  }

  join(flow: Flow): void {
    if (!isWay(flow)) return;
    this.#bind(flow);
    this.#touch(flow.fromId);
    this.#touch(flow.toId);
  }

  part(flow: Flow): void {
    if (!isWay(flow)) return;
    for (const list of [this.#steps.get(flow.fromId)?.out, this.#steps.get(flow.toId)?.into]) {
      const index = list?.findIndex(({ id }) => id === flow.id) ?? -1;
      if (index < 0) this.#isTorn = true;
      else list?.splice(index, 1);
    }
    this.#touch(flow.fromId);
    this.#touch(flow.toId);
  }

  /** Once an edit is told: looks again at the steps that it touched. */
  settle(): void {
    for (const entry of this.#touched) this.#lookAt(entry);
    this.#touched.clear();
  }

  #bind(flow: Flow): void {
    const from = this.#steps.get(flow.fromId);
    const to = this.#steps.get(flow.toId);
    if (from && to) {
      from.out.push(flow);
      to.into.push(flow);
    } else this.#isTorn = true;
  }

  #lookAt(entry: WayStep): void {
    const { step, out, into, slot } = entry;
    let chances = SURE;
    let split: number = SPLITS.all;
    // Whatever is said of an only way, all go it.
    if (out.length > 1) {
      out.sort((a, b) => compareWays(a, this.#steps.get(a.toId)?.step, b, this.#steps.get(b.toId)?.step));
      const node = caseNode(step, out);
      chances = "reason" in node ? [] : node.next.map(({ probability }) => probability);
      split = "reason" in node ? SPLITS.untold : node.split === "exclusive" ? SPLITS.one : SPLITS.all;
    }
    const targets = out.map(({ toId }) => this.#steps.get(toId)?.slot ?? slot);
    entry.hasShares = out.some(({ shares }) => shares.length > 0);
    this.#slots.setRow(slot, targets, chances, split);
    this.#slots.touch(slot);
    enlist(this.#marked, entry, out.length > 0 && step.kind === "start");
    enlist(this.#unentered, entry, out.length > 0 && into.length === 0);
  }

  #touch(id: Id): void {
    const entry = this.#steps.get(id);
    if (entry) this.#touched.add(entry);
  }
}

function enlist<T>(set: Set<T>, value: T, belongs: boolean): void {
  if (belongs) set.add(value);
  else set.delete(value);
}
