import type { z } from "zod";
import type { Draft } from "./draft.ts";
import type { ReadModel } from "./model.ts";

/**
 * A change of the document that has a name. `run` is pure and synchronous: it works on a draft and either
 * leaves it changed or throws, in which case nothing happened.
 */
export interface ModelCommand<A = unknown, R = unknown> {
  /** `area.noun.verb` */
  readonly id: string;
  readonly args: z.ZodType<A>;
  /** What the history shows: “Rename step”. */
  label(args: A, model: ReadModel): string;
  /** Why it cannot run now, in words for the user; undefined when it can. */
  canRun?(model: ReadModel, args: A): string | undefined;
  run(draft: Draft, args: A): R;
  /** Commits with the same key that follow each other within a second are one undo step. */
  mergeKey?(args: A): string | undefined;
}

/** Gives the argument and result types to the literal. */
export function defineCommand<A, R>(command: ModelCommand<A, R>): ModelCommand<A, R> {
  return command;
}

/**
 * A cascade: looks at what changed so far and changes more, in the same commit. All of them run until nothing
 * moves any more; a `run` that has nothing to do must not write. Then each `check` may refuse the whole commit.
 */
export interface Behavior {
  /** `when-<this>-then-<that>` */
  readonly id: string;
  run?(draft: Draft): void;
  /** Throws a UserError when the outcome must not be kept. */
  check?(draft: Draft): void;
}
