import { Emitter } from "@shared/base/emitter.ts";
import type { Keybinding } from "../registry/contribution.ts";
import { displayKey, normalKey, type Platform } from "../registry/keys.ts";
import type { KeybindingService } from "./services.ts";
import { followKept, readKept, writeKept } from "./storage.ts";

const KEY = "frontstage.keys";

/** The shortcuts that features bring, with the user's own in their place. */
export class Keybindings implements KeybindingService {
  readonly changed = new Emitter<void>();
  readonly #defaults: readonly Keybinding[];
  readonly #platform: Platform;
  /** Command id → the key that the user gave it, "" = none. */
  #own: Record<string, string>;
  /** As `#own`, of what was changed here and could not be kept; null = as built in. Nothing that is read takes it back. */
  #unkept: Readonly<Record<string, string | null>> = {};

  constructor(defaults: readonly Keybinding[], platform: Platform) {
    this.#defaults = defaults.map((binding) => ({ ...binding, key: normalKey(binding.key, platform) }));
    this.#platform = platform;
    this.#own = readKept<Record<string, string>>(KEY, {});
    followKept(KEY, () => {
      this.#own = this.#kept();
      this.changed.emit();
    });
  }

  list(): readonly Keybinding[] {
    const kept = this.#defaults.filter((binding) => !Object.hasOwn(this.#own, binding.command));
    const own = Object.entries(this.#own).filter(([, key]) => key !== "");
    return [...kept, ...own.map(([command, key]) => ({ command, key, ...this.#whenOf(command) }))];
  }

  keyOf(command: string): string | undefined {
    return this.list().find((binding) => binding.command === command)?.key;
  }

  display(command: string): string | undefined {
    const key = this.keyOf(command);
    return key && displayKey(key, this.#platform);
  }

  usersOf(key: string): readonly string[] {
    const normal = normalKey(key, this.#platform);
    return this.list().flatMap((binding) => (binding.key === normal ? binding.command : []));
  }

  isOwn(command: string): boolean {
    return Object.hasOwn(this.#own, command);
  }

  isNative(command: string): boolean {
    return this.list().some((binding) => binding.command === command && binding.native === true);
  }

  set(command: string, key: string): void {
    this.#keep(command, key === "" ? "" : normalKey(key, this.#platform));
  }

  reset(command: string): void {
    this.#keep(command, null);
  }

  /** A shortcut of one's own holds where the built-in one did, so that it does not act in a text field. */
  #whenOf(command: string): { when?: string } {
    const when = this.#defaults.find((binding) => binding.command === command)?.when;
    return when === undefined ? {} : { when };
  }

  /** With what another window has changed meanwhile. */
  #kept(): Record<string, string> {
    const all = { ...readKept<Record<string, string>>(KEY, this.#own), ...this.#unkept };
    return Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
    );
  }

  #keep(command: string, key: string | null): void {
    this.#unkept = { ...this.#unkept, [command]: key };
    this.#own = this.#kept();
    if (writeKept(KEY, this.#own)) this.#unkept = {};
    this.changed.emit();
  }
}
