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
 * `asked`: the page has been told and owes an answer. `asking`: it shows a question of its own, and the user has all
 * the time there is. `agreed`: nothing holds the window any more.
 */
type State = "idle" | "asked" | "asking" | "agreed";

/**
 * Nothing closes before the page has answered. After five seconds the user decides; a signal decides by itself,
 * because nobody may be there.
 */
export class CloseWindow {
  readonly #window: BrowserWindow;
  #state: State = "idle";
  #request = 0;
  #timer: NodeJS.Timeout | undefined;
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
      if (this.#state === "agreed" || !this.#loaded || window.webContents.isCrashed()) return;
      event.preventDefault();
      if (this.#state === "idle") this.#ask();
    });
    window.webContents.on("did-finish-load", () => {
      this.#loaded = true;
    });
    window.webContents.on("render-process-gone", () => this.#pageGone());
    window.webContents.on("did-navigate", () => this.#pageGone());
    window.on("closed", () => clearTimeout(this.#timer));
  }

  /** After a signal nobody may be there: no question stays open, the time limit closes. */
  leave(): void {
    this.#unattended = true;
    if (this.#state === "idle" || this.#state === "agreed") return;
    this.#wait();
  }

  answer(answer: "close" | "stay" | "asking"): void {
    if (this.#state !== "asked" && this.#state !== "asking") return;
    clearTimeout(this.#timer);
    if (answer === "asking" && !this.#unattended) {
      this.#state = "asking";
      return;
    }
    this.#state = "idle";
    if (answer === "stay") this.#quitting = false;
    else this.#end();
  }

  #ask(): void {
    this.#state = "asked";
    const payload: EventPayload<"window.closeRequested"> = { closeRequest: ++this.#request };
    this.#window.webContents.send(eventChannel("window.closeRequested"), payload);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#late(), PATIENCE);
  }

  async #late(): Promise<void> {
    if (this.#unattended) return this.#abandon();
    const request = this.#request;
    const buttons = [WORDS.wait, WORDS.close];
    const { message, detail } = WORDS;
    const question = { type: "warning" as const, message, detail, buttons, defaultId: 0, cancelId: 0 };
    const { response } = await dialog.showMessageBox(this.#window, question);
    if (this.#window.isDestroyed() || request !== this.#request || this.#state !== "asked") return;
    if (response === 1) this.#abandon();
    else this.#wait();
  }

  /** Whoever owed an answer is not there any more: the page that comes in its place is asked anew. */
  #pageGone(): void {
    this.#loaded = false;
    if (this.#state === "idle" || this.#state === "agreed") return;
    if (this.#unattended) {
      this.#abandon();
      return;
    }
    clearTimeout(this.#timer);
    this.#state = "idle";
    this.#request++;
    this.#quitting = false;
  }

  #end(): void {
    this.#state = "agreed";
    this.#window.close();
    if (this.#quitting) app.quit();
  }

  /** Closing asks the page once more, and one that hangs would never let go. */
  #abandon(): void {
    this.#state = "agreed";
    const quitting = this.#quitting;
    this.#window.destroy();
    if (quitting) app.quit();
  }
}
