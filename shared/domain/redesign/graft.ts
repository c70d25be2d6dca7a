import type { Id } from "@shared/base/ids.ts";
import { branch } from "../blueprint/branch.ts";
import { copyExperiences } from "../blueprint/copy-experiences.ts";
import { insideOf } from "../blueprint/levels.ts";
import type { Flow, Lane, Stage, Step } from "../blueprint/records.ts";
import type { Draft } from "../core/draft.ts";
import { handOver } from "./hand-over.ts";
import { pairedRecords } from "./match-records.ts";
import { fieldsOf, isReference, PART_TYPES, type Part } from "./parts.ts";

/** The last column of a stage that a step can stand in. */
const LAST_COLUMN = 499;

/**
 * Takes parts of one blueprint over into another that descends from it, or from which it descends: each part has its
 * counterpart there, and what it names is named there by the counterpart.
 */
export class Graft {
  readonly #draft: Draft;
  readonly #targetId: Id;
  /** Whether the copies descend from what they are copied from, else it is the other way round. */
  readonly #descends: boolean;
  readonly #there = new Map<Id, Id>();
  readonly #here = new Map<Id, Id>();
  readonly #leaving = new Set<Id>();

  /** From the as-is into the to-be, or back. */
  constructor(draft: Draft, asIsId: Id, toBeId: Id, into: "to-be" | "as-is") {
    this.#draft = draft;
    this.#descends = into === "to-be";
    this.#targetId = this.#descends ? toBeId : asIsId;
    for (const type of PART_TYPES) {
      const asIs = draft.by(type, "blueprintId", asIsId);
      const toBe = draft.by(type, "blueprintId", toBeId);
      for (const { before, after } of pairedRecords<Part>(draft, asIs, toBe))
        if (this.#descends) this.#pair(before.id, after.id);
        else this.#pair(after.id, before.id);
    }
  }

  /** The counterpart, as long as it is there. */
  there(id: Id): Id | undefined {
    const other = this.#there.get(id);
    return other !== undefined && this.#draft.find(other) ? other : undefined;
  }

  /** What a part of the target is the counterpart of. */
  here(id: Id): Id | undefined {
    return this.#here.get(id);
  }

  /** Steps of the target that will go: nothing has to give way to them. */
  willGo(stepIds: readonly Id[]): void {
    for (const id of stepIds) this.#leaving.add(id);
  }

  addLane(lane: Lane): Id {
    const { id: _, type: __, ...fields } = lane;
    return this.#join(lane, this.#draft.create("lane", { ...fields, ...this.#own(lane) }));
  }

  addStage(stage: Stage): Id {
    const { id: _, type: __, ...fields } = stage;
    return this.#join(stage, this.#draft.create("stage", { ...fields, ...this.#own(stage) }));
  }

  /** Copies a step with its experiences and with what is inside of it; what stands in its place already moves on. */
  addStep(step: Step, laneId: Id, stageId: Id): Id {
    const draft = this.#draft;
    const { id: _, type: __, ...fields } = step;
    this.#makeRoom(step, laneId, stageId);
    const copy = draft.create("step", { ...fields, ...this.#own(step), laneId, stageId });
    copyExperiences(draft, step.id, copy.id);
    this.#join(step, copy);
    this.addInside(step.id, copy.id);
    return copy.id;
  }

  addFlow(flow: Flow, fromId: Id, toId: Id): Id {
    const { id: _, type: __, ...fields } = flow;
    return this.#join(flow, this.#draft.create("flow", { ...fields, ...this.#own(flow), fromId, toId }));
  }

  /** Takes over what lies inside of a step, where its counterpart has nothing inside. */
  addInside(stepId: Id, counterpartId: Id): void {
    const draft = this.#draft;
    const inside = insideOf(draft, stepId);
    if (!inside || insideOf(draft, counterpartId)) return;
    const copyId = branch(draft, inside, { name: inside.name, parentStepId: counterpartId });
    if (!this.#descends) handOver(draft, inside.id, copyId, draft.need("blueprint", this.#targetId).kind);
  }

  /** From now on both are counterparts: drawn on either side by themselves, they are the same. */
  adopt(id: Id, counterpartId: Id): void {
    this.#pair(id, counterpartId);
  }

  /** Gives the counterpart these fields of the part. A reference without a counterpart stays as it was. */
  set(part: Part, fields: readonly string[]): void {
    const id = this.there(part.id);
    if (id === undefined) return;
    const values = fieldsOf(part);
    const patch: Record<string, unknown> = {};
    for (const field of fields) {
      const value = values[field];
      if (!isReference(field)) patch[field] = value;
      else {
        const other = this.there(String(value));
        if (other !== undefined) patch[field] = other;
      }
    }
    this.#draft.update(part.type, id, patch as never);
  }

  #pair(id: Id, counterpartId: Id): void {
    this.#there.set(id, counterpartId);
    this.#here.set(counterpartId, id);
  }

  #own(part: Part): { readonly blueprintId: Id; readonly originId: Id | null } {
    return { blueprintId: this.#targetId, originId: this.#descends ? part.id : null };
  }

  #join(part: Part, copy: Part): Id {
    this.#pair(part.id, copy.id);
    if (!this.#descends) this.#draft.update(part.type, part.id, { originId: copy.id } as never);
    return copy.id;
  }

  /** In the column of a step stands nothing but what stands there with it on the other side. */
  #makeRoom(step: Step, laneId: Id, stageId: Id): void {
    const steps = this.#draft.by("step", "stageId", stageId);
    const isBeside = (other: Step | undefined) =>
      other?.laneId === step.laneId && other.stageId === step.stageId && other.column === step.column;
    const isTaken = steps.some(
      (other) =>
        other.laneId === laneId &&
        other.column === step.column &&
        !this.#leaving.has(other.id) &&
        !isBeside(this.#draft.get("step", this.here(other.id))),
    );
    if (!isTaken || steps.some(({ column }) => column >= LAST_COLUMN)) return;
    for (const other of steps)
      if (other.column >= step.column) this.#draft.update("step", other.id, { column: other.column + 1 });
  }
}
