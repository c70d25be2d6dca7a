import { Emitter } from "@shared/base/emitter.ts";
import { UserError } from "@shared/base/result.ts";
import { createContext, useContext, useEffect, useRef } from "react";

/** Milliseconds of rest after which what is typed is committed, though its field is still open. */
const REST = 400;

/** The history that commits go into: an open engagement is one. */
export interface TypingHistory {
  readonly undoStack: readonly object[];
  undo(): unknown;
  redo(): unknown;
  /** What was undone last is not to be redone. */
  discard(step: object): void;
}

/** Where the fields below write, and what they are about: with another subject the same field is another one. */
export const TypingContext = createContext<{ history: TypingHistory | null; subject: string }>({
  history: null,
  subject: "",
});

const waiting = new Set<TypingCommit>();
/** Something waits for a rest to be written, or nothing does any more. */
export const typingChanged = new Emitter<void>();
/** Letters are on the screen that no commit holds yet. */
export const typingWaits = (): boolean => waiting.size > 0;

let writing = 0;
/** What changes now is typed in a field: it may take the place of what was typed there before. */
export const isTypingWritten = (): boolean => writing > 0;

function asTyping<R>(act: () => R): R {
  writing += 1;
  try {
    return act();
  } finally {
    writing -= 1;
  }
}

/** A field is done that wrote this step of the history. */
export const typingEnded = new Emitter<object>();

/** Writes what waits in every open field, which stays open: before a command reads the model, and before the page goes. */
export function keepTyping(): void {
  for (const typing of [...waiting]) typing.tryNow();
}

/**
 * What one opening of a text field commits while it is typed in. Each write takes the place of the one before, so that
 * a sentence with pauses is one undo, and Escape can take all of it back.
 */
export class TypingCommit {
  readonly #history: TypingHistory | null;
  #own: object | null = null;
  #told: object | null = null;
  #pending: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(history: TypingHistory | null) {
    this.#history = history;
  }

  /** Writes after a rest, unless something else is typed before; without rests only when it has to be. */
  later(write: () => void, rests = true): void {
    clearTimeout(this.#timer);
    this.#pending = write;
    if (rests) this.#timer = setTimeout(() => this.tryNow(), REST);
    this.#tell();
  }

  /** Writes what waits. */
  now(): void {
    const write = this.#pending;
    this.drop();
    write?.();
  }

  /** As `now`; words that cannot be kept as they are so far are told of when their field is left. */
  tryNow(): void {
    try {
      this.now();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#tell();
  }

  /** Runs a command in place of the one that this typing ran before; it hears whether that one is taken back. */
  write<R>(run: (tookBack: boolean) => R): R {
    return asTyping(() => this.#replace(run));
  }

  #replace<R>(run: (tookBack: boolean) => R): R {
    const history = this.#history;
    const undone = this.#undoOwn();
    const before = history?.undoStack.at(-1);
    try {
      const result = run(undone !== null);
      // Typed back to what it was before: nothing was written in its place.
      if (undone) history?.discard(undone);
      return result;
    } catch (error) {
      // What was kept before is better than nothing.
      if (undone) history?.redo();
      throw error;
    } finally {
      const stack = history?.undoStack ?? [];
      // One that was merged into an older step cannot be taken back alone.
      if (stack.at(-1) !== before && stack.at(-2) === before) this.#own = stack.at(-1) ?? null;
    }
  }

  /** The field is done: what it wrote, in however many rests, is told once. */
  end(): void {
    const own = this.#own;
    if (own === null || own === this.#told || !this.#history?.undoStack.includes(own)) return;
    this.#told = own;
    typingEnded.emit(own);
  }

  /** Throws away what was written, for good. False when there is nothing of this typing on top of the history. */
  takeBack(): boolean {
    const undone = this.#undoOwn();
    if (undone) this.#history?.discard(undone);
    return undone !== null;
  }

  #undoOwn(): object | null {
    const own = this.#own;
    this.#own = null;
    const history = this.#history;
    if (own === null || history?.undoStack.at(-1) !== own) return null;
    asTyping(() => history.undo());
    return own;
  }

  #tell(): void {
    const had = waiting.size;
    if (this.#pending) waiting.add(this);
    else waiting.delete(this);
    if (waiting.size !== had) typingChanged.emit();
  }
}

interface TypingOptions {
  /** False: written when the field, the tab or the page is left, and before a command. */
  readonly rests?: boolean;
}

/** One opening of a field that holds one text: what it held before, and what of the typed has been written. */
export class FieldTyping {
  readonly #commit: TypingCommit;
  readonly #before: string;
  readonly #put: (text: string) => unknown;
  readonly #rests: boolean;
  #text: string;
  #written: string;
  #begun = false;

  /** `put` gives false for a text that it does not take. */
  constructor(
    history: TypingHistory | null,
    before: string,
    put: (text: string) => unknown,
    options: TypingOptions = {},
  ) {
    this.#rests = options.rests ?? true;
    this.#commit = new TypingCommit(history);
    this.#before = before;
    this.#put = put;
    this.#text = before;
    this.#written = before;
  }

  /** The last text was taken, or none was written yet. */
  taken = true;

  /** Letter by letter. With `keep` false it waits until the field is left: a name that is blank for the moment. */
  typed(text: string, keep = true): void {
    this.#begun = true;
    this.#text = text;
    if (keep) this.#commit.later(() => this.#write(), this.#rests);
    else this.#commit.drop();
  }

  /** The letter that opened the field. Once: a tab that is shown again runs its effects again, and more was typed since. */
  begin(text: string): void {
    if (!this.#begun) this.typed(text);
  }

  /** Writes what waits; the field goes without having been left. */
  now(): void {
    this.#commit.tryNow();
    this.#commit.end();
  }

  /** The field is left, or Enter pressed. True when there was something to write still. */
  end(text: string = this.#text): boolean {
    this.#text = text;
    this.#commit.drop();
    const open = text !== this.#written;
    try {
      this.#write();
    } finally {
      this.#commit.end();
    }
    return open;
  }

  /** Escape: all of it is as it was. True when something had been typed. */
  cancel(): boolean {
    const changed = this.#text !== this.#before || this.#written !== this.#before;
    this.end(this.#before);
    return changed;
  }

  #write(): void {
    const text = this.#text;
    const before = this.#written;
    if (text === before) return;
    this.#commit.write((tookBack) => {
      this.taken =
        (text === this.#before && (tookBack || before === this.#before)) || this.#put(text) !== false;
    });
    this.#written = text;
  }
}

/** The typing of a field that is there only while it is open; what waits is written when it goes. */
export function useFieldTyping(
  before: string,
  put: (text: string) => unknown,
  options?: TypingOptions,
): FieldTyping {
  const { history } = useContext(TypingContext);
  const latest = useRef(put);
  latest.current = put;
  const held = useRef<FieldTyping | null>(null);
  held.current ??= new FieldTyping(history, before, (text) => latest.current(text), options);
  useEffect(() => () => held.current?.now(), []);
  return held.current;
}
