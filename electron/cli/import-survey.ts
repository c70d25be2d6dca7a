import { newId } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { importSurvey } from "@shared/domain/scoring/commands/import-survey.ts";
import type { WaveFields } from "@shared/domain/scoring/wave-fields.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import type { CsvTable } from "@shared/interchange/csv/read-csv.ts";
import { type ColumnPlan, plannedQuestions } from "@shared/interchange/survey/guess-mapping.ts";
import { datasetOf } from "@shared/interchange/survey/prepare-survey.ts";
import { freeTexts, writtenColumns } from "@shared/interchange/survey/written-columns.ts";

interface SurveyToTake {
  readonly table: CsvTable;
  readonly plans: readonly ColumnPlan[];
  readonly name: string;
  readonly fileName: string;
  /** When its respondents were asked. */
  readonly wave: WaveFields;
}

export interface TakenSurvey {
  readonly contents: EngagementContents;
  readonly questions: number;
  /** The column whose texts are verbatims now; null without one. */
  readonly written: string | null;
  readonly touchPointsMade: number;
  /** Whether answers of a file of this name and length were there already: they are counted twice now. */
  readonly heldBefore: boolean;
}

/** The register of an engagement, in its order. */
export const registerOf = (contents: EngagementContents): TouchPoint[] =>
  new Model(contents.records).all("touchPoint").sort(byOrder);

/** The engagement with the survey in it, by the same command as in the workbench. */
export function takeSurvey(
  contents: EngagementContents,
  { table, plans, name, fileName, wave }: SurveyToTake,
): TakenSurvey {
  const document = new EngagementDocument(contents.records, BEHAVIORS);
  const heldBefore = document.model
    .all("dataset")
    .some((held) => held.fileName === fileName && held.rowCount === table.rowCount);
  const before = document.model.all("touchPoint").length;
  const importedOn = new Date().toISOString().slice(0, 10);
  const dataset = datasetOf(table, { id: newId(), name, fileName, importedOn });
  const questions = plannedQuestions(plans);
  const written = writtenColumns(plans, freeTexts(plans)[0]);
  document.run(importSurvey, { dataset, name, questions, wave, written });
  return {
    contents: {
      revision: (contents.revision ?? 0) + 1,
      records: [...document.model.records()],
      assets: contents.assets,
      columns: new Map([...contents.columns, [dataset.id, table.columns]]),
    },
    questions: questions.length,
    written: written?.text ?? null,
    touchPointsMade: document.model.all("touchPoint").length - before,
    heldBefore,
  };
}
