import type { ModelCommand } from "@shared/domain/core/command.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { RecordOf, RecordTypeName } from "@shared/domain/records.ts";

/** One random wish: which command, and numbers that choose its arguments from whatever the model then holds. */
export interface Wish {
  readonly command: number;
  readonly picks: readonly number[];
  readonly text: string;
}

/** Turns the numbers of a wish into arguments. Text may be empty, so that commands also get to refuse. */
export class Picker {
  readonly model: ReadModel;
  readonly text: string;
  readonly #picks: readonly number[];
  #at = 0;

  constructor(model: ReadModel, wish: Wish) {
    this.model = model;
    this.text = wish.text;
    this.#picks = wish.picks;
  }

  number(below: number): number {
    const pick = this.#picks[this.#at++ % this.#picks.length] ?? 0;
    return below <= 0 ? 0 : pick % below;
  }

  of<T>(list: readonly T[]): T {
    const found = list[this.number(list.length)];
    if (found === undefined) throw new NothingToPick();
    return found;
  }

  record<K extends RecordTypeName>(type: K): RecordOf<K> {
    return this.of(this.model.all(type));
  }

  /** The id of one of this type, or nothing. */
  orNull(type: RecordTypeName): string | null {
    const all = this.model.all(type);
    return all.length === 0 || this.number(3) === 0 ? null : this.of(all).id;
  }

  /** One to four different ids. */
  ids(type: RecordTypeName): string[] {
    const count = 1 + this.number(4);
    return [...new Set(Array.from({ length: count }, () => this.record(type).id))];
  }
}

/** The model holds nothing that the command could be given. */
export class NothingToPick extends Error {}

/** A command with arguments that fit the model of the moment. */
export interface Ready {
  readonly command: ModelCommand<unknown, unknown>;
  readonly args: unknown;
}

/** Makes arguments for the command of this id. */
export interface Maker {
  readonly id: string;
  make(pick: Picker): Ready;
}

/** Keeps the types of command and arguments together. */
export const maker = <A, R>(command: ModelCommand<A, R>, args: (pick: Picker) => NoInfer<A>): Maker => ({
  id: command.id,
  make: (pick) => ({ command: command as ModelCommand<unknown, unknown>, args: args(pick) }),
});
