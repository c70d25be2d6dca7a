import { Emitter } from "@shared/base/emitter.ts";
import type { SettingValue } from "../registry/contribution.ts";
import type { Registry } from "../registry/registry.ts";
import type { SettingsService } from "./services.ts";
import { followKept, readKept, writeKept } from "./storage.ts";

const KEY = "frontstage.settings";

/** Settings of this machine, in local storage; a value of the wrong kind counts as not set. */
export class Settings implements SettingsService {
  readonly changed = new Emitter<string>();
  readonly #registry: Registry;
  #values: Record<string, SettingValue>;
  /** What was set here and could not be kept: nothing that is read takes it back. */
  #unkept: Record<string, SettingValue> = {};

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#values = readKept<Record<string, SettingValue>>(KEY, {});
    followKept(KEY, () => this.#readAgain());
  }

  get<T extends SettingValue>(id: string): T {
    const setting = this.#registry.settings.get(id);
    if (!setting) throw new Error(`no setting "${id}"`);
    const value = Object.hasOwn(this.#values, id) ? this.#values[id] : undefined;
    return (typeof value === typeof setting.fallback ? value : setting.fallback) as T;
  }

  set(id: string, value: SettingValue): void {
    // Beside what another window has set meanwhile, not over it.
    this.#readAgain();
    this.#unkept = { ...this.#unkept, [id]: value };
    this.#values = { ...this.#values, [id]: value };
    if (writeKept(KEY, this.#values)) this.#unkept = {};
    this.changed.emit(id);
  }

  #readAgain(): void {
    const before = this.#values;
    this.#values = { ...readKept<Record<string, SettingValue>>(KEY, before), ...this.#unkept };
    for (const id of new Set([...Object.keys(before), ...Object.keys(this.#values)])) {
      if (before[id] !== this.#values[id] && this.#registry.settings.has(id)) this.changed.emit(id);
    }
  }
}
