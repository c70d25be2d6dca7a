import { type Independence, independentVariables } from "./cholesky.ts";
import { type CompleteRows, completeRows } from "./complete-rows.ts";
import { addGroups, type CrossProducts, correlationsOf, crossProducts } from "./cross-products.ts";
import { SeededRandom } from "./random.ts";
import { SymmetricEigen } from "./symmetric-eigen.ts";

/** Everything about complete rows that regression, relative weights and their bootstrap start from. */
export interface DriverModel {
  readonly rows: CompleteRows;
  /** Positions among the predictors that were given. */
  readonly kept: readonly number[];
  readonly constant: readonly number[];
  readonly redundant: Independence["redundant"];
  /** Of the kept predictors, the outcome and, last, random numbers: a driver that is none, to compare with. */
  readonly products: CrossProducts;
  readonly variances: Float64Array;
  /** Correlations of the kept predictors with each other, row by row, and what they decompose into. */
  readonly among: Float64Array;
  readonly eigen: SymmetricEigen;
  /** Correlation of each kept predictor with the outcome. */
  readonly outcome: Float64Array;
  /** Where the bootstrap goes on drawing. */
  readonly random: SeededRandom;
}

export type NoDrivers = "no-predictors" | "too-few-rows" | "outcome-no-spread";

/** Reads rows where all of `predictors` and `outcome` are answered; a reason instead when there is no model. */
export function driverModel(
  predictors: readonly Float64Array[],
  outcome: Float64Array,
  weights: Float64Array | undefined,
  seed: number,
): DriverModel | NoDrivers {
  const all = completeRows([...predictors, outcome], weights);
  if (all.rows.length < 3) return "too-few-rows";
  if (all.constant.at(-1)) return "outcome-no-spread";
  const positions = predictors.map((_, index) => index);
  const constant = positions.filter((index) => all.constant[index]);
  const spread = positions.filter((index) => !all.constant[index]);
  if (spread.length === 0) return "no-predictors";
  const summed = summedUp(predictors, outcome, all, spread, weights, seed);
  const { kept, redundant } = independentVariables(summed.among, spread.length);
  const at = (index: number) => spread[index] as number;
  const own = kept.map(at);
  const model = kept.length < spread.length ? summedUp(predictors, outcome, all, own, weights, seed) : summed;
  const eigen = new SymmetricEigen(own.length);
  eigen.decompose(model.among);
  return {
    rows: all,
    kept: own,
    constant,
    redundant: redundant.map(({ index, determinedBy }) => ({
      index: at(index),
      determinedBy: determinedBy.map(at),
    })),
    products: model.products,
    variances: model.variances,
    among: model.among,
    eigen,
    outcome: model.withOutcome,
    random: model.random,
  };
}

/** The mean of random numbers between nought and one. */
const MIDDLE = 0.5;

function summedUp(
  predictors: readonly Float64Array[],
  outcome: Float64Array,
  all: CompleteRows,
  chosen: readonly number[],
  weights: Float64Array | undefined,
  seed: number,
) {
  const random = new SeededRandom(seed);
  const chance = new Float64Array(outcome.length);
  for (const row of all.rows) chance[row] = random.unit();
  const columns = [...chosen.map((index) => predictors[index] as Float64Array), outcome, chance];
  const means = [...chosen, predictors.length].map((index) => all.means[index] as number);
  const products = crossProducts(columns, all.rows, Float64Array.of(...means, MIDDLE), random, weights);
  const total = new Float64Array(products.width);
  addGroups(products, new Uint8Array(products.groups).fill(1), total);
  const variables = columns.length;
  const correlations = new Float64Array(variables * variables);
  const variances = new Float64Array(variables);
  correlationsOf(total, variables, correlations, variances);
  const among = new Float64Array(chosen.length ** 2);
  const withOutcome = new Float64Array(chosen.length);
  splitOutcome(correlations, partsOf(chosen.length, false), among, withOutcome);
  return { products, variances, among, withOutcome, random };
}

/** Which of the variables are predictors, which is the outcome, and how many there are. */
interface Parts {
  readonly predictors: readonly number[];
  readonly outcome: number;
  readonly variables: number;
}

/** The order of `products`; `withChance`: the random numbers are one more predictor, the last. */
export function partsOf(size: number, withChance: boolean): Parts {
  const predictors = Array.from({ length: size }, (_, index) => index);
  if (withChance) predictors.push(size + 1);
  return { predictors, outcome: size, variables: size + 2 };
}

/** Parts the correlations of all variables: those among the predictors, and those of each with the outcome. */
export function splitOutcome(
  correlations: Float64Array,
  { predictors, outcome, variables }: Parts,
  among: Float64Array,
  withOutcome: Float64Array,
): void {
  const size = predictors.length;
  for (let row = 0; row < size; row++) {
    const from = (predictors[row] as number) * variables;
    for (let column = 0; column < size; column++) {
      among[row * size + column] = correlations[from + (predictors[column] as number)] as number;
    }
    withOutcome[row] = correlations[from + outcome] as number;
  }
}
