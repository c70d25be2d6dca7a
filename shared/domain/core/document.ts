import { articled } from "@shared/base/articled.ts";
import { type Id, newId } from "@shared/base/ids.ts";
import { ok, type Problem, type Result, UserError } from "@shared/base/result.ts";
import { type AnyRecord, recordType } from "../records.ts";
import type { Behavior, ModelCommand } from "./command.ts";
import { type Diff, invertDiff, isEmptyDiff } from "./diff.ts";
import { Draft } from "./draft.ts";
import { issueText } from "./issue-text.ts";
import { Model } from "./model.ts";
import type { RecordBase } from "./record.ts";
import { runIn } from "./run-in.ts";
import { sameValue } from "./same-value.ts";

export interface Committed<R> {
  readonly diff: Diff;
  readonly result: R;
}

const ROUNDS_UNTIL_QUIET = 8;

/** An engagement in memory and the only door through which it changes. Promise: a commit that throws changed nothing. */
export class EngagementDocument {
  readonly model: Model;
  readonly #behaviors: readonly Behavior[];
  readonly #makeId: () => Id;

  constructor(records: Iterable<AnyRecord>, behaviors: readonly Behavior[] = [], makeId: () => Id = newId) {
    this.model = new Model(records);
    this.#behaviors = behaviors;
    this.#makeId = makeId;
  }

  /** Runs a change, its cascades and the validation; applies and returns the diff. */
  commit<R>(change: (draft: Draft) => R): Committed<R> {
    const draft = new Draft(this.model, this.#makeId);
    const result = change(draft);
    this.#settle(draft);
    const diff = draft.diff();
    for (const record of diff.added) validateRecord(record);
    for (const [, to] of diff.updated) validateRecord(to);
    if (!isEmptyDiff(diff)) this.model.apply(diff);
    return { diff, result };
  }

  /** Checks the arguments at the door, asks canRun, then commits. */
  run<A, R>(command: ModelCommand<A, R>, args: A): Committed<R> {
    return this.commit((draft) => runIn(draft, command, args));
  }

  /** Applies a diff from the history (undo, redo) or the journal. Refuses one that does not fit what is held. */
  applyDiff(diff: Diff): void {
    for (const record of diff.added)
      if (this.model.find(record.id)) throw new Error(`${record.id} is there already`);
    for (const record of [...diff.removed, ...diff.updated.map(([from]) => from)]) {
      if (!sameValue(this.model.find(record.id), record))
        throw new Error(`${record.id} has changed meanwhile`);
    }
    this.model.apply(diff);
  }

  undo(diff: Diff): Diff {
    const inverse = invertDiff(diff);
    this.applyDiff(inverse);
    return inverse;
  }

  #settle(draft: Draft): void {
    for (let round = 0; round < ROUNDS_UNTIL_QUIET; round++) {
      const before = draft.steps;
      for (const behavior of this.#behaviors) behavior.run?.(draft);
      if (draft.steps !== before) continue;
      for (const behavior of this.#behaviors) behavior.check?.(draft);
      return;
    }
    throw new Error("behaviors do not come to rest");
  }
}

/** Throws a UserError that names the record and the field. */
export function validateRecord(record: RecordBase): AnyRecord {
  const checked = checkRecord(record);
  if (checked.ok) return checked.value;
  const [first] = checked.error;
  throw new UserError(first?.message ?? "A record is not sound.", first?.place);
}

/** The record as its schema has it, or everything that is wrong with it. */
export function checkRecord(record: RecordBase): Result<AnyRecord, readonly Problem[]> {
  const type = recordType(record.type);
  const parsed = type.schema.safeParse(record);
  if (parsed.success) return ok(typeable(parsed.data as AnyRecord));
  const place = `${record.type} ${record.id}`;
  const error = parsed.error.issues.map((issue) => ({
    message: `${articled(type.noun)} is not sound: ${issueText(issue)}`,
    place,
  }));
  return { ok: false, error };
}

/** Control characters but blanks and line ends, and halves of characters: nobody types them, no command line takes them. */
const UNTYPED = /(?![\t\n\r\u0085])\p{Cc}|\p{Cs}/gu;

/** The record under a name or title that a person can type; the same object where it has one. */
function typeable(record: AnyRecord): AnyRecord {
  const named = record as { name?: unknown; title?: unknown };
  const changed: Record<string, string> = {};
  for (const field of ["name", "title"] as const) {
    const text = named[field];
    if (typeof text !== "string") continue;
    const plain = text.replaceAll(UNTYPED, "");
    // Where nothing else was there, the record keeps something to be called by.
    if (plain !== text) changed[field] = plain === "" ? "\ufffd" : plain;
  }
  return Object.keys(changed).length === 0 ? record : ({ ...record, ...changed } as AnyRecord);
}
