import type { DatasetColumn } from "../core/columns.ts";
import { tallyOf } from "../scoring/column-tally.ts";
import { guessDayOrder, momentOfNumber, parseMoment } from "../times/parse-time.ts";
import { nameScore } from "./column-names.ts";

export interface NamedColumn {
  readonly name: string;
  readonly column: DatasetColumn;
}

/** Column names by what they are; null where no column fits. */
export interface GuessedRoles {
  readonly case: string | null;
  readonly activity: string | null;
  readonly time: string | null;
  readonly start: string | null;
  readonly lifecycle: string | null;
  readonly resource: string | null;
  /** Columns with few enough different values to compare cases by. */
  readonly attributes: readonly string[];
}

interface Content {
  /** Different values that are not blank. */
  readonly different: number;
  readonly filled: number;
  readonly rows: number;
  /** Share of a sample that reads as a moment. */
  readonly timely: number;
  readonly numeric: boolean;
}

/** Cells looked at for times; the first ones that differ. */
const SAMPLE = 200;
/** More different values than this compare nothing. */
const MOST_VALUES = 60;
const LIFE_CYCLE = /^(start|started|begin|complete|completed|end|schedule|assign|suspend|resume|withdraw)$/i;

/** What each column of an event log is, by its name and by what stands in it. */
export function guessRoles(columns: readonly NamedColumn[]): GuessedRoles {
  const contents = new Map(columns.map((entry) => [entry.name, contentOf(entry.column)]));
  const taken = new Set<string>();
  const best = (score: (entry: NamedColumn, content: Content) => number): string | null => {
    let winner: string | null = null;
    let most = 0;
    for (const entry of columns) {
      if (taken.has(entry.name)) continue;
      const value = score(entry, contents.get(entry.name)!);
      if (value > most) {
        most = value;
        winner = entry.name;
      }
    }
    if (winner !== null) taken.add(winner);
    return winner;
  };
  const isTime = (content: Content) => content.timely >= 0.9 && content.filled > 0;
  const ofCase = (name: string) => /^case[:_. ]/i.test(name);

  const time = best(({ name }, content) => {
    const named = nameScore(name, "time");
    if (!isTime(content) || (content.numeric && named === 0)) return 0;
    const begins = nameScore(name, "start");
    return (
      1 + 2 * named + content.filled / content.rows - (ofCase(name) ? 1.5 : 0) - (begins > named ? 1.5 : 0)
    );
  });
  const start = best(({ name }, content) =>
    isTime(content) && !ofCase(name) ? nameScore(name, "start") : 0,
  );
  const lifecycle = best(({ name, column }, content) => {
    const words = (column.dictionary ?? []).filter((word) => word !== "");
    const cyclic = words.length > 0 && words.length <= 20 && words.every((word) => LIFE_CYCLE.test(word));
    return cyclic
      ? 1 + nameScore(name, "lifecycle")
      : content.numeric
        ? 0
        : nameScore(name, "lifecycle") * 0.5;
  });
  const caseColumn = best(({ name }, content) => {
    if (isTime(content) && !content.numeric) return 0;
    const named = nameScore(name, "case");
    const perValue = content.filled / Math.max(1, content.different);
    const repeats = content.different > 1 && perValue >= 1.5 ? Math.min(1, content.different / 20) : 0;
    return named === 0 ? (content.filled > 0 ? repeats * 0.5 : 0) : 2 * named + repeats;
  });
  const activity = best(({ name }, content) => {
    if (content.timely >= 0.9 || content.different === 0 || ofCase(name)) return 0;
    const few = content.different >= 2 && content.different <= 1000 && content.different < content.filled / 2;
    const named = nameScore(name, "activity");
    if (named > 0) return 2 * named + (few ? 1 : 0);
    return few && !content.numeric ? 0.3 + Math.min(0.2, content.different / 500) : 0;
  });
  const resource = best(({ name }, content) =>
    content.different > 0 && content.timely < 0.9 ? nameScore(name, "resource") : 0,
  );
  const attributes = columns
    .filter(({ name, column }) => {
      const content = contents.get(name)!;
      const free = !taken.has(name) || name === resource;
      return free && column.dictionary !== null && content.timely < 0.9 && comparable(content);
    })
    .map(({ name }) => name);
  return { case: caseColumn, activity, time, start, lifecycle, resource, attributes };
}

const comparable = ({ different, filled }: Content): boolean =>
  different >= 2 && different <= MOST_VALUES && different <= filled / 2;

/** The cells of a column never change: what they hold is looked up once, however often its use is guessed. */
const held = new WeakMap<DatasetColumn["values"], Content>();

function contentOf(column: DatasetColumn): Content {
  const known = held.get(column.values) ?? readContent(column);
  held.set(column.values, known);
  return known;
}

const isTimely = (value: number): boolean => value > 30_000 && momentOfNumber(value) !== null;

function readContent(column: DatasetColumn): Content {
  const { values, dictionary } = column;
  const tally = tallyOf(column);
  let filled = 0;
  if (dictionary === null) {
    let different = 0;
    let timely = 0;
    if (tally) {
      filled = tally.filled;
      different = tally.cells.length;
      for (const [at, value] of tally.cells.entries()) if (isTimely(value)) timely += tally.counts[at] ?? 0;
    } else {
      const seen = new Set<number>();
      for (const value of values) {
        if (Number.isNaN(value)) continue;
        filled++;
        seen.add(value);
        if (isTimely(value)) timely++;
      }
      different = seen.size;
    }
    const rows = values.length;
    return { different, filled, rows, timely: filled === 0 ? 0 : timely / filled, numeric: true };
  }
  if (tally) filled = tally.filled;
  else for (const code of values) if (code !== 0) filled++;
  const sample = dictionary.slice(1, SAMPLE + 1);
  const order = guessDayOrder(sample);
  const timely = sample.filter((text) => parseMoment(text, order) !== null).length;
  return {
    different: dictionary.length - 1,
    filled,
    rows: values.length,
    timely: sample.length === 0 ? 0 : timely / sample.length,
    numeric: false,
  };
}
