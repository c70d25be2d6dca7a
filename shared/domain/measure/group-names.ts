import type { AskedScope } from "../scoring/scope.ts";
import { comparisonMessages as messages } from "./comparison-messages.ts";

/** What two groups are called beside each other, and what both are of; "" where they share nothing. */
export interface GroupNames {
  readonly first: string;
  readonly second: string;
  readonly shared: string;
}

type Columns = ReadonlyMap<string, readonly string[]>;

/** A group as charts and lists call it where it stands alone. */
export const groupNameOf = ({ segments, wave }: AskedScope): string =>
  named([...partsOf(columnsOf({ segments })), ...wavePart(wave)]);

/** Without the columns that its values come from, which may be whole questions; "" for everybody. */
export const shortNameOf = ({ segments, wave }: AskedScope): string =>
  [...[...columnsOf({ segments }).values()].map(messages.values), ...wavePart(wave)].join(messages.between);

/** Two groups side by side: what both are of, a column that both come from and a wave that they share, is told once. */
export function groupNamesOf(first: AskedScope, second: AskedScope): GroupNames {
  const a = columnsOf(first);
  const b = columnsOf(second);
  const common = new Map([...a].filter(([column, values]) => isSame(values, b.get(column))));
  const without = (columns: Columns): Columns =>
    new Map([...columns].filter(([column]) => !common.has(column)));
  const [own, others] = [without(a), without(b)];
  const [column, ...more] = new Set([...own.keys(), ...others.keys()]);
  const oneColumn = column !== undefined && more.length === 0 && own.size > 0 && others.size > 0;
  const oneWave = first.wave === second.wave && (own.size > 0 || others.size > 0);
  const nameOf = (columns: Columns, { wave }: AskedScope) =>
    named([
      ...(oneColumn ? [...columns.values()].map(messages.values) : partsOf(columns)),
      ...(oneWave ? [] : wavePart(wave)),
    ]);
  return {
    first: nameOf(own, first),
    second: nameOf(others, second),
    shared: [
      ...partsOf(common),
      ...(oneColumn && !messages.isPlain(column) ? [column] : []),
      ...(oneWave && first.wave != null ? wavePart(first.wave) : []),
    ].join(messages.between),
  };
}

const named = (parts: readonly string[]): string => (parts.length === 0 ? messages.all : parts.join(", "));

const wavePart = (wave: AskedScope["wave"]): string[] =>
  wave === undefined ? [] : [wave === null ? messages.allWaves : messages.wave(wave)];

const partsOf = (columns: Columns): string[] =>
  [...columns].map(([column, values]) => messages.segment(column, messages.values(values)));

/** Values of one column are alternatives. */
function columnsOf({ segments }: Pick<AskedScope, "segments">): Columns {
  const columns = new Map<string, string[]>();
  for (const { column, value } of segments) columns.set(column, [...(columns.get(column) ?? []), value]);
  return columns;
}

const isSame = (values: readonly string[], others: readonly string[] | undefined): boolean =>
  others?.length === values.length && values.every((value) => others.includes(value));
