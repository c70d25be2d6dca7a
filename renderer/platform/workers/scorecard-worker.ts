import { Model } from "@shared/domain/core/model.ts";
import type { ColumnReader, DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { segmentChoices } from "@shared/domain/scoring/survey-answers.ts";
import type { ScorecardReply, ScorecardRequest } from "./scorecard-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ScorecardRequest>) => void) | null;
  postMessage(reply: ScorecardReply): void;
};

/** Columns are sent once and kept: a data set never changes under its id. */
const columns = new Map<string, DatasetColumn | null>();
const readColumn: ColumnReader = (datasetId, column) => columns.get(`${datasetId} ${column}`) ?? null;

scope.onmessage = ({ data }) => {
  if (data.kind === "column") {
    columns.set(`${data.datasetId} ${data.column}`, data.data);
    return;
  }
  const { ticket, segments } = data;
  try {
    const model = new Model(data.records);
    const card = computeScorecard(model, readColumn, { segments });
    scope.postMessage({ ticket, ok: true, card, choices: segmentChoices(model, readColumn) });
  } catch (error) {
    scope.postMessage({ ticket, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
};
