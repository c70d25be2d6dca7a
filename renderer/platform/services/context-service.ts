import { Emitter } from "@shared/base/emitter.ts";
import { testWhen } from "../registry/when.ts";
import type { ContextService } from "./services.ts";
import type { ContextKey } from "./state-scopes.ts";

export class Context implements ContextService {
  readonly changed = new Emitter<void>();
  readonly #values = new Map<string, unknown>();

  get(key: string): unknown {
    return this.#values.get(key);
  }

  set(key: ContextKey, value: unknown): void {
    if (Object.is(this.#values.get(key), value)) return;
    this.#values.set(key, value);
    this.changed.emit();
  }

  test(when: string | undefined): boolean {
    return testWhen(when, (key) => this.get(key));
  }
}
