import { Emitter } from "@shared/base/emitter.ts";
import type { ContextService, SelectionService } from "./services.ts";

const NOTHING: readonly string[] = [];

export class Selection implements SelectionService {
  readonly changed = new Emitter<readonly string[]>();
  readonly #context: ContextService;
  readonly #typeOf: (id: string) => string | undefined;
  #ids: readonly string[] = NOTHING;

  constructor(context: ContextService, typeOf: (id: string) => string | undefined = () => undefined) {
    this.#context = context;
    this.#typeOf = typeOf;
  }

  get(): readonly string[] {
    return this.#ids;
  }

  set(ids: readonly string[]): void {
    if (ids.length === this.#ids.length && ids.every((id, index) => id === this.#ids[index])) return;
    this.#ids = ids.length === 0 ? NOTHING : ids;
    this.#context.set("selectionCount", ids.length);
    this.#context.set("selection", this.#kind());
    this.changed.emit(this.#ids);
  }

  /** The type that all of it has: “step”; “mixed” when there are several, "" for nothing. */
  #kind(): string {
    const types = new Set(this.#ids.map((id) => this.#typeOf(id) ?? ""));
    return types.size > 1 ? "mixed" : ([...types][0] ?? "");
  }
}
