import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { WaveFields } from "@shared/domain/scoring/wave-fields.ts";
import { countRows, inTimeOrder, type Wave, waveRows } from "@shared/domain/scoring/waves.ts";
import { type ColumnPlan, plannedQuestions } from "./guess-mapping.ts";

/** What the waves of a survey will be, told before it is brought in. */
export interface ImportedWaves {
  readonly waves: readonly Pick<Wave, "name" | "date" | "respondents">[];
  /** Rows without a word or a date that says their wave. */
  readonly outside: number;
}

interface WaveTable {
  readonly names: readonly string[];
  readonly rowCount: number;
  column(index: number): DatasetColumn;
}

export function importedWaves(
  plans: readonly ColumnPlan[],
  wave: WaveFields,
  { names, rowCount, column }: WaveTable,
): ImportedWaves {
  const columns = names.map((name) => ({ name, label: "", kind: "text" as const }));
  const questions = plannedQuestions(plans).map(({ subject: _, ...rest }) => ({
    ...rest,
    touchPointId: null,
  }));
  const { waves, codes } = waveRows({ ...wave, questions }, { id: "", columns }, (_, index) => column(index));
  const counts = codes ? countRows(waves.length, codes) : null;
  return {
    waves: waves
      .map(({ name, date }, at) => ({ name, date, respondents: counts ? (counts[at + 1] ?? 0) : rowCount }))
      .sort(inTimeOrder),
    outside: counts?.[0] ?? (waves.length === 0 ? rowCount : 0),
  };
}
