import type { Id } from "@shared/base/ids.ts";
import type { Diff } from "../core/diff.ts";
import type { Model } from "../core/model.ts";
import type { RecordBase } from "../core/record.ts";
import type { Change, Rule, RuleContext } from "../core/rule.ts";
import type { AnyRecord, RecordTypeName } from "../records.ts";
import { Answers } from "./answers.ts";
import { askRule } from "./ask-rule.ts";
import { Overviews, overviewKey } from "./overviews.ts";
import type { Problem } from "./problem.ts";
import type { RuleSetting } from "./records.ts";
import { parameterOf, rulesThatAreOff } from "./settings.ts";
import { keysOf, presenceKey, TrackedModel } from "./tracked-model.ts";

/** What one rule says of one record, where that is something else than before. */
export interface Verdict {
  readonly ruleId: string;
  readonly subjectId: Id;
  readonly problems: readonly Problem[];
}

/** The rules that are to be asked again, by the record that they are about. */
type Doubts = Map<Id, Set<Rule>>;

/**
 * Keeps the problems of a model up to date. What each rule read when it was asked of a record is noted, and after a change
 * only those are asked again that read something of it. So the outcome is always that of a full check.
 */
export class Checker {
  readonly #model: Model;
  readonly #tracked: TrackedModel;
  readonly #overviews: Overviews;
  readonly #answers = new Answers();
  readonly #rules: readonly Rule[];
  readonly #contexts = new Map<Rule, RuleContext>();
  readonly #rulesOf = new Map<string, Rule[]>();
  /** The ids of the rules that the engagement has switched off: they are not asked. */
  #off: ReadonlySet<string>;
  /** The types of which there was a record when it was looked last. */
  readonly #present = new Set<string>();

  /** Asks every rule of every record of its type. The model is the checker's own from here on: change it by `apply`. */
  constructor(model: Model, rules: readonly Rule[]) {
    this.#model = model;
    this.#tracked = new TrackedModel(model);
    this.#overviews = new Overviews(model);
    this.#rules = rules;
    this.#off = rulesThatAreOff(model);
    for (const { type } of model.records()) this.#present.add(type);
    for (const rule of rules) {
      this.#contexts.set(rule, this.#contextOf(rule));
      const held = this.#rulesOf.get(rule.on);
      if (held) held.push(rule);
      else this.#rulesOf.set(rule.on, [rule]);
    }
    for (const rule of rules) for (const subject of model.all(rule.on)) this.#ask(rule, subject);
  }

  /** Takes an edit over; gives what is said otherwise now. */
  apply(diff: Diff): Verdict[] {
    this.#model.apply(diff);
    const verdicts: Verdict[] = [];
    for (const [subjectId, rules] of this.#doubtsOf(diff)) {
      const subject = this.#model.find(subjectId);
      if (!subject) {
        for (const { rule } of this.#answers.forget(subjectId))
          verdicts.push({ ruleId: rule.id, subjectId, problems: [] });
        continue;
      }
      for (const rule of rules) {
        const problems = this.#ask(rule, subject);
        if (problems) verdicts.push({ ruleId: rule.id, subjectId, problems });
      }
    }
    return verdicts;
  }

  /** What is wrong with one record, in the order of the rules. */
  problemsOf(subjectId: Id): Problem[] {
    const answers = this.#answers.of(subjectId);
    const inOrder = [...answers].sort((a, b) => this.#rules.indexOf(a.rule) - this.#rules.indexOf(b.rule));
    return inOrder.flatMap(({ problems }) => problems);
  }

  /** Every problem, in the order of the records. */
  problems(): Problem[] {
    return [...this.#model.records()].flatMap(({ id }) => this.problemsOf(id));
  }

  /** All that the rules say; of a pair of rule and record that is not named nothing is said. */
  *verdicts(): Generator<Verdict> {
    for (const { id: subjectId } of this.#model.records())
      for (const { rule, problems } of this.#answers.of(subjectId))
        if (problems.length > 0) yield { ruleId: rule.id, subjectId, problems };
  }

  #doubtsOf({ added, updated, removed }: Diff): Doubts {
    const doubts: Doubts = new Map();
    const wereOff = this.#off;
    this.#off = rulesThatAreOff(this.#model);
    const changes: Change[] = [
      ...added.map((record): Change => [null, record]),
      ...updated,
      ...removed.map((record): Change => [record, null]),
    ];
    const touch = (record: RecordBase) => {
      for (const rule of this.#rulesOf.get(record.type) ?? []) doubt(doubts, record.id, rule);
      for (const key of keysOf(record)) this.#doubtAll(doubts, key);
      if (record.type === "ruleSetting") this.#doubtRule(doubts, record as RuleSetting, wereOff);
    };
    for (const [from, to] of changes) {
      if (from) touch(from);
      if (to) touch(to);
    }
    for (const { type } of [...added, ...removed])
      if (this.#takePresence(type as RecordTypeName)) this.#doubtAll(doubts, presenceKey(type));
    for (const key of this.#overviews.follow(changes)) this.#doubtAll(doubts, key);
    return doubts;
  }

  /** Whether the first of a type has come, or the last one gone. */
  #takePresence(type: RecordTypeName): boolean {
    const isPresent = this.#model.any(type);
    if (isPresent === this.#present.has(type)) return false;
    if (isPresent) this.#present.add(type);
    else this.#present.delete(type);
    return true;
  }

  #doubtAll(doubts: Doubts, key: string): void {
    for (const { subjectId, rule } of this.#answers.restingOn(key)) doubt(doubts, subjectId, rule);
  }

  /** Everything that a rule is asked of, when its parameters may be others now, or it was switched off or on. */
  #doubtRule(doubts: Doubts, { ruleId }: RuleSetting, wereOff: ReadonlySet<string>): void {
    for (const rule of this.#rules) {
      if (rule.id !== ruleId || (!rule.parameters && wereOff.has(ruleId) === this.#off.has(ruleId))) continue;
      for (const { id } of this.#model.all(rule.on)) doubt(doubts, id, rule);
    }
  }

  /** What a rule says of a record, or null where it says the same as before. */
  #ask(rule: Rule, subject: AnyRecord): readonly Problem[] | null {
    const context = this.#contexts.get(rule);
    const problems: Problem[] = [];
    if (context && !this.#off.has(rule.id)) askRule(rule, context, subject, problems);
    const isNew = this.#answers.set(rule, subject.id, problems, this.#tracked.taken());
    return isNew ? problems : null;
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
}

function doubt(doubts: Doubts, subjectId: Id, rule: Rule): void {
  const held = doubts.get(subjectId);
  if (held) held.add(rule);
  else doubts.set(subjectId, new Set([rule]));
}
