import { Emitter } from "@shared/base/emitter.ts";
import type { ReactNode } from "react";
import type { DialogService } from "./services.ts";

export type ShownDialog = { readonly id: number } & (
  | {
      kind: "confirm";
      title: string;
      text: string;
      confirm: string;
      danger: boolean;
      answer(yes: boolean): void;
    }
  | {
      kind: "ask";
      title: string;
      label: string;
      value: string;
      confirm: string;
      answer(text: string | null): void;
    }
  | { kind: "open"; title: string; width: number; render: (close: () => void) => ReactNode; close(): void }
);

type Unnumbered<T> = T extends unknown ? Omit<T, "id"> : never;

/** Questions one over the other; each resolves once. The workbench draws them. */
export class Dialogs implements DialogService {
  readonly changed = new Emitter<void>();
  shown: readonly ShownDialog[] = [];
  #count = 0;

  confirm(question: { title: string; text: string; confirm: string; danger?: boolean }): Promise<boolean> {
    return this.#show((answer) => ({ kind: "confirm", danger: false, ...question, answer }));
  }

  ask(question: { title: string; label: string; value?: string; confirm: string }): Promise<string | null> {
    return this.#show((answer) => ({ kind: "ask", value: "", ...question, answer }));
  }

  open(dialog: { title: string; width?: number; render: (close: () => void) => ReactNode }): Promise<void> {
    return this.#show((answer) => ({ kind: "open", width: 560, ...dialog, close: () => answer(undefined) }));
  }

  #show<T>(build: (answer: (value: T) => void) => Unnumbered<ShownDialog>): Promise<T> {
    const id = ++this.#count;
    return new Promise((resolve) => {
      const dialog = build((value) => {
        this.shown = this.shown.filter((other) => other.id !== id);
        this.changed.emit();
        resolve(value);
      });
      this.shown = [...this.shown, { ...dialog, id } as ShownDialog];
      this.changed.emit();
    });
  }
}
