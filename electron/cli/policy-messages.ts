const percent = (share: number | null): string => (share === null ? "–" : `${Math.round(share * 100)} %`);
const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Every word of the command about policies. */
export const policyMessages = {
  summary: "How far the audit of policies is, and its matrix as a table",
  policy: "one policy by its name; else all of them",
  to: "the table to write, as .csv or .xlsx: a row for each clause, a column for each of the ten tests",
  badFormat: (to: string) => `The matrix is written as .csv or .xlsx; “${to}” ends in neither.`,
  none: "The engagement holds no policy.",
  unknown: (wanted: string, known: string) => `There is no policy “${wanted}”; there is: ${known}.`,
  line: (name: string, clauses: number, asked: number | null, decided: number | null, open: number) =>
    `${name}: ${of(clauses, "clause", "clauses")}, ${percent(asked)} of the tests asked, ${percent(decided)} decided, ${of(open, "finding", "findings")} open`,
  controls: (count: number) =>
    `  ${of(count, "clause", "clauses")} without the control, or without the one that replaces it`,
  notLinked: (count: number) => `  ${of(count, "clause", "clauses")} with findings and no touch point`,
  details: `A test that found something stands in the table with its severity, 1 to 4; one that found nothing as “passed”; one that nobody asked is empty.

Examples:
  frontstage policies newspaper.frontstage
  frontstage policies newspaper.frontstage --policy Refunds --to matrix.xlsx`,
} as const;
