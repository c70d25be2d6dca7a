import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import type { EngagementSession } from "../store/session.ts";
import type { DiagnosticsReply } from "../workers/diagnostics-protocol.ts";
import { EngagementMirror } from "../workers/engagement-mirror.ts";
import type { SlowRule } from "../workers/rule-clock.ts";

/**
 * The problems of one engagement, found by a worker that holds the same records and is told of every change. It begins
 * when the page has nothing else to do.
 */
export class ProblemWatcher {
  /** The subjects of which something else is said; none when it failed. */
  readonly changed = new Emitter<readonly Id[]>();
  /** By subject and rule. */
  readonly #found = new Map<Id, Map<string, readonly Problem[]>>();
  readonly #waiting: number;
  #worker: Worker | null = null;
  #mirror: EngagementMirror | null = null;
  /** Every subject has been checked at least once. */
  isReady = false;
  /** Rules that were slow, each told once. */
  readonly slow = new Emitter<SlowRule>();
  readonly #knownAsSlow = new Set<string>();
  /** What the worker failed with, in its own words. It is asked nothing more, and what it found before is old. */
  failure: string | null = null;

  constructor(session: EngagementSession) {
    this.#waiting = requestIdleCallback(() => this.#begin(session), { timeout: 2_000 });
  }

  *problems(): Iterable<Problem> {
    for (const found of this.#found.values()) for (const problems of found.values()) yield* problems;
  }

  subjects(): Iterable<Id> {
    return this.#found.keys();
  }

  problemsOf(subjectId: Id): readonly Problem[] {
    return [...(this.#found.get(subjectId)?.values() ?? [])].flat();
  }

  dispose(): void {
    cancelIdleCallback(this.#waiting);
    this.#end();
  }

  #begin(session: EngagementSession): void {
    const worker = new Worker(new URL("../workers/diagnostics-worker.ts", import.meta.url), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<DiagnosticsReply>) => this.#take(data);
    worker.onerror = (event) => this.#fail(event.message || "the worker could not start");
    this.#worker = worker;
    this.#mirror = new EngagementMirror(session, (news, transfer = []) => worker.postMessage(news, transfer));
  }

  #fail(failure: string): void {
    this.failure = failure;
    this.#end();
    this.changed.emit([]);
  }

  #end(): void {
    this.#mirror?.end();
    this.#worker?.terminate();
  }

  #take({ verdicts, slow }: DiagnosticsReply): void {
    for (const rule of slow) {
      if (this.#knownAsSlow.has(rule.ruleId)) continue;
      this.#knownAsSlow.add(rule.ruleId);
      this.slow.emit(rule);
    }
    for (const { ruleId, subjectId, problems } of verdicts) {
      const found = this.#found.get(subjectId) ?? new Map<string, readonly Problem[]>();
      if (problems.length > 0) found.set(ruleId, problems);
      else found.delete(ruleId);
      if (found.size > 0) this.#found.set(subjectId, found);
      else this.#found.delete(subjectId);
    }
    this.isReady = true;
    this.changed.emit([...new Set(verdicts.map(({ subjectId }) => subjectId))]);
  }
}
