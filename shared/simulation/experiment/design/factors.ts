import type { ServiceModel } from "../../service-model.ts";
import type { Lever, Setting } from "./lever.ts";
import { type Standing, standingOf } from "./standing.ts";
import { withLevers } from "./with-levers.ts";

/** A lever with the values that are tried. */
export interface Factor {
  readonly lever: Lever;
  readonly levels: readonly number[];
}

/** More than three directions cannot be laid out on paper. */
export const MOST_FACTORS = 3;
/** As many as are run in a few minutes, and seen at once. */
export const MOST_CELLS = 240;

/** One combination of levels. */
export interface Cell {
  /** The places of its levels, factor by factor. */
  readonly at: readonly number[];
  readonly key: string;
  readonly settings: readonly Setting[];
}

export const cellKey = (at: readonly number[]): string => at.join("-");

/** Every combination (a full factorial), the last factor running fastest; one cell, with nothing moved, of no factors. */
export function cellsOf(factors: readonly Factor[]): Cell[] {
  const places = factors.reduce<readonly (readonly number[])[]>(
    (all, { levels }) => all.flatMap((at) => levels.map((_, index) => [...at, index])),
    [[]],
  );
  return places.map((at) => ({
    at,
    key: cellKey(at),
    settings: factors.map(({ lever, levels }, index) => ({ lever, value: levels[at[index] ?? 0] ?? 0 })),
  }));
}

/** A cell with the service that it asks about. */
export interface PlannedCell extends Cell {
  readonly model: ServiceModel;
  readonly standing: Standing;
}

export const plannedCells = (model: ServiceModel, factors: readonly Factor[]): PlannedCell[] =>
  cellsOf(factors).map((cell) => {
    const moved = withLevers(model, cell.settings);
    return { ...cell, model: moved, standing: standingOf(moved) };
  });
