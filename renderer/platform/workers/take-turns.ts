/** Calls `onTurn` again and again while it gives true, with room between for the messages that come meanwhile. */
export class Turns {
  readonly #channel = new MessageChannel();
  #isTurning = false;

  constructor(onTurn: () => boolean) {
    this.#channel.port1.onmessage = () => {
      this.#isTurning = onTurn();
      if (this.#isTurning) this.#channel.port2.postMessage(null);
    };
  }

  /** Goes on, or begins. */
  start(): void {
    if (this.#isTurning) return;
    this.#isTurning = true;
    this.#channel.port2.postMessage(null);
  }
}
