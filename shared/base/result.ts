/** A value or a problem that a person can read; for doors where bad input is expected. */
export type Result<T, E = Problem> = { ok: true; value: T } | { ok: false; error: E };

/** What is wrong, and where: `place` is a row, a path in a file, a record. */
export interface Problem {
  readonly message: string;
  readonly place?: string;
}

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = (message: string, place?: string): Result<never, Problem> => ({
  ok: false,
  error: place === undefined ? { message } : { message, place },
});

/** An error whose message is meant for the user, with the place it names. */
export class UserError extends Error {
  override readonly name = "UserError";
  constructor(
    message: string,
    readonly place?: string,
  ) {
    super(message);
  }
}
