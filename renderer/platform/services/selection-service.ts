import { Emitter } from "@shared/base/emitter.ts";
import type { ContextService, SelectionService } from "./services.ts";

const NOTHING: readonly string[] = [];

export class Selection implements SelectionService {
  readonly changed = new Emitter<readonly string[]>();
  readonly #context: ContextService;
  #ids: readonly string[] = NOTHING;

  constructor(context: ContextService) {
    this.#context = context;
  }

  get(): readonly string[] {
    return this.#ids;
  }

  set(ids: readonly string[]): void {
    if (ids.length === this.#ids.length && ids.every((id, index) => id === this.#ids[index])) return;
    this.#ids = ids.length === 0 ? NOTHING : ids;
    this.#context.set("selectionCount", ids.length);
    this.changed.emit(this.#ids);
  }
}
