import { Emitter } from "@shared/base/emitter.ts";
import type { ContextService, SelectionService } from "./services.ts";

const NOTHING: readonly string[] = [];

/** Each open editor has its own, made in it or in the side bar beside it; that of the editor in front is the one. */
export class Selection implements SelectionService {
  readonly changed = new Emitter<readonly string[]>();
  readonly #context: ContextService;
  readonly #typeOf: (id: string) => string | undefined;
  readonly #held = new Map<string, readonly string[]>();
  #front = "";
  #ids: readonly string[] = NOTHING;

  constructor(context: ContextService, typeOf: (id: string) => string | undefined = () => undefined) {
    this.#context = context;
    this.#typeOf = typeOf;
  }

  get(): readonly string[] {
    return this.#ids;
  }

  set(ids: readonly string[]): void {
    if (sameIds(ids, this.#ids)) return;
    this.#show(ids.length === 0 ? NOTHING : ids);
  }

  /** Another editor is in front; one that is no longer open has selected nothing when it is opened again. */
  follow(front: string, open: ReadonlySet<string>): void {
    for (const key of this.#held.keys()) if (!open.has(key)) this.#held.delete(key);
    if (front === this.#front) return;
    this.#front = front;
    const ids = this.#held.get(front) ?? NOTHING;
    if (!sameIds(ids, this.#ids)) this.#show(ids);
  }

  /** The engagement is closed, and with it everything that could be selected. */
  forget(): void {
    this.#held.clear();
    this.set(NOTHING);
  }

  #show(ids: readonly string[]): void {
    this.#ids = ids;
    this.#held.set(this.#front, ids);
    this.#context.set("selectionCount", ids.length);
    this.#context.set("selection", this.#kind());
    this.changed.emit(ids);
  }

  /** The type that all of it has: “step”; “mixed” when there are several, "" for nothing. */
  #kind(): string {
    const types = new Set(this.#ids.map((id) => this.#typeOf(id) ?? ""));
    return types.size > 1 ? "mixed" : ([...types][0] ?? "");
  }
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);
