import type { OrderedLog } from "@shared/domain/event-log/ordered-log.ts";
import { columnsRead, readLog } from "@shared/domain/event-log/read-log.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { answerLogQuestion } from "./answer-log-question.ts";
import type { EventLogReply, EventLogRequest, LogQuestion } from "./event-log-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<EventLogRequest>) => void) | null;
  postMessage(reply: EventLogReply): void;
};

/** Columns are sent once and kept: a data set never changes under its id. */
const columns = new Map<string, DatasetColumn | null>();
const readColumn = (datasetId: string, column: number) => columns.get(`${datasetId} ${column}`) ?? null;

/** The events of the log asked last, in order; read again only when its columns mean something else. */
let held: { key: string; datasetId: string; log: OrderedLog } | null = null;

function orderedLog({ record, dataset }: LogQuestion): OrderedLog {
  const { caseColumn, activityColumn, timeColumn, startColumn, lifecycleColumn } = record;
  const key = JSON.stringify([
    dataset.id,
    columnsRead(record, dataset),
    caseColumn,
    activityColumn,
    timeColumn,
    startColumn,
    lifecycleColumn,
  ]);
  if (held?.key !== key) held = { key, datasetId: dataset.id, log: readLog(record, dataset, readColumn) };
  return held.log;
}

function forget(datasetId: string): void {
  for (const key of columns.keys()) if (key.startsWith(`${datasetId} `)) columns.delete(key);
  if (held?.datasetId === datasetId) held = null;
}

const waiting: { ticket: number; question: LogQuestion }[] = [];

/** One question a turn, so that a cancel that came meanwhile is heard before the next one begins. */
function answerNext(): void {
  const next = waiting.shift();
  if (!next) return;
  const { ticket, question } = next;
  try {
    scope.postMessage({ ticket, ok: true, answer: answerLogQuestion(orderedLog(question), question) });
  } catch (error) {
    scope.postMessage({ ticket, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
  if (waiting.length > 0) setTimeout(answerNext, 0);
}

scope.onmessage = ({ data }) => {
  if (data.kind === "column") columns.set(`${data.datasetId} ${data.column}`, data.data);
  else if (data.kind === "forget") forget(data.datasetId);
  else if (data.kind === "cancel") {
    const place = waiting.findIndex(({ ticket }) => ticket === data.ticket);
    if (place >= 0) waiting.splice(place, 1);
  } else {
    waiting.push({ ticket: data.ticket, question: data.question });
    if (waiting.length === 1) setTimeout(answerNext, 0);
  }
};
