import type { Id } from "@shared/base/ids.ts";
import type { Rule } from "../core/rule.ts";
import type { Problem } from "./problem.ts";

/** What one rule found at one record when it was asked last, and what it read for it. */
export interface Answer {
  readonly rule: Rule;
  readonly subjectId: Id;
  readonly problems: readonly Problem[];
}

interface HeldAnswer extends Answer {
  problems: readonly Problem[];
  read: ReadonlySet<string>;
}

/** The answers of all rules, by whom they are about and by what they rest on. One that says and rests on nothing is not kept. */
export class Answers {
  readonly #bySubject = new Map<Id, HeldAnswer[]>();
  readonly #readers = new Map<string, Set<HeldAnswer>>();

  of(subjectId: Id): readonly Answer[] {
    return this.#bySubject.get(subjectId) ?? [];
  }

  /** Those that rest on what this key names. */
  restingOn(key: string): Iterable<Answer> {
    return this.#readers.get(key) ?? [];
  }

  /** Keeps what a rule says now; whether that is something else than before. */
  set(rule: Rule, subjectId: Id, problems: readonly Problem[], read: ReadonlySet<string>): boolean {
    const own = this.#bySubject.get(subjectId);
    const held = own?.find((answer) => answer.rule === rule);
    if (held) return this.#renew(held, problems, read);
    if (problems.length === 0 && read.size === 0) return false;
    const answer = { rule, subjectId, problems, read };
    if (own) own.push(answer);
    else this.#bySubject.set(subjectId, [answer]);
    for (const key of read) this.#addReader(key, answer);
    return problems.length > 0;
  }

  /** Forgets all answers about a record; gives those that spoke of a problem. */
  forget(subjectId: Id): readonly Answer[] {
    const own = this.#bySubject.get(subjectId) ?? [];
    this.#bySubject.delete(subjectId);
    for (const answer of own) for (const key of answer.read) this.#removeReader(key, answer);
    return own.filter(({ problems }) => problems.length > 0);
  }

  /** Most of what an answer rests on stays the same when it is given again. */
  #renew(held: HeldAnswer, problems: readonly Problem[], read: ReadonlySet<string>): boolean {
    let isSameRead = held.read.size === read.size;
    for (const key of read) {
      if (held.read.has(key)) continue;
      this.#addReader(key, held);
      isSameRead = false;
    }
    if (!isSameRead) {
      for (const key of held.read) if (!read.has(key)) this.#removeReader(key, held);
      held.read = read;
    }
    if (isSame(held.problems, problems)) return false;
    held.problems = problems;
    return true;
  }

  #addReader(key: string, answer: HeldAnswer): void {
    const readers = this.#readers.get(key);
    if (readers) readers.add(answer);
    else this.#readers.set(key, new Set([answer]));
  }

  #removeReader(key: string, answer: HeldAnswer): void {
    const readers = this.#readers.get(key);
    readers?.delete(answer);
    if (readers?.size === 0) this.#readers.delete(key);
  }
}

const isSame = (before: readonly Problem[], now: readonly Problem[]): boolean =>
  before.length === now.length &&
  before.every(({ at, message, ruleId }, index) => {
    const other = now[index];
    return at === other?.at && message === other.message && ruleId === other.ruleId;
  });
