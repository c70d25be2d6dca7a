import type { Id } from "@shared/base/ids.ts";
import type { Diff } from "../core/diff.ts";
import type { Model } from "../core/model.ts";
import type { Rule, RuleContext } from "../core/rule.ts";
import type { AnyRecord } from "../records.ts";
import { diagnosticsMessages } from "./messages.ts";
import type { Problem } from "./problem.ts";
import { parameterOf } from "./settings.ts";
import { keysOf, TrackedModel } from "./tracked-model.ts";

/** The id under which a rule that fails reports itself. */
export const FAILED_RULE = "diagnostics/rule-failed";

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
  readonly #rulesOf = new Map<string, Rule[]>();
  readonly #units = new Map<Id, Unit>();
  readonly #readers = new Map<string, Set<Id>>();

  /** Asks every rule of every record of its type. The model is the checker's own from here on: change it by `apply`. */
  constructor(model: Model, rules: readonly Rule[]) {
    this.#model = model;
    this.#tracked = new TrackedModel(model);
    for (const rule of rules) {
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
    const touch = (record: { readonly id: string; readonly type: string }) => {
      if (this.#rulesOf.has(record.type)) dirty.add(record.id);
      for (const key of keysOf(record)) for (const id of this.#readers.get(key) ?? []) dirty.add(id);
    };
    for (const record of diff.added) touch(record);
    for (const [from, to] of diff.updated) {
      touch(from);
      touch(to);
    }
    for (const record of diff.removed) touch(record);
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
    for (const rule of this.#rulesOf.get(record.type) ?? []) this.#ask(rule, record, problems);
    const read = this.#tracked.taken();
    if (problems.length === 0 && read.size === 0) return;
    this.#units.set(record.id, { read, problems });
    for (const key of read) {
      const readers = this.#readers.get(key);
      if (readers) readers.add(record.id);
      else this.#readers.set(key, new Set([record.id]));
    }
  }

  #ask(rule: Rule, subject: AnyRecord, into: Problem[]): void {
    const context: RuleContext = {
      model: this.#tracked,
      parameter: (name) => parameterOf(this.#tracked, rule, name),
    };
    const before = into.length;
    try {
      rule.check(context, subject, ({ message, at = subject.id }) =>
        into.push({ ruleId: rule.id, subjectId: subject.id, at, severity: rule.severity, message }),
      );
    } catch (error) {
      into.length = before;
      into.push({
        ruleId: FAILED_RULE,
        subjectId: subject.id,
        at: subject.id,
        severity: "error",
        message: diagnosticsMessages.ruleFailed(
          rule.id,
          error instanceof Error ? error.message : String(error),
        ),
      });
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
