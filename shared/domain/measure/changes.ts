import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { type FigureDifferences, figureDifferences } from "../scoring/figure-differences.ts";
import { scopeAsked } from "../scoring/newest-wave.ts";
import type { AskedScope, MeasureScope } from "../scoring/scope.ts";
import { computeScorecard, type Scorecard } from "../scoring/scorecard.ts";
import { type Wave, waves, wavesInTime } from "../scoring/waves.ts";

/** What changed since the wave before. */
export interface Changes {
  readonly from: Wave;
  readonly to: Wave;
  /** The figures of each wave, on its own scales. */
  readonly first: Scorecard;
  readonly second: Scorecard;
  /** The figures beside which the change stands. */
  readonly shown: Scorecard;
  /**
   * The later wave − the earlier one, in the unit of the figures beside it: waves that were asked on another scale are
   * stretched onto theirs. Respondents of two waves are taken to be different people.
   */
  readonly differences: FigureDifferences;
}

/**
 * Of the wave of the scope (with null: of the last one) since the one before it; null where there is none before,
 * and of a wave without a date beside others that have one.
 */
export function computeChanges(
  model: ReadModel,
  readColumn: ColumnReader,
  asked: AskedScope,
): Changes | null {
  const { segments, wave } = scopeAsked(model, readColumn, asked);
  const all = wavesInTime(waves(model, readColumn));
  const place = wave === null ? all.length - 1 : all.findIndex(({ key }) => key === wave);
  const to = all[place];
  // Surveys of the same day are no change over time.
  const from = all.slice(0, Math.max(0, place)).findLast(({ date }) => date === "" || date !== to?.date);
  if (!from || !to) return null;
  const card = ({ key }: Wave) => computeScorecard(model, readColumn, { segments, wave: key });
  const [first, second] = [card(from), card(to)];
  const shown = wave === null ? computeScorecard(model, readColumn, { segments, wave }) : second;
  return { from, to, first, second, shown, differences: figureDifferences(first, second, shown) };
}

/** The figures of every wave in time order, for lines over time. */
export interface OverTime {
  readonly waves: readonly { readonly wave: Wave; readonly card: Scorecard }[];
}

export function computeOverTime(
  model: ReadModel,
  readColumn: ColumnReader,
  { segments }: Pick<MeasureScope, "segments">,
): OverTime {
  return {
    waves: wavesInTime(waves(model, readColumn)).map((wave) => ({
      wave,
      card: computeScorecard(model, readColumn, { segments, wave: wave.key }),
    })),
  };
}
