import { Emitter } from "@shared/base/emitter.ts";
import { methodMessages } from "@shared/domain/method/messages.ts";
import { type TenStep, tenSteps } from "@shared/domain/method/ten-steps.ts";
import type { ProblemsOfService, StatusService } from "../services/services.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";

const STATUS = "ten-steps";
/** Milliseconds until it is counted though the page is never idle. */
const PATIENCE = 1_000;

/** How far the ten steps of the open engagement are. Counted when the page has nothing else to do: no edit waits for it. */
export class CompletenessService {
  readonly changed = new Emitter<void>();
  /** Null until they have been counted, and with no engagement open. */
  steps: readonly TenStep[] | null = null;
  readonly #problems: ProblemsOfService;
  readonly #status: StatusService;
  #session: EngagementSession | null = null;
  #waiting: number | null = null;
  #told = "";
  #stop: () => void = () => undefined;

  constructor(problems: ProblemsOfService, status: StatusService) {
    this.#problems = problems;
    this.#status = status;
    problems.changed.on(() => this.#wait());
  }

  /** The engagement that is open now, or none. */
  follow(session: EngagementSession | null): void {
    this.#stop();
    this.#session = session;
    this.#stop = session?.onChange.on(() => this.#wait()) ?? (() => undefined);
    this.#show(null);
    this.#wait();
  }

  #wait(): void {
    if (this.#waiting !== null) return;
    this.#waiting = requestIdleCallback(() => this.#count(), { timeout: PATIENCE });
  }

  #count(): void {
    this.#waiting = null;
    if (!this.#session) return;
    const { isReady, hasFailed, shown } = this.#problems;
    // What was counted last stands: without the rules' findings nothing would seem to be missing.
    if (hasFailed && this.steps) return;
    this.#show(tenSteps(this.#session.model, isReady && !hasFailed ? shown.open : []));
  }

  /** What is as it was told last is not told again. */
  #show(steps: readonly TenStep[] | null): void {
    const told = JSON.stringify(steps);
    if (told === this.#told) return;
    this.#told = told;
    this.steps = steps;
    this.#setStatus();
    this.changed.emit();
  }

  #setStatus(): void {
    if (!this.steps) {
      this.#status.remove(STATUS);
      return;
    }
    const done = this.steps.filter(({ done, of }) => of > 0 && done === of).length;
    const shares = this.steps.map(({ id, done, of }) =>
      messages.shareOf(methodMessages.names[id], of === 0 ? null : done / of),
    );
    this.#status.set({
      id: STATUS,
      text: messages.stepsDone(done, this.steps.length),
      tooltip: messages.stepsTold(shares),
      side: "left",
      order: 20,
      command: "journey.progress.open",
    });
  }
}
