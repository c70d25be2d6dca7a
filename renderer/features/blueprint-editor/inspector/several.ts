/** One value for a field that stands for several records: theirs when all have the same, else that they differ. */
export interface Several<T> {
  readonly value: T;
  readonly differ: boolean;
}

export function severalOf<R, T>(records: readonly [R, ...R[]], read: (record: R) => T): Several<T> {
  const value = read(records[0]);
  const key = JSON.stringify(value);
  return { value, differ: records.some((record) => JSON.stringify(read(record)) !== key) };
}
