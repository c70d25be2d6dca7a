import type { Id } from "@shared/base/ids.ts";
import type { Diff } from "../core/diff.ts";
import type { Model } from "../core/model.ts";
import type { RecordBase } from "../core/record.ts";
import type { Rule, RuleContext } from "../core/rule.ts";
import type { AnyRecord } from "../records.ts";
import { askRule } from "./ask-rule.ts";
import { Overviews, overviewKey } from "./overviews.ts";
import type { Problem } from "./problem.ts";
import type { RuleSetting } from "./records.ts";
import { parameterOf, rulesThatAreOff } from "./settings.ts";
import { keysOf, TrackedModel } from "./tracked-model.ts";

/** What a subject's rules read and found when they were asked last. */
interface Unit {
  readonly read: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Keeps the problems of a model up to date. Each record that rules are about is a unit; what its rules read is noted, and
 * after a change only the units are checked again that read something of it. So the outcome is always that of a full check.
 */
export class Checker {
  readonly #model: Model;
  readonly #tracked: TrackedModel;
  readonly #overviews: Overviews;
  readonly #rules: readonly Rule[];
  readonly #contexts = new Map<Rule, RuleContext>();
  readonly #rulesOf = new Map<string, Rule[]>();
  readonly #units = new Map<Id, Unit>();
  readonly #readers = new Map<string, Set<Id>>();
  /** The ids of the rules that the engagement has switched off: they are not asked. */
  #off: ReadonlySet<string>;

  /** Asks every rule of every record of its type. The model is the checker's own from here on: change it by `apply`. */
  constructor(model: Model, rules: readonly Rule[]) {
    this.#model = model;
    this.#tracked = new TrackedModel(model);
    this.#overviews = new Overviews(model);
    this.#rules = rules;
    this.#off = rulesThatAreOff(model);
    for (const rule of rules) {
      this.#contexts.set(rule, this.#contextOf(rule));
      const held = this.#rulesOf.get(rule.on);
      if (held) held.push(rule);
      else this.#rulesOf.set(rule.on, [rule]);
    }
    for (const type of this.#rulesOf.keys()) {
      for (const record of model.all(type as AnyRecord["type"])) this.#check(record);
    }
  }

  /** Takes a change over; gives the ids of the subjects that were checked again or are gone. */
  apply(diff: Diff): Id[] {
    this.#model.apply(diff);
    const dirty = new Set<Id>();
    const wereOff = this.#off;
    this.#off = rulesThatAreOff(this.#model);
    const touch = (record: RecordBase) => {
      if (this.#rulesOf.has(record.type)) dirty.add(record.id);
      for (const key of keysOf(record)) this.#addReaders(key, dirty);
      if (record.type === "ruleSetting") this.#addSubjects(record as RuleSetting, wereOff, dirty);
    };
    const change = (from: RecordBase | null, to: RecordBase | null) => {
      if (from) touch(from);
      if (to) touch(to);
      for (const key of this.#overviews.follow(from, to)) this.#addReaders(key, dirty);
    };
    for (const record of diff.added) change(null, record);
    for (const [from, to] of diff.updated) change(from, to);
    for (const record of diff.removed) change(record, null);
    for (const id of dirty) {
      this.#forget(id);
      const record = this.#model.find(id);
      if (record) this.#check(record);
    }
    return [...dirty];
  }

  problemsOf(subjectId: Id): readonly Problem[] {
    return this.#units.get(subjectId)?.problems ?? [];
  }

  /** Every problem, in the order of the records. */
  problems(): Problem[] {
    const all: Problem[] = [];
    for (const record of this.#model.records()) all.push(...this.problemsOf(record.id));
    return all;
  }

  #check(record: AnyRecord): void {
    const problems: Problem[] = [];
    for (const rule of this.#rulesOf.get(record.type) ?? []) {
      const context = this.#contexts.get(rule);
      if (context && !this.#off.has(rule.id)) askRule(rule, context, record, problems);
    }
    const read = this.#tracked.taken();
    if (problems.length === 0 && read.size === 0) return;
    this.#units.set(record.id, { read, problems });
    for (const key of read) {
      const readers = this.#readers.get(key);
      if (readers) readers.add(record.id);
      else this.#readers.set(key, new Set([record.id]));
    }
  }

  #contextOf(rule: Rule): RuleContext {
    return {
      model: this.#tracked,
      overview: (overview, wholeId) => {
        this.#tracked.note(overviewKey(overview, wholeId));
        return this.#overviews.of(overview, wholeId);
      },
      // Not noted as read: a new setting asks the rule again of all its subjects.
      parameter: (name) => parameterOf(this.#model, rule, name),
    };
  }

  #addReaders(key: string, to: Set<Id>): void {
    for (const id of this.#readers.get(key) ?? []) to.add(id);
  }

  /** Everything that a rule is asked of, when its parameters may be others now, or it was switched off or on. */
  #addSubjects({ ruleId }: RuleSetting, wereOff: ReadonlySet<string>, to: Set<Id>): void {
    for (const { id, on, parameters } of this.#rules) {
      if (id !== ruleId || (!parameters && wereOff.has(id) === this.#off.has(id))) continue;
      for (const subject of this.#model.all(on)) to.add(subject.id);
    }
  }

  #forget(id: Id): void {
    const unit = this.#units.get(id);
    if (!unit) return;
    this.#units.delete(id);
    for (const key of unit.read) {
      const readers = this.#readers.get(key);
      readers?.delete(id);
      if (readers?.size === 0) this.#readers.delete(key);
    }
  }
}
