import type { ReadModel } from "@shared/domain/core/model.ts";
import type { AnyRecord, RecordTypeName } from "@shared/domain/records.ts";
import type { Scorecard, SegmentFilter } from "@shared/domain/scoring/scorecard.ts";
import type { EngagementSession } from "../store/session.ts";
import type { ScorecardReply, ScorecardRequest, SegmentChoice } from "./scorecard-protocol.ts";

/** Record types that a scorecard depends on; a change of any other leaves it as it is. */
export const SCORED_TYPES: readonly RecordTypeName[] = [
  "engagement",
  "touchPoint",
  "rubric",
  "scoreSheet",
  "score",
  "dataset",
  "surveyMapping",
];

export interface ScorecardAnswer {
  readonly card: Scorecard;
  readonly choices: readonly SegmentChoice[];
}

/** Scorecards of one engagement, computed in a worker that keeps the columns it was sent. */
export class ScorecardCalculator {
  readonly #session: EngagementSession;
  readonly #worker: Worker;
  readonly #sent = new Map<string, Promise<void>>();
  readonly #waiting = new Map<
    number,
    { resolve(answer: ScorecardAnswer): void; reject(error: Error): void }
  >();
  readonly #cache = new Map<string, Promise<ScorecardAnswer>>();
  readonly #stop: () => void;
  #tickets = 0;
  /** Rises when something that is scored has changed. */
  generation = 0;

  constructor(session: EngagementSession) {
    this.#session = session;
    this.#worker = new Worker(new URL("./scorecard-worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<ScorecardReply>) => this.#settle(data);
    this.#worker.onerror = (event) => this.#failAll(event.message || "the calculator could not start");
    this.#stop = session.onChange.on((diff) => {
      const touched = [...diff.added, ...diff.removed, ...diff.updated.map(([, to]) => to)];
      if (!touched.some((record) => (SCORED_TYPES as readonly string[]).includes(record.type))) return;
      this.generation++;
      this.#cache.clear();
    });
  }

  compute(segments: readonly SegmentFilter[]): Promise<ScorecardAnswer> {
    const key = JSON.stringify(segments);
    const held = this.#cache.get(key);
    if (held) return held;
    const answer = this.#ask(segments);
    this.#cache.set(key, answer);
    return answer;
  }

  dispose(): void {
    this.#stop();
    this.#worker.terminate();
    this.#failAll("the engagement was closed");
  }

  async #ask(segments: readonly SegmentFilter[]): Promise<ScorecardAnswer> {
    const { model } = this.#session;
    await this.#sendColumns(model);
    const records: AnyRecord[] = SCORED_TYPES.flatMap((type) => model.all(type) as AnyRecord[]);
    const ticket = ++this.#tickets;
    const answer = new Promise<ScorecardAnswer>((resolve, reject) => {
      this.#waiting.set(ticket, { resolve, reject });
    });
    this.#post({ kind: "compute", ticket, records, segments });
    return answer;
  }

  async #sendColumns(model: ReadModel): Promise<void> {
    for (const mapping of model.all("surveyMapping")) {
      const dataset = model.get("dataset", mapping.datasetId);
      if (!dataset) continue;
      for (const question of mapping.questions) {
        const column = dataset.columns.findIndex((entry) => entry.name === question.column);
        const key = `${dataset.id} ${column}`;
        if (column < 0 || this.#sent.has(key)) continue;
        this.#sent.set(key, this.#sendColumn(dataset.id, column));
      }
    }
    await Promise.all(this.#sent.values());
  }

  async #sendColumn(datasetId: string, column: number): Promise<void> {
    const data = await this.#session.readColumn(datasetId, column);
    this.#post({ kind: "column", datasetId, column, data });
  }

  #post(request: ScorecardRequest): void {
    this.#worker.postMessage(request);
  }

  #settle(reply: ScorecardReply): void {
    const waiting = this.#waiting.get(reply.ticket);
    this.#waiting.delete(reply.ticket);
    if (reply.ok) waiting?.resolve({ card: reply.card, choices: reply.choices });
    else waiting?.reject(new Error(reply.message));
  }

  #failAll(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}

let current: { session: EngagementSession; calculator: ScorecardCalculator } | null = null;

/** The calculator of the open engagement; opening another one ends it. */
export function calculatorFor(session: EngagementSession): ScorecardCalculator {
  if (current?.session !== session) {
    current?.calculator.dispose();
    current = { session, calculator: new ScorecardCalculator(session) };
  }
  return current.calculator;
}
