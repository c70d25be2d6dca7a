import type { Id } from "@shared/base/ids.ts";
import type { RecordOf, RecordTypeName } from "../records.ts";
import type { Draft } from "./draft.ts";
import type { ReadModel } from "./model.ts";
import type { RecordBase } from "./record.ts";
import type { Severity } from "./severity.ts";

/** One number that an engagement may set for a rule, e.g. how many approvals in a row are a chain. */
export interface RuleParameter {
  readonly name: string;
  readonly fallback: number;
  readonly minimum: number;
  readonly maximum: number;
  /** What the number says, in words for the consultant. */
  readonly about: string;
  readonly unit: string;
}

/** A rule in one case each way, for its documentation. */
export interface RuleExample {
  /** What it says where something is wrong, as it says it. */
  readonly wrong: string;
  /** What is right instead. */
  readonly sound: string;
}

/** What a rule says of one element. */
export interface Finding {
  /** A sentence that can be read aloud to a client; it names the element. */
  readonly message: string;
  /** The element to jump to; the subject itself where it is not given. */
  readonly at?: Id;
}

/** A record before and after an edit: null before it came, null when it is gone. */
export type Change<T extends RecordBase = RecordBase> = readonly [from: T | null, to: T | null];

/**
 * What several rules need to know of a whole (the graph of a blueprint), made once for all of them. It stays as it is
 * until a record that belongs to the whole comes, goes, or changes a field that is named in `madeOf`: a title that is
 * typed leaves the graph alone. `make` must look at nothing else.
 */
export interface Overview<T> {
  readonly id: string;
  /** The field by which the parts name the whole; an index of each of their types. */
  readonly by: string;
  /** The types of the parts, and of each the fields that count. */
  readonly madeOf: Readonly<Partial<Record<RecordTypeName, readonly string[]>>>;
  make(model: ReadModel, wholeId: Id): T;
  /**
   * The other wholes that it is made of, where it looks at more than one (what a to-be is compared with): what changes in
   * them counts too. It rests on its parts, and on records of the type of its whole.
   */
  beside?(model: ReadModel, wholeId: Id): readonly Id[];
  /** Takes all changes of one edit over into what was made; false where it has to be made anew. */
  follow?(made: T, changes: readonly Change[]): boolean;
}

export interface RuleContext {
  /** Everything that a rule may look at; what it reads here decides when it is asked again. */
  readonly model: ReadModel;
  /** The overview of a whole, shared with all rules that ask for it. */
  overview<T>(overview: Overview<T>, wholeId: Id): T;
  /** The engagement's value of a parameter of this rule, else its fallback. */
  parameter(name: string): number;
}

/**
 * A check of a service's design, like a rule of a linter. It is asked once for each record of the type `on`, is pure and
 * deterministic, and sees the world through its context only.
 */
export interface Rule<K extends RecordTypeName = RecordTypeName> {
  /** `area/what-is-wrong` */
  readonly id: string;
  /** What is wrong, in a few words for a list: “Stage in which nothing happens”. */
  readonly title: string;
  readonly on: K;
  readonly severity: Severity;
  /**
   * The field of the element to jump to in which it is mended, as its record names it; a part of a list after a dot.
   * None where it is mended by more than one field, or outside of the element.
   */
  readonly field?: string;
  /** Why it is a problem, for people. */
  readonly why: string;
  /** Where the rule comes from: a book, a paper, the craft. */
  readonly source: string;
  readonly example: RuleExample;
  readonly parameters?: readonly RuleParameter[];
  check(context: RuleContext, subject: RecordOf<K>, report: (finding: Finding) => void): void;
  readonly fix?: {
    /** What a button says: “Register the touch point”. */
    readonly title: string;
    /** What is told once so many problems are mended: “2 crossings registered as touch points.” */
    done(count: number): string;
    /** Mends what was reported of this subject, within a change that can be undone. */
    run(draft: Draft, subject: RecordOf<K>, at: Id): void;
  };
}

/** Gives its types to the literal. */
export const defineRule = <K extends RecordTypeName>(rule: Rule<K>): Rule<K> => rule;
