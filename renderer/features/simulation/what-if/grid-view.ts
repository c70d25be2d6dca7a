import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { LevelCell, LevelGrid } from "@shared/domain/simulation/picture/level-grid.ts";
import { leverName, leverValue, settingName } from "@shared/domain/simulation/what-if/lever-words.ts";
import { bestCell } from "@shared/simulation/experiment/design/best-cell.ts";
import { cellKey, type PlannedCell } from "@shared/simulation/experiment/design/factors.ts";
import { isMoreBetter, measured } from "@shared/simulation/experiment/design/measure.ts";
import type { Promised } from "@shared/simulation/experiment/design/promise.ts";
import type { VariantFigures } from "@shared/simulation/experiment/figures.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import type { AskedGrid } from "./design-state.ts";
import { intervalText } from "./figure-words.ts";
import type { ManyRuns } from "./many-runs.ts";
import type { MeasureChoice } from "./measure-choice.ts";
import { messages } from "./messages.ts";

const { grid: words } = messages;

interface Asked {
  readonly asked: AskedGrid;
  readonly runs: ManyRuns<AskedGrid>;
  readonly model: ServiceModel;
  readonly version: string;
  readonly choice: MeasureChoice;
  readonly promise: { readonly promised: Promised; readonly name: string } | null;
  readonly format: ReportFormat;
  readonly confidence: number;
}

const LEAST_RANGE = 0.2;

/** A grid in words, and the cells behind them. */
export interface GridView {
  readonly grid: LevelGrid;
  readonly cellAt: (row: number, column: number, plane: number) => PlannedCell | undefined;
  /** A cell with all its levels, for who hears it. */
  readonly nameOf: (cell: PlannedCell) => string;
}

export function gridView(given: Asked): GridView {
  const { asked, runs, model, version, choice, promise, format, confidence } = given;
  const { factors, cells } = asked;
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const figuresOf = ({ key }: PlannedCell): VariantFigures | undefined => runs.results.get(key)?.variants[0];
  const values = new Map<string, MeanFigure>();
  for (const cell of cells) {
    const figures = figuresOf(cell);
    const figure = figures && measured(choice.measure, figures);
    if (figure) values.set(cell.key, figure);
  }
  const means = [...values.values()].map(({ mean }) => mean);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  const isMore = isMoreBetter(choice.measure);
  // Figures that hardly differ get no colours that do: the whole range is a fifth of the largest at least.
  const range = Math.max(most - least, LEAST_RANGE * Math.abs(most)) || 1;
  const placeOf = (value: number) => {
    const above = (value - (most + least) / 2) / range;
    return 0.5 + (isMore ? -above : above);
  };
  // Where cells are still to come, or never will, none of those that are there is the best of all.
  const isWhole = !runs.isRunning && runs.done > 0 && runs.done >= runs.total;
  const best = promise && isWhole && bestCell(cells, figuresOf, promise.promised);
  const nameOf = (cell: PlannedCell) =>
    cell.settings.map(({ lever, value }) => settingName(lever, value, model)).join(", ");
  const cellWords = (cell: PlannedCell | undefined): LevelCell => {
    const figure = cell && values.get(cell.key);
    if (!cell || !figure) {
      return { figure: "", below: cell ? whyNone(cell, given) : "", place: null, isBest: false };
    }
    return {
      figure: choice.write(figure.mean),
      below: isWorthTelling(figure, choice.write) ? intervalText(figure, choice.write) : "",
      place: placeOf(figure.mean),
      isBest: cell === best,
    };
  };
  const [rows, columns, planes] = factors;
  const levels = (factor: typeof rows) =>
    factor?.levels.map((value) => leverValue(factor.lever, value)) ?? [""];
  const cellAt = (row: number, column: number, plane: number) =>
    byKey.get(cellKey([row, column, plane].slice(0, factors.length)));
  const title = best
    ? words.bestTold(promise.name, nameOf(best))
    : promise && isWhole
      ? words.bestNone(promise.name)
      : means.length > 1 && choice.write(least) === choice.write(most)
        ? words.alike(choice.label, choice.write(most))
        : means.length > 1
          ? words.range(
              choice.label,
              choice.write(isMore ? most : least),
              choice.write(isMore ? least : most),
            )
          : words.onlyMeasure(choice.label);
  const grid: LevelGrid = {
    title,
    subtitle: words.subtitle(choice.label, version, asked.runs, format.percent(confidence)),
    rowFactor: rows ? leverName(rows.lever, model) : "",
    rows: levels(rows),
    columnFactor: columns ? leverName(columns.lever, model) : "",
    columns: levels(columns),
    planes: levels(planes).map((level, plane) => ({
      name: planes ? settingName(planes.lever, planes.levels[plane] ?? 0, model) : level,
      cells: levels(rows).map((_, row) =>
        levels(columns).map((_, column) => cellWords(cellAt(row, column, plane))),
      ),
    })),
  };
  return { grid, cellAt, nameOf };
}

/** An interval within the rounding of its figure tells nothing more. */
const isWorthTelling = ({ mean, low, high }: MeanFigure, write: (value: number) => string): boolean =>
  [low, high].some((bound) => bound !== null && write(bound) !== write(mean));

function whyNone({ key, standing }: PlannedCell, { runs, model, format }: Asked): string {
  if (standing.state === "no-end") return words.noEnd;
  if (standing.state === "overloaded") {
    const pool = model.pools.find(({ id }) => id === standing.poolId)?.name ?? "";
    return words.overloaded(
      pool,
      Number.isFinite(standing.overload) ? format.percent(standing.overload) : messages.none,
    );
  }
  if (runs.failures.has(key)) return words.failed;
  return runs.results.has(key) || !runs.isRunning ? messages.none : words.waiting;
}
