import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import {
  importSurvey,
  type PlannedQuestion,
  type WrittenColumns,
} from "@shared/domain/scoring/commands/import-survey.ts";
import type { WaveFields } from "@shared/domain/scoring/wave-fields.ts";

type Cells = readonly number[] | readonly string[] | DatasetColumn;

export interface SurveyInMemory {
  /** Numbers, or texts ("" = blank), or a column as it is kept. */
  readonly columns: Readonly<Record<string, Cells>>;
  readonly questions: readonly Partial<PlannedQuestion>[];
  readonly wave?: Partial<WaveFields>;
  readonly written?: WrittenColumns;
}

/** An engagement with these surveys, brought in by the command that a person runs, and its columns. */
export function surveysInMemory(surveys: readonly SurveyInMemory[]) {
  const document = new EngagementDocument([newEngagement("one", { smallSample: 4 })]);
  const store = new Map<string, DatasetColumn>();
  surveys.forEach(({ questions, columns, wave, written }, index) => {
    const id = `data-${index}`;
    const names = Object.keys(columns);
    const made = names.map((name) => columnOf(columns[name] ?? []));
    made.forEach((column, at) => {
      store.set(`${id} ${at}`, column);
    });
    document.run(importSurvey, {
      name: id,
      dataset: {
        id,
        name: id,
        fileName: "",
        encoding: "utf-8",
        delimiter: ",",
        rowCount: made[0]?.values.length ?? 0,
        columns: names.map((name, at) => ({
          name,
          label: "",
          kind: made[at]?.dictionary ? ("text" as const) : ("number" as const),
        })),
        importedOn: "",
        purpose: "survey",
        sheet: "",
        dropped: [],
        pseudonymous: [],
      },
      questions: questions.map((question): PlannedQuestion => ({ ...PLAIN, ...question })),
      ...(wave ? { wave: { waveName: "", waveDate: "", wavePeriod: "none" as const, ...wave } } : {}),
      ...(written && { written }),
    });
  });
  const readColumn = (dataset: string, column: number) => store.get(`${dataset} ${column}`) ?? null;
  return { document, model: document.model, readColumn };
}

const PLAIN: PlannedQuestion = {
  column: "",
  role: "perception",
  subject: { kind: "none" },
  minimum: 1,
  maximum: 7,
  missing: [],
  codes: [],
  shift: 0,
  reversed: false,
};

function columnOf(cells: Cells): DatasetColumn {
  if ("values" in cells && "dictionary" in cells) return cells;
  if (typeof cells[0] !== "string") return { values: Float64Array.from(cells as number[]), dictionary: null };
  const dictionary = ["", ...new Set((cells as string[]).filter((text) => text !== ""))];
  const values = Uint32Array.from(cells as string[], (text) => dictionary.indexOf(text));
  return { values, dictionary };
}
