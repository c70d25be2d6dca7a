import type { Dispose } from "@shared/base/disposable.ts";
import { Emitter } from "@shared/base/emitter.ts";
import type { EditorHandleKey, EditorHandleService } from "./services.ts";

/** At most one handle is active: that of the editor which is shown in the focused group. */
export class EditorHandles implements EditorHandleService {
  readonly changed = new Emitter<void>();
  #held: { readonly editor: string; readonly handle: unknown } | null = null;

  offer<T>(key: EditorHandleKey<T>, handle: T): Dispose {
    const own = { editor: key.editor, handle };
    this.#held = own;
    this.changed.emit();
    return () => {
      // Another editor may have come to the front before this one went.
      if (this.#held !== own) return;
      this.#held = null;
      this.changed.emit();
    };
  }

  active<T>(key: EditorHandleKey<T>): T | undefined {
    return this.#held?.editor === key.editor ? (this.#held.handle as T) : undefined;
  }
}
