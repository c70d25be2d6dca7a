import "../no-eval.ts";
import type { VariantTable } from "@shared/domain/event-log/variant-table.ts";
import { measureOf } from "@shared/domain/measure/measures.ts";
import { writeTable } from "@shared/interchange/sheet/write-table.ts";
import type { MeasureAsk, MeasureReply, MeasureRequest } from "./measure-protocol.ts";
import { WorkerModel } from "./worker-model.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<MeasureRequest>) => void) | null;
  postMessage(reply: MeasureReply): void;
};

const engagement = new WorkerModel();

const waiting: MeasureAsk[] = [];

/** One question a turn, so that a cancel that came meanwhile is heard before the next one begins. */
const turn = new MessageChannel();
const takeTurn = () => turn.port2.postMessage(null);
turn.port1.onmessage = () => {
  const next = waiting.shift();
  if (next) scope.postMessage(answer(next));
  if (waiting.length > 0) takeTurn();
};

function cancel(ticket: number): void {
  const place = waiting.findIndex((question) => question.ticket === ticket);
  if (place >= 0) waiting.splice(place, 1);
}

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case "ask":
      waiting.push(data);
      if (waiting.length === 1) takeTurn();
      return;
    case "cancel":
      cancel(data.ticket);
      return;
    default:
      engagement.take(data);
  }
};

/** Often enough to see it move, seldom enough not to be felt. */
const PROGRESS_EVERY = 200;

function progressOf(ticket: number): (done: number, of: number) => void {
  let last = performance.now();
  return (done, of) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    scope.postMessage({ ticket, share: done / of });
  };
}

function answer({ ticket, name, args, form }: MeasureAsk): MeasureReply {
  try {
    const { model, readColumn } = engagement;
    const result = measureOf(name).compute({ model, readColumn, onProgress: progressOf(ticket) }, args);
    return { ticket, ok: true, result: form ? writeTable(result as VariantTable, form) : result };
  } catch (error) {
    return { ticket, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
