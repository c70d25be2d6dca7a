import { type EventPayload, eventChannel } from "@shared/ipc/contract.ts";
import { app, type BrowserWindow, dialog } from "electron";

const PATIENCE = 5_000;
const WORDS = {
  message: "Frontstage has not finished saving",
  detail: "The last changes are still on their way to the disk. Wait, or close and lose what is not saved.",
  wait: "Wait",
  close: "Close and lose changes",
};

/**
 * Nothing closes before the page has answered. After five seconds the user decides; a signal decides by itself,
 * because nobody may be there.
 */
export class CloseWindow {
  readonly #window: BrowserWindow;
  #request = 0;
  #timer: NodeJS.Timeout | undefined;
  #agreed = false;
  #loaded = false;
  #quitting = false;
  #unattended = false;

  constructor(window: BrowserWindow) {
    this.#window = window;
    app.on("before-quit", () => {
      this.#quitting = true;
    });
    window.on("close", (event) => {
      // A page that is not there yet has nothing to save, and would not answer.
      if (this.#agreed || !this.#loaded || window.webContents.isCrashed()) return;
      event.preventDefault();
      if (this.#timer === undefined) this.#ask();
    });
    window.webContents.on("did-finish-load", () => {
      this.#loaded = true;
    });
    window.on("closed", () => clearTimeout(this.#timer));
  }

  /** After a signal nobody may be there: no question stays open, the time limit closes. */
  leave(): void {
    this.#unattended = true;
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#late(), PATIENCE);
  }

  answer(answer: "close" | "stay" | "asking"): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (answer === "asking" && !this.#unattended) {
      // The page shows a question of its own: the user has all the time there is.
      this.#timer = setTimeout(() => undefined, 2 ** 31 - 1);
      return;
    }
    if (answer === "stay") {
      this.#quitting = false;
      return;
    }
    this.#end();
  }

  #ask(): void {
    const payload: EventPayload<"window.closeRequested"> = { closeRequest: ++this.#request };
    this.#window.webContents.send(eventChannel("window.closeRequested"), payload);
    this.#timer = setTimeout(() => void this.#late(), PATIENCE);
  }

  async #late(): Promise<void> {
    if (this.#unattended) return this.#abandon();
    const request = this.#request;
    const buttons = [WORDS.wait, WORDS.close];
    const { message, detail } = WORDS;
    const question = { type: "warning" as const, message, detail, buttons, defaultId: 0, cancelId: 0 };
    const { response } = await dialog.showMessageBox(this.#window, question);
    if (this.#window.isDestroyed() || request !== this.#request || this.#timer === undefined) return;
    if (response === 1) this.#abandon();
    else this.#timer = setTimeout(() => void this.#late(), PATIENCE);
  }

  #end(): void {
    this.#agreed = true;
    this.#window.close();
    if (this.#quitting) app.quit();
  }

  /** Closing asks the page once more, and one that hangs would never let go. */
  #abandon(): void {
    this.#agreed = true;
    const quitting = this.#quitting;
    this.#window.destroy();
    if (quitting) app.quit();
  }
}
