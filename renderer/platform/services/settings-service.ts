import { Emitter } from "@shared/base/emitter.ts";
import type { SettingValue } from "../registry/contribution.ts";
import type { Registry } from "../registry/registry.ts";
import type { SettingsService } from "./services.ts";

const KEY = "frontstage.settings";

/** Settings of this machine, in local storage; a value of the wrong kind counts as not set. */
export class Settings implements SettingsService {
  readonly changed = new Emitter<string>();
  readonly #registry: Registry;
  #values: Record<string, SettingValue>;

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#values = read();
  }

  get<T extends SettingValue>(id: string): T {
    const setting = this.#registry.settings.get(id);
    if (!setting) throw new Error(`no setting "${id}"`);
    const value = Object.hasOwn(this.#values, id) ? this.#values[id] : undefined;
    return (typeof value === typeof setting.fallback ? value : setting.fallback) as T;
  }

  set(id: string, value: SettingValue): void {
    this.#values = { ...this.#values, [id]: value };
    localStorage.setItem(KEY, JSON.stringify(this.#values));
    this.changed.emit(id);
  }
}

function read(): Record<string, SettingValue> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, SettingValue>) : {};
  } catch {
    return {};
  }
}
