import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import { hasMatter } from "@shared/domain/diagnostics/has-matter.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { type ElementProblems, ProblemIndex } from "@shared/domain/diagnostics/problem-index.ts";
import { openCounts, type ShownProblems, shownProblems } from "@shared/domain/diagnostics/settings.ts";
import type { OutputService, StatusService } from "../services/services.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";
import { ProblemWatcher } from "./problem-watcher.ts";

const STATUS = "problems";
const NONE: ShownProblems = { open: [], suppressed: [] };
const NOWHERE: ReadonlyMap<Id, ElementProblems> = new Map();

/** What is wrong with the service on the screen: one watcher for the open engagement, its count in the status bar. */
export class ProblemService {
  readonly changed = new Emitter<void>();
  readonly #status: StatusService;
  readonly #output: OutputService;
  #session: EngagementSession | null = null;
  #watcher: ProblemWatcher | null = null;
  #shown: ShownProblems | null = null;
  /** Made when somebody looks, and kept up to date from then on. */
  #index: ProblemIndex | null = null;
  #stop: () => void = () => undefined;

  constructor(status: StatusService, output: OutputService) {
    this.#status = status;
    this.#output = output;
  }

  /** The engagement that is open now, or none. */
  follow(session: EngagementSession | null): void {
    this.#watcher?.dispose();
    this.#stop();
    this.#session = session;
    const watcher = session && new ProblemWatcher(session);
    this.#watcher = watcher;
    this.#index = null;
    const stops = [
      watcher?.changed.on((subjectIds) => {
        if (watcher.failure !== null) this.#output.log(messages.source, watcher.failure, "error");
        this.#place(subjectIds);
        this.#tell();
      }),
      watcher?.slow.on(({ ruleId, took }) =>
        this.#output.log(messages.source, messages.slow(ruleId, Math.round(took)), "warning"),
      ),
      // Severities and suppressions are looked at here, not by the watcher.
      session?.onChange.on(({ added, updated, removed }) => {
        const touched = [...added, ...removed, ...updated.map(([, to]) => to)];
        if (touched.some(({ type }) => type === "ruleSetting" || type === "suppression")) {
          this.#index = null;
          this.#tell();
        }
      }),
    ];
    this.#stop = () => {
      for (const stop of stops) stop?.();
    };
    this.#tell();
  }

  /** Put together when somebody looks: the count in the status bar does without. Another one after each answer. */
  get shown(): ShownProblems {
    this.#shown ??=
      this.#session && this.#watcher ? shownProblems(this.#session.model, this.#watcher.problems()) : NONE;
    return this.#shown;
  }

  get elements(): ReadonlyMap<Id, ElementProblems> {
    if (!this.#watcher || !this.isReady || this.hasFailed) return NOWHERE;
    if (!this.#index) {
      this.#index = new ProblemIndex();
      this.#place(this.#watcher.subjects());
    }
    return this.#index.elements;
  }

  /** False while the first check is under way. */
  get isReady(): boolean {
    return this.#watcher?.isReady ?? false;
  }

  get hasFailed(): boolean {
    return this.#watcher !== null && this.#watcher.failure !== null;
  }

  #place(subjectIds: Iterable<Id>): void {
    const [session, watcher, index] = [this.#session, this.#watcher, this.#index];
    if (!session || !watcher || !index) return;
    const open = new Map<Id, Problem[]>();
    for (const id of subjectIds) open.set(id, []);
    const found = [...open.keys()].flatMap((id) => watcher.problemsOf(id));
    for (const problem of shownProblems(session.model, found).open)
      open.get(problem.subjectId)?.push(problem);
    for (const [id, problems] of open) index.put(id, problems);
  }

  #tell(): void {
    this.#shown = null;
    this.#count();
    this.changed.emit();
  }

  #count(): void {
    const item = { id: STATUS, side: "left", order: 10, command: "problems.view.show" } as const;
    // No count would read as if nothing were wrong.
    if (this.hasFailed) {
      this.#status.set({ ...item, text: messages.stopped, tooltip: messages.stoppedText, tone: "err" });
      return;
    }
    if (!this.#session || !this.#watcher || !this.isReady) {
      this.#status.remove(STATUS);
      return;
    }
    const { error, warning, hint } = openCounts(this.#session.model, this.#watcher.problems());
    if (error + warning + hint === 0 && !hasMatter(this.#session.model)) {
      this.#status.set({ ...item, text: messages.nothingYet, tooltip: messages.nothingYetText });
      return;
    }
    const tooltip = messages.counted(error, warning, hint);
    this.#status.set({ ...item, text: messages.count(error, warning, hint), tooltip });
  }
}
