import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { ColumnPlace } from "@shared/domain/measure/measure.ts";
import type { Dataset } from "@shared/domain/scoring/records.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { heldWith } from "../../../renderer/platform/queries/use-measure.ts";
import type { EngagementSession } from "../../../renderer/platform/store/session.ts";
import {
  calculatorFor,
  StoppedMeasure,
  slowProgress,
  slowShare,
  stopSlow,
} from "../../../renderer/platform/workers/calculators.ts";
import { MeasureCalculator } from "../../../renderer/platform/workers/measure-calculator.ts";
import { oneOfEach } from "../../builders/one-of-each.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

interface Sent {
  readonly kind: string;
  readonly ticket?: number;
  readonly place?: ColumnPlace;
}
/** What the other thread was sent. It fails the first question and answers every later one. */
const sent: Sent[] = [];
let failures = 0;
/** So many workers end at their next question. */
let crashes = 0;
/** It says how far it is, and never has an answer. */
let long = false;
let ended = 0;

class OtherThread {
  onmessage: ((event: { data: object }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  #hasCrashed = false;
  postMessage(request: Sent): void {
    sent.push(request);
    if (request.kind !== "ask" || this.#hasCrashed) return;
    if (crashes > 0) {
      crashes--;
      this.#hasCrashed = true;
      queueMicrotask(() => this.onerror?.({ message: "out of stack" }));
      return;
    }
    const { ticket } = request;
    if (long) {
      queueMicrotask(() => this.onmessage?.({ data: { ticket, share: 0.25 } }));
      return;
    }
    const reply = failures-- > 0 ? { ok: false, message: "out of memory" } : { ok: true };
    queueMicrotask(() =>
      this.onmessage?.({ data: { ticket, result: "figures", answer: "figures", ...reply } }),
    );
  }
  terminate(): void {
    ended++;
  }
}

beforeEach(() => {
  sent.length = 0;
  failures = 0;
  crashes = 0;
  long = false;
  ended = 0;
  vi.stubGlobal("Worker", OtherThread);
});
afterEach(() => vi.unstubAllGlobals());

const column: DatasetColumn = { values: new Float64Array([1]), dictionary: null };
const { records } = oneOfEach();
const dataset = records.find(({ type }) => type === "dataset") as Dataset;
const log = records.find(({ type }) => type === "eventLog") as EventLog;

describe("a question to the figures that failed", () => {
  it("is asked again the next time, without an edit between", async () => {
    failures = 1;
    const calculator = new MeasureCalculator(sessionInMemory(records).session);
    await expect(calculator.ask("waves", {})).rejects.toThrow("out of memory");
    await expect(calculator.ask("waves", {})).resolves.toBe("figures");
  });
});

describe("a question to an engagement of many records", () => {
  const [point] = records.filter(({ type }) => type === "touchPoint");
  const many = [
    ...records,
    ...Array.from({ length: 5_000 }, (_, at) => ({ ...point, id: `many-${at}` }) as (typeof records)[number]),
  ];

  it("is asked once all of them have been told", async () => {
    const calculator = new MeasureCalculator(sessionInMemory(many).session);
    await expect(calculator.ask("waves", {})).resolves.toBe("figures");
    const kinds = sent.map(({ kind }) => kind).filter((kind) => kind !== "column");
    expect(kinds).toEqual(["records", "records", "records", "ask"]);
  });

  it("is told that the engagement was closed while they were on their way", async () => {
    const calculator = new MeasureCalculator(sessionInMemory(many).session);
    const asked = calculator.ask("waves", {});
    calculator.dispose();
    await expect(asked).rejects.toThrow("the engagement was closed");
  });
});

describe("a question that nobody waits for any more", () => {
  it("is given up, and asked anew when somebody wants it again", async () => {
    const calculator = new MeasureCalculator(sessionInMemory(records).session);
    const overtaken = new AbortController();
    const first = calculator.ask("waves", {}, overtaken.signal);
    overtaken.abort();
    await expect(first).rejects.toThrow("abort");
    await expect(calculator.ask("waves", {})).resolves.toBe("figures");
  });
  it("is answered all the same for another who still waits", async () => {
    const calculator = new MeasureCalculator(sessionInMemory(records).session);
    const overtaken = new AbortController();
    const first = calculator.ask("waves", {}, overtaken.signal);
    const second = calculator.ask("waves", {}, new AbortController().signal);
    overtaken.abort();
    await expect(first).rejects.toThrow("abort");
    await expect(second).resolves.toBe("figures");
    expect(sent.filter(({ kind }) => kind === "ask")).toHaveLength(1);
  });
});

const DRIVERS = { segments: [], verdict: null, without: [] };

describe("an answer", () => {
  it("stays when the one who asked for it leaves: on coming back nothing is figured again", async () => {
    const calculator = new MeasureCalculator(sessionInMemory(records).session);
    const left = new AbortController();
    await calculator.ask("waves", {}, left.signal);
    left.abort();
    expect(calculator.ready("waves", {})).toBe("figures");
    await calculator.ask("waves", {});
    expect(sent.filter(({ kind }) => kind === "ask")).toHaveLength(1);
  });

  it("comes from a new worker after the one before has failed", async () => {
    const { session } = sessionInMemory(records);
    crashes = 1;
    await expect(calculatorFor(session).ask("waves", {})).rejects.toThrow("out of stack");
    await expect(calculatorFor(session).ask("waves", {})).resolves.toBe("figures");
    crashes = 1;
    await expect(calculatorFor(session, "drivers").ask("drivers", DRIVERS)).rejects.toThrow("out of stack");
    await expect(calculatorFor(session, "drivers").ask("drivers", DRIVERS)).resolves.toBe("figures");
  });
});

describe("what is held of a question, once its answer is ready", () => {
  const A = { result: "a", asked: { wave: "A" }, computing: false, problem: null, stopped: false };

  it("is that answer alone, also after another question was begun, failed or was stopped meanwhile", () => {
    for (const meanwhile of [{ computing: true }, { problem: "a column cannot be read" }, { stopped: true }])
      expect(heldWith({ ...A, ...meanwhile }, "a", A.asked)).toEqual(A);
    expect(heldWith({ ...A, result: "b", asked: { wave: "B" } }, "a", A.asked)).toEqual(A);
  });
  it("is the same object while nothing else was told, so that nothing is drawn again", () => {
    expect(heldWith(A, "a", { wave: "A" })).toBe(A);
  });
});

describe("a question that is foreseen", () => {
  const asks = () => sent.filter(({ kind }) => kind === "ask");
  const NEXT = ["waves", {}] as const;
  const LATER = ["segmentChoices", {}] as const;

  it("is answered before it is asked, and its answer is there at once", async () => {
    const calculator = new MeasureCalculator(sessionInMemory(records).session);
    expect(calculator.ready("waves", {})).toBeUndefined();
    calculator.foresee([NEXT]);
    await vi.waitFor(() => expect(calculator.ready("waves", {})).toBe("figures"));
    await calculator.ask("waves", {});
    expect(asks()).toHaveLength(1);
  });

  it("waits while somebody waits for another, and one goes after the other", async () => {
    long = true;
    const calculator = new MeasureCalculator(sessionInMemory(records).session);
    calculator.ask("waves", {}).catch(() => undefined);
    await vi.waitFor(() => expect(asks()).toHaveLength(1));
    calculator.foresee([LATER, NEXT]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asks()).toHaveLength(1);
    calculator.dispose();
    const free = new MeasureCalculator(sessionInMemory(records).session);
    sent.length = 0;
    free.foresee([LATER, NEXT]);
    await vi.waitFor(() => expect(asks()).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve));
    expect(asks()).toHaveLength(1);
    free.dispose();
  });

  it("is given up with all that were foreseen before, once others are", async () => {
    const calculator = new MeasureCalculator(sessionInMemory(records).session);
    calculator.foresee([NEXT, LATER]);
    calculator.foresee([]);
    await vi.waitFor(() => expect(calculator.ready("waves", {})).toBe("figures"));
    expect(calculator.ready("segmentChoices", {})).toBeUndefined();
  });

  it("is no answer any more after a change of what it reads", async () => {
    const { session } = sessionInMemory(records);
    const calculator = new MeasureCalculator(session);
    await calculator.ask("waves", {});
    expect(calculator.ready("waves", {})).toBe("figures");
    session.commit({ label: "Erase" }, (draft) => draft.remove(dataset.id));
    expect(calculator.ready("waves", {})).toBeUndefined();
  });

  it("that fails is asked again by who wants it", async () => {
    failures = 1;
    const calculator = new MeasureCalculator(sessionInMemory(records).session);
    calculator.foresee([NEXT]);
    await vi.waitFor(() => expect(asks()).toHaveLength(1));
    await expect(calculator.ask("waves", {}).catch(() => calculator.ask("waves", {}))).resolves.toBe(
      "figures",
    );
  });
});

describe("a question that takes long", () => {
  const question = { segments: [], verdict: null, without: [] };

  it("tells how far it is, lets other figures through, and can be stopped and asked again", async () => {
    const { session } = sessionInMemory(records);
    long = true;
    const told: (number | null)[] = [];
    const heard = slowProgress.on(() => told.push(slowShare(session)));
    const answer = calculatorFor(session, "drivers").ask("drivers", question);
    answer.catch(() => undefined);
    await vi.waitFor(() => expect(told).toEqual([0.25]));
    long = false;
    await expect(calculatorFor(session).ask("waves", {})).resolves.toBe("figures");
    stopSlow(session);
    await expect(answer).rejects.toBeInstanceOf(StoppedMeasure);
    expect(slowShare(session)).toBeNull();
    await expect(calculatorFor(session, "drivers").ask("drivers", question)).resolves.toBe("figures");
    heard();
  });

  it("is ended in its middle when another one takes its place, which does not wait for it", async () => {
    const { session } = sessionInMemory(records);
    long = true;
    const overtaken = new AbortController();
    const first = calculatorFor(session, "drivers").ask("drivers", question, overtaken.signal);
    first.catch(() => undefined);
    await vi.waitFor(() => expect(slowShare(session)).toBe(0.25));
    ended = 0;
    overtaken.abort();
    await expect(first).rejects.toThrow("abort");
    expect(ended).toBe(1);
    expect(slowShare(session)).toBeNull();
    long = false;
    const next = { ...question, segments: [{ column: "Class", value: "Business" }] };
    await expect(calculatorFor(session, "drivers").ask("drivers", next)).resolves.toBe("figures");
  });
});

describe("a question to an event log", () => {
  const named = dataset.columns[0]?.name ?? "";
  const columns = { datasetId: dataset.id, caseColumn: named, activityColumn: named, timeColumn: named };
  const tied = records.map((record) => (record === log ? { ...log, ...columns } : record));
  const question = { eventLogId: log.id, cases: ALL_CASES, compareBy: null };
  /** The session, its reading of columns failing so many times first. */
  const reading = (failing: number, meanwhile: () => Promise<void> = async () => {}) => {
    const { session } = sessionInMemory(tied);
    let left = failing;
    session.readColumn = async () => {
      if (left-- > 0) throw new Error("the store did not answer");
      await meanwhile();
      return column;
    };
    return session as EngagementSession;
  };

  it("reads a column again that could not be read the first time", async () => {
    const calculator = new MeasureCalculator(reading(1));
    await expect(calculator.ask("eventLogPage", question)).rejects.toThrow("the store did not answer");
    await expect(calculator.ask("eventLogPage", question)).resolves.toBe("figures");
  });

  it("sends a column once, whatever is asked of the log", async () => {
    const calculator = new MeasureCalculator(reading(0));
    await Promise.all([calculator.ask("eventLogPage", question), calculator.ask("eventLog", question)]);
    const places = sent.flatMap(({ place }) => (place ? [`${place.datasetId} ${place.column}`] : []));
    expect(places.length).toBeGreaterThan(0);
    expect(places).toEqual([...new Set(places)]);
  });

  it("asks anew what was given up while its columns were read", async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const calculator = new MeasureCalculator(reading(0, () => arrived));
    const overtaken = new AbortController();
    const first = calculator.ask("eventLogPage", question, overtaken.signal);
    overtaken.abort();
    const second = calculator.ask("eventLogPage", question, new AbortController().signal);
    await expect(first).rejects.toThrow("abort");
    arrive();
    await expect(second).resolves.toBe("figures");
  });

  it("leaves no column in the other thread once its data set is erased while it was read", async () => {
    const session = reading(0, () => session.eraseDataset(dataset.id));
    const calculator = new MeasureCalculator(session);
    await calculator.ask("eventLogPage", question);
    expect(sent.filter(({ kind }) => kind === "column")).toEqual([]);
  });
});
