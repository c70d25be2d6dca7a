/** The clock of a replay: moments of the run against the time on the wall. */
export class ReplayClock {
  moment: number;
  /** Minutes of the run that go by in a second. */
  speed: number;
  isPlaying = false;
  readonly from: number;
  readonly to: number;
  #frame = 0;
  #last = 0;
  readonly #onFrame: () => void;

  constructor(from: number, to: number, speed: number, onFrame: () => void) {
    this.from = from;
    this.to = to;
    this.moment = from;
    this.speed = speed;
    this.#onFrame = onFrame;
  }

  /** At the end it begins anew. */
  play(): void {
    if (this.isPlaying) return;
    if (this.moment >= this.to) this.moment = this.from;
    this.isPlaying = true;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame(this.#go);
    this.#onFrame();
  }

  pause(): void {
    if (!this.isPlaying) return;
    this.isPlaying = false;
    cancelAnimationFrame(this.#frame);
    this.#onFrame();
  }

  seek(moment: number): void {
    this.moment = Math.min(this.to, Math.max(this.from, moment));
    this.#onFrame();
  }

  #go = (now: number): void => {
    // A window that was hidden goes on where it was, not where it would be by now.
    const seconds = Math.min(0.1, Math.max(0, (now - this.#last) / 1000));
    this.#last = now;
    this.moment = Math.min(this.to, this.moment + seconds * this.speed);
    if (this.moment >= this.to) this.isPlaying = false;
    this.#onFrame();
    if (this.isPlaying) this.#frame = requestAnimationFrame(this.#go);
  };
}
