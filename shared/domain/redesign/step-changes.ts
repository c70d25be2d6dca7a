import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { Change } from "../core/rule.ts";
import { changedFields } from "./difference.ts";
import { matchRecords } from "./match-records.ts";

/** A step that a to-be adds, changes or does without. */
export interface StepChange {
  /** The id of the to-be step, or of the as-is step where it was removed. */
  readonly key: Id;
  readonly kind: "added" | "removed" | "changed";
  /** The names of the fields; only of kind changed. */
  readonly fields: readonly string[];
  readonly title: string;
  /** What the service does is another, not only how it feels and what is noted. */
  readonly isOfTheService: boolean;
  /** Whose step is added or changed, and has to be learnt; "" where nobody has to: clients learn nothing. */
  readonly learner: string;
  /** Order of the stage, column, order in the cell. */
  readonly place: readonly [stage: string, column: number, order: string];
}

/** What the service does and takes; how it feels and what is noted follows from it. */
const FELT: ReadonlySet<string> = new Set([
  "thoughts",
  "feelings",
  "feeling",
  "pain",
  "gain",
  "quote",
  "notes",
  "cost",
  "pictureIds",
  "momentOfTruth",
]);
/** Changes of a step that its role has to learn. */
const LEARNT: ReadonlySet<string> = new Set([
  "title",
  "kind",
  "role",
  "channel",
  "approvals",
  "control",
  "laneId",
]);

/**
 * The changed steps of a to-be, as `blueprintChanges` tells them. It follows edits step by step: a pair is compared again
 * only where one of both, or its lane or stage, is another. Steps that descend from one another, through the blueprints
 * that the to-be was branched from, are a family: only within one it is to be found out who is whose pair.
 */
export class StepChanges {
  readonly #model: ReadModel;
  readonly #toBeId: Id;
  readonly #asIsId: Id;
  /** The blueprints through which a lineage runs. */
  readonly #levels: ReadonlySet<Id>;
  readonly #changes = new Map<Id, StepChange>();
  readonly #ofTheService = new Map<Id, StepChange>();
  /** Those of the service, by what orders them first. */
  readonly #groups = new Map<string, Map<Id, StepChange>>();
  readonly #byLearner = new Map<string, Map<Id, StepChange>>();
  readonly #families = new Map<Id, Set<Id>>();
  readonly #familyOf = new Map<Id, Id>();
  /** Lanes and stages of the to-be to those of the as-is. */
  #origins: ReadonlyMap<Id, Id>;

  /** `levels`: the to-be, the blueprint that it was branched from, and so on. A to-be alone has no changes. */
  constructor(model: ReadModel, levels: readonly Id[]) {
    this.#model = model;
    this.#toBeId = levels[0] ?? "";
    this.#asIsId = levels[1] ?? "";
    this.#levels = new Set(levels.length < 2 ? [] : levels);
    this.#origins = this.#matchPlaces();
    for (const level of this.#levels)
      for (const step of model.by("step", "blueprintId", level)) this.#enter(step);
    for (const family of this.#families.values()) this.#compare(family);
  }

  /** In no order. */
  get all(): Iterable<StepChange> {
    return this.#changes.values();
  }

  get ofTheService(): ReadonlyMap<Id, StepChange> {
    return this.#ofTheService;
  }

  /** Those of the service in groups, one before the other as `compareChanges` has them. */
  get groupsOfTheService(): readonly ReadonlyMap<Id, StepChange>[] {
    return [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  }

  /** By the roles that have to learn them, which are told apart letter by letter. */
  get byLearner(): ReadonlyMap<string, ReadonlyMap<Id, StepChange>> {
    return this.#byLearner;
  }

  /** Takes the changes of one edit over, of which the model knows already. */
  follow(changes: readonly Change[]): void {
    const touched = new Set<Id>();
    const placed = new Set<Id>();
    for (const [from, to] of changes) {
      const id = (to ?? from)?.id ?? "";
      if ((to ?? from)?.type === "step") this.#touch(id, touched);
      else placed.add(id);
    }
    if (placed.size > 0) for (const id of this.#stepsIn(placed)) this.#touch(id, touched);
    const members = new Set<Id>(touched);
    for (const root of touched) {
      for (const id of this.#families.get(root) ?? []) members.add(id);
      this.#families.delete(root);
    }
    const entered = new Set<Set<Id>>();
    for (const id of members) {
      this.#familyOf.delete(id);
      this.#drop(id);
      const step = this.#stepOf(id);
      if (step) entered.add(this.#enter(step));
    }
    for (const family of entered) this.#compare(family);
  }

  /** The family that a step was in, the one it is in now, and that of those who come from it. */
  #touch(id: Id, touched: Set<Id>): void {
    touched.add(id);
    const before = this.#familyOf.get(id);
    if (before !== undefined) touched.add(before);
    const step = this.#stepOf(id);
    if (step) touched.add(this.#rootOf(step));
  }

  /** The steps of these lanes and stages, and of those that have another origin now. */
  #stepsIn(places: ReadonlySet<Id>): Id[] {
    const before = this.#origins;
    this.#origins = this.#matchPlaces();
    const others = [...before.keys(), ...this.#origins.keys()].filter(
      (id) => before.get(id) !== this.#origins.get(id),
    );
    const steps = (id: Id) => [
      ...this.#model.by("step", "laneId", id),
      ...this.#model.by("step", "stageId", id),
    ];
    const placed = [...places].flatMap((id) => steps(id).filter((step) => this.#dependsOnPlace(step)));
    return [...placed, ...others.flatMap(steps)].map(({ id }) => id);
  }

  /** A step of the as-is that has one copy is compared by its lane and stage, wherever these stand. */
  #dependsOnPlace({ id, blueprintId }: Step): boolean {
    if (blueprintId === this.#toBeId || this.#changes.has(id)) return true;
    return (this.#families.get(this.#familyOf.get(id) ?? "")?.size ?? 0) > 2;
  }

  #matchPlaces(): ReadonlyMap<Id, Id> {
    const of = (type: "lane" | "stage") =>
      matchRecords(
        this.#model,
        this.#model.by(type, "blueprintId", this.#asIsId),
        this.#model.by(type, "blueprintId", this.#toBeId),
      ).kept.map(({ before, after }) => [after.id, before.id] as const);
    return new Map([...of("lane"), ...of("stage")]);
  }

  #enter(step: Step): Set<Id> {
    const root = this.#rootOf(step);
    this.#familyOf.set(step.id, root);
    const family = this.#families.get(root) ?? new Set();
    this.#families.set(root, family);
    return family.add(step.id);
  }

  /** The last of the lineage; of a ring (bad data) the one with the lowest id. */
  #rootOf({ id, originId }: Step): Id {
    if (originId === null) return id;
    const lineage = [id];
    for (let origin: Id | null = originId; origin !== null; origin = this.#stepOf(origin)?.originId ?? null) {
      const at = lineage.indexOf(origin);
      if (at >= 0) return lineage.slice(at).sort()[0] ?? id;
      lineage.push(origin);
    }
    return lineage.at(-1) ?? id;
  }

  #compare(family: ReadonlySet<Id>): void {
    const asIs: Step[] = [];
    const toBe: Step[] = [];
    for (const id of family) {
      const step = this.#stepOf(id);
      if (step?.blueprintId === this.#asIsId) asIs.push(step);
      else if (step?.blueprintId === this.#toBeId) toBe.push(step);
    }
    const [before, after] = [asIs[0], toBe[0]];
    // Nearly always it is one of each, or one alone.
    if (before && after && asIs.length + toBe.length === 2) this.#pair(before, after);
    else {
      const { kept, added, removed } = matchRecords(this.#model, asIs, toBe);
      for (const pair of kept) this.#pair(pair.before, pair.after);
      for (const step of added) this.#put("added", step, []);
      for (const step of removed) this.#put("removed", step, []);
    }
  }

  #pair(before: Step, after: Step): void {
    const fields = changedFields(before, after, this.#origins);
    if (fields.length > 0)
      this.#put(
        "changed",
        after,
        fields.map(({ field }) => field),
      );
  }

  #put(kind: StepChange["kind"], step: Step, fields: readonly string[]): void {
    const { id: key, title, column, order } = step;
    const isOfTheService = kind !== "changed" || fields.some((field) => !FELT.has(field));
    const learner = this.#learnerOf(kind, step, fields);
    const place = [this.#model.get("stage", step.stageId)?.order ?? "", column, order] as const;
    const change = { key, kind, fields, title, isOfTheService, learner, place };
    this.#changes.set(key, change);
    if (isOfTheService) {
      this.#ofTheService.set(key, change);
      const group = this.#groups.get(groupOf(change)) ?? new Map();
      this.#groups.set(groupOf(change), group.set(key, change));
    }
    if (learner === "") return;
    const learnt = this.#byLearner.get(learner) ?? new Map();
    this.#byLearner.set(learner, learnt.set(key, change));
  }

  #drop(key: Id): void {
    const change = this.#changes.get(key);
    if (!change) return;
    this.#changes.delete(key);
    this.#ofTheService.delete(key);
    this.#groups.get(groupOf(change))?.delete(key);
    const learnt = this.#byLearner.get(change.learner);
    learnt?.delete(key);
    if (learnt?.size === 0) this.#byLearner.delete(change.learner);
  }

  #learnerOf(kind: StepChange["kind"], { laneId, role }: Step, fields: readonly string[]): string {
    if (kind === "removed" || (kind === "changed" && !fields.some((field) => LEARNT.has(field)))) return "";
    const band = this.#model.get("lane", laneId)?.band;
    return band === "client" || band === "evidence" ? "" : role.trim();
  }

  #stepOf(id: Id): Step | undefined {
    const step = this.#model.get("step", id);
    return step && this.#levels.has(step.blueprintId) ? step : undefined;
  }
}

/** What the to-be shows, stage by stage, and then what it does without. */
const groupOf = ({ kind, place }: StepChange): string => `${kind === "removed" ? 1 : 0}${place[0]}`;

/** As `blueprintChanges` orders them: what the to-be shows, as it is read, and then what it does without. */
export function compareChanges(a: StepChange, b: StepChange): number {
  if ((a.kind === "removed") !== (b.kind === "removed")) return a.kind === "removed" ? 1 : -1;
  if (a.place[0] !== b.place[0]) return a.place[0] < b.place[0] ? -1 : 1;
  if (a.place[1] !== b.place[1]) return a.place[1] - b.place[1];
  if (a.place[2] !== b.place[2]) return a.place[2] < b.place[2] ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
