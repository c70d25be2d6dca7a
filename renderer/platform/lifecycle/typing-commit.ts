import type { EngagementSession, HistoryEntry } from "../store/session.ts";

/** Milliseconds of rest after which what is typed is committed, though its field is still open. */
const REST = 400;

/**
 * What one opening of a text field commits while it is typed in. Each write takes the place of the one before, so that
 * a sentence with pauses is one undo, and Escape can take all of it back.
 */
export class TypingCommit {
  readonly #session: EngagementSession;
  #own: HistoryEntry | null = null;
  #pending: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: EngagementSession) {
    this.#session = session;
  }

  /** Writes after a rest, unless something else is typed before. */
  later(write: () => void): void {
    clearTimeout(this.#timer);
    this.#pending = write;
    this.#timer = setTimeout(() => this.now(), REST);
  }

  /** Writes what waits. */
  now(): void {
    const write = this.#pending;
    this.drop();
    write?.();
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
  }

  /** Runs a command in place of the one that this typing ran before. */
  write<R>(run: () => R): R {
    this.takeBack();
    const before = this.#session.undoStack.at(-1);
    const result = run();
    const stack = this.#session.undoStack;
    // One that was merged into an older step cannot be taken back alone.
    if (stack.at(-1) !== before && stack.at(-2) === before) this.#own = stack.at(-1) ?? null;
    return result;
  }

  /** False when there is nothing of this typing on top of the history. */
  takeBack(): boolean {
    const own = this.#own !== null && this.#session.undoStack.at(-1) === this.#own;
    this.#own = null;
    if (own) this.#session.undo();
    return own;
  }
}

/** What waits is written, and on its way to the disk, when the page goes. */
export function followPageEnd(session: EngagementSession, typing: () => TypingCommit | null): () => void {
  const end = () => {
    typing()?.now();
    // A failure is told by the state of saving.
    void session.flush().catch(() => {});
  };
  window.addEventListener("pagehide", end);
  return () => {
    window.removeEventListener("pagehide", end);
    typing()?.now();
  };
}
