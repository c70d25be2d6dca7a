/** A table whose columns are being written. */
export interface Importing {
  datasetId: string;
  /** As the person knows it. */
  name: string;
}

/** What stands in the store: one mark for each import under way; a single one where an older version wrote it. */
export type ImportMarks = readonly Importing[] | Importing | undefined;

const listOf = (marks: ImportMarks): readonly Importing[] => [marks ?? []].flat();

/** With one more import under way: it does not end the others. */
export const withImport = (marks: ImportMarks, importing: Importing): readonly Importing[] => [
  ...listOf(marks).filter(({ datasetId }) => datasetId !== importing.datasetId),
  importing,
];

/** Those whose table is not there yet, as a part of the row: no mark where none is under way. */
export function importsWithout(
  marks: ImportMarks,
  isThere: (datasetId: string) => boolean,
): { importing?: readonly Importing[] } {
  const left = listOf(marks).filter(({ datasetId }) => !isThere(datasetId));
  return left.length === 0 ? {} : { importing: left };
}
