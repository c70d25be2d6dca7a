import type { ReadModel } from "@shared/domain/core/model.ts";
import { measureMessages as messages } from "./measure-messages.ts";

const judgedOf = (model: ReadModel, datasetId: string | null): number =>
  datasetId === null ? 0 : model.by("verbatim", "datasetId", datasetId).length;

/** Said once a source is deleted, asked for before: what was judged of its rows goes with them. */
export const deletedText = (model: ReadModel, name: string, datasetId: string | null): string =>
  messages.deleted(name, judgedOf(model, datasetId));

/** What erasing a source does. */
export const eraseText = (model: ReadModel, datasetId: string, desktop: boolean): string =>
  messages.eraseText(judgedOf(model, datasetId), desktop);
