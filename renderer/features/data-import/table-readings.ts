import type { ReadModel } from "@shared/domain/core/model.ts";
import type { TableReading } from "@shared/domain/engagement/table-reading.ts";
import type { QuestionSubject } from "@shared/domain/scoring/commands/import-survey.ts";
import type { SourceKind, Uses } from "@shared/interchange/sources/source-kinds.ts";

/** How tables of scores and sheets were read before, the latest last. */
export const tableReadings = (model: ReadModel): readonly TableReading[] =>
  model.all("engagement")[0]?.tableReadings ?? NONE;
const NONE: readonly TableReading[] = [];

export const readingOf = (model: ReadModel, id: string | null): TableReading | null =>
  tableReadings(model).find((reading) => reading.id === id) ?? null;

/** A mystery shop is a table of observation sheets. */
export const sourceKindOf = ({ kind }: TableReading): SourceKind =>
  kind === "mystery-shop" ? "observation" : kind;

/** The columns that the new file has; a use whose column is not there is open. */
export const usesOfReading = (reading: TableReading, names: readonly string[]): Uses =>
  Object.fromEntries(
    Object.entries(reading.uses).map(([use, name]) => [use, names.includes(name) ? name : ""]),
  );

export const absentColumns = (reading: TableReading | null, names: readonly string[]): string[] =>
  Object.values(reading?.uses ?? {}).filter((name) => name !== "" && !names.includes(name));

/** What the names of the file meant before, as far as they were told. */
export const keptSubjects = (reading: TableReading | null): Map<string, QuestionSubject> =>
  new Map(
    (reading?.touchPoints ?? []).flatMap(({ name, touchPointId }) =>
      touchPointId === null ? [] : [[name, { kind: "existing", id: touchPointId } as const]],
    ),
  );

/** What the names mean, once the touch points that are new have been made. */
export function namedTouchPoints(
  model: ReadModel,
  subjects: ReadonlyMap<string, QuestionSubject>,
): TableReading["touchPoints"] {
  const byName = new Map(model.all("touchPoint").map(({ id, name }) => [name.trim().toLowerCase(), id]));
  return [...subjects].map(([name, subject]) => {
    const made = subject.kind === "create" ? byName.get(subject.name.trim().toLowerCase()) : undefined;
    return {
      name: name.slice(0, 500),
      touchPointId: subject.kind === "existing" ? subject.id : (made ?? null),
    };
  });
}
