import type { Id } from "@shared/base/ids.ts";
import type { Flow, Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { caseNode, compareWays, isWay } from "../case-graph.ts";
import { newWayStep, type WayStep } from "./way-step.ts";

const SURE: readonly number[] = [1];

/**
 * What `caseGraph` is made from, kept for one blueprint and followed edit by edit: only the steps that an edit touches, and
 * those that lead to them, are looked at again.
 */
export class LevelWays {
  readonly #steps = new Map<Id, WayStep>();
  /** Steps of the kind start that lead on; and those that lead on and that nothing leads to. */
  readonly #marked = new Set<WayStep>();
  readonly #unentered = new Set<WayStep>();
  readonly #touched = new Set<WayStep>();
  #isTorn = false;
  #walk = 0;
  #reached: readonly WayStep[] | null | undefined;

  constructor(model: ReadModel, blueprintId: Id) {
    for (const step of model.by("step", "blueprintId", blueprintId)) this.put(step);
    for (const flow of model.by("flow", "blueprintId", blueprintId)) if (isWay(flow)) this.#bind(flow);
    for (const entry of this.#steps.values()) this.#lookAt(entry);
    this.#touched.clear();
  }

  get size(): number {
    return this.#steps.size;
  }

  /** In no order. */
  get steps(): Iterable<WayStep> {
    return this.#steps.values();
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

  /**
   * The steps to which flows lead from the start on, in the order of `caseGraph`; null where it cannot tell the way of a
   * case.
   */
  get reached(): readonly WayStep[] | null {
    if (this.#reached === undefined) this.#reached = this.#walkOn();
    return this.#reached;
  }

  /** Whether cases go another way now. */
  put(step: Step): boolean {
    const held = this.#steps.get(step.id);
    if (!held) {
      const entry = newWayStep(step);
      this.#steps.set(step.id, entry);
      this.#touched.add(entry);
      return true;
    }
    const { kind, column, order } = held.step;
    held.step = step;
    if (kind === step.kind && column === step.column && order === step.order) return false;
    this.#touched.add(held);
    for (const { fromId } of held.into) this.#touch(fromId);
    return true;
  }

  /** Its flows go before it. */
  take(id: Id): void {
    const held = this.#steps.get(id);
    if (!held) return;
    if (held.out.length > 0 || held.into.length > 0) this.#isTorn = true;
    this.#reached = undefined;
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
    if (this.#touched.size > 0) this.#reached = undefined;
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
    const { step, out, into } = entry;
    const next: WayStep[] = [];
    if (out.length > 1) {
      out.sort((a, b) => compareWays(a, this.#steps.get(a.toId)?.step, b, this.#steps.get(b.toId)?.step));
      const node = caseNode(step, out);
      entry.chances = "reason" in node ? null : node.next.map(({ probability }) => probability);
      entry.isExclusive = !("reason" in node) && node.split === "exclusive";
    } else {
      // Whatever is said of an only way, all go it.
      entry.chances = SURE;
      entry.isExclusive = false;
    }
    entry.hasShares = false;
    for (const { toId, shares } of out) {
      const target = this.#steps.get(toId);
      if (target) next.push(target);
      if (shares.length > 0) entry.hasShares = true;
    }
    entry.next = next;
    enlist(this.#marked, entry, out.length > 0 && step.kind === "start");
    enlist(this.#unentered, entry, out.length > 0 && into.length === 0);
  }

  #walkOn(): readonly WayStep[] | null {
    const { start } = this;
    if (!start) return null;
    const walk = ++this.#walk;
    const found: WayStep[] = [];
    const queue = [start];
    for (let entry = queue.pop(); entry; entry = queue.pop()) {
      if (entry.walk === walk) continue;
      entry.walk = walk;
      if (entry.chances === null) return null;
      found.push(entry);
      for (const next of entry.next) if (next.walk !== walk) queue.push(next);
    }
    return found;
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
