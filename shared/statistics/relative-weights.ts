import type { SymmetricEigen } from "./symmetric-eigen.ts";

/** An eigenvalue below this share of the largest stands for predictors that determine each other. */
const NONE = 1e-12;

/**
 * Johnson's (2000) relative weights: how much of R² each predictor brings, alone and with the others. With the
 * correlations R = QDQᵀ of the predictors, Λ = Q√DQᵀ joins them to orthogonal stand-ins, β = Λ⁻¹r are those
 * stand-ins' coefficients, and εⱼ = Σₖ λⱼₖ²βₖ². Writes ε into `weights` and returns their sum, R².
 */
export class RelativeWeights {
  readonly #standIns: Float64Array;
  readonly #roots: Float64Array;

  constructor(size: number) {
    this.#standIns = new Float64Array(size);
    this.#roots = new Float64Array(size);
  }

  /** `outcome`: correlation of each predictor with the outcome. */
  compute(eigen: SymmetricEigen, outcome: Float64Array, weights: Float64Array): number {
    const { size, values, vectors } = eigen;
    const standIns = this.#standIns.fill(0);
    const roots = this.#roots;
    let largest = 0;
    for (let k = 0; k < size; k++) largest = Math.max(largest, values[k] as number);
    let explained = 0;
    for (let k = 0; k < size; k++) {
      const value = values[k] as number;
      roots[k] = value > NONE * largest ? Math.sqrt(value) : 0;
      if (roots[k] === 0) continue;
      let projection = 0;
      for (let j = 0; j < size; j++) projection += (vectors[k * size + j] as number) * (outcome[j] as number);
      const coefficient = projection / (roots[k] as number);
      explained += coefficient * coefficient;
      for (let j = 0; j < size; j++) {
        standIns[j] = (standIns[j] as number) + coefficient * (vectors[k * size + j] as number);
      }
    }
    weights.fill(0);
    for (let j = 0; j < size; j++) {
      for (let other = j; other < size; other++) {
        let lambda = 0;
        for (let k = 0; k < size; k++) {
          lambda +=
            (vectors[k * size + j] as number) * (roots[k] as number) * (vectors[k * size + other] as number);
        }
        const square = lambda * lambda;
        weights[j] = (weights[j] as number) + square * (standIns[other] as number) ** 2;
        if (other !== j) weights[other] = (weights[other] as number) + square * (standIns[j] as number) ** 2;
      }
    }
    return explained;
  }
}
