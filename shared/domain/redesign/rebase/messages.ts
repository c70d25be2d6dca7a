interface Counted {
  readonly changes: number;
  readonly conflicts: number;
}

const some = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** “4 changes, 1 conflict”. */
const counted = ({ changes, conflicts }: Counted): string =>
  [
    ...(changes > 0 ? [some(changes, "change", "changes")] : []),
    ...(conflicts > 0 ? [some(conflicts, "conflict", "conflicts")] : []),
  ].join(", ");

/** Words of a rebase. */
export const rebaseMessages = {
  counted,
  asIsOf: (toBe: string, behind: Counted) => `The as-is of ${toBe} has moved on: ${counted(behind)}.`,
  movedOn: (behind: Counted) => `The as-is has moved on: ${counted(behind)}`,
  label: (name: string) => `Rebase “${name}”`,
  standsAlone: "This to-be was not branched from a blueprint that is still there.",
  openConflicts: (count: number) =>
    count === 1 ? "1 conflict is not decided yet." : `${count} conflicts are not decided yet.`,
  upToDate: "The to-be rests on the as-is of today already.",
  favour: (name: string) => `Favour “${name}”`,
  unfavour: (journey: string) => `Favour no to-be of “${journey}”`,
  noAlternative: "Only a to-be of the first level can be favoured.",
} as const;
