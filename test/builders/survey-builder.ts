import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import type { ColumnReader } from "@shared/domain/core/columns.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { Engagement } from "@shared/domain/engagement/records.ts";
import { importSurvey, type PlannedQuestion } from "@shared/domain/scoring/commands/import-survey.ts";
import type { QuestionRole } from "@shared/domain/scoring/records.ts";

interface Asked {
  readonly role: QuestionRole;
  /** Name of the touch point, made when it is not there; absent for a question about the whole. */
  readonly about?: string;
  readonly values: readonly number[];
  /** 1–7 unless said. */
  readonly scale?: readonly [minimum: number, maximum: number];
}

/** An engagement with one survey given as columns of numbers; NaN = not answered. */
export function surveyed(questions: readonly Asked[], settings: Partial<Engagement> = {}) {
  const document = new EngagementDocument(
    [newEngagement("one", settings)],
    BEHAVIORS,
    sequentialIds("survey"),
  );
  const planned = questions.map(
    ({ role, about, scale = [1, 7] }, index): PlannedQuestion => ({
      column: `q${index}`,
      role,
      subject: about === undefined ? { kind: "none" } : { kind: "create", name: about },
      minimum: scale[0],
      maximum: scale[1],
      missing: [],
      codes: [],
      shift: 0,
      reversed: false,
    }),
  );
  document.run(importSurvey, {
    name: "Survey",
    dataset: {
      ...{ id: "answers", name: "Survey", fileName: "", encoding: "utf-8", delimiter: ",", importedOn: "" },
      rowCount: questions[0]?.values.length ?? 0,
      columns: questions.map((_, index) => ({ name: `q${index}`, label: "", kind: "number" as const })),
      ...{ purpose: "survey" as const, sheet: "", dropped: [], pseudonymous: [] },
    },
    questions: planned,
  });
  const columns = questions.map(({ values }) => ({ values: Float64Array.from(values), dictionary: null }));
  const readColumn: ColumnReader = (_, column) => columns[column] ?? null;
  const idOf = (name: string) =>
    document.model.all("touchPoint").find((touchPoint) => touchPoint.name === name)?.id ?? "";
  return { document, model: document.model, readColumn, idOf };
}
