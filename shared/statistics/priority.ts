export interface PriorityInput {
  readonly id: string;
  /** Which class weight counts, such as that of critical touch points; null = not decided. */
  readonly classId: string | null;
  readonly importance: number | null;
  /** Between which values the importance may lie, where it is an estimate with an interval. */
  readonly importanceRange?: readonly [low: number, high: number];
  /** The importance is no estimate but a convention, and does not move. */
  readonly isImportanceHeld?: boolean;
  readonly expectation: number | null;
  readonly perception: number | null;
  /** Share of clients who meet the touch point, 0 to 1. */
  readonly reach: number | null;
}

export interface Priority {
  readonly id: string;
  readonly value: number;
  /** From 1; equal values share a rank. */
  readonly rank: number;
  /** The best and the worst rank that weights within the spread, and importances within their ranges, can give it. */
  readonly bestRank: number;
  readonly worstRank: number;
}

export interface Priorities {
  /** The most urgent first, equal ones in the order they came. */
  readonly ranked: readonly Priority[];
  /** Ids of touch points of which something is not known. */
  readonly leftOut: readonly string[];
  readonly spread: number;
}

/** Two priorities that differ by less than a rounding digit share a rank. */
const ROUNDING = 1e-12;

interface Known {
  readonly id: string;
  readonly classId: string;
  readonly value: number;
  /** The value with the least and with the greatest importance that it may have. */
  readonly least: number;
  readonly most: number;
}

/**
 * Priority = class weight × importance × max(expectation − perception, 0) × reach, ranked; and the range of ranks
 * when every class weight and every importance moves by ±`spread`, each by itself, an importance with a range also to
 * the ends of that, one that is held not at all. Gap and reach are measured and stay. The range is exact, not sampled: a priority grows with each of its weights, so a touch point stands best with
 * its own weights up and all others down, and a class weight in common moves two touch points alike.
 */
export function priorities(
  inputs: readonly PriorityInput[],
  classWeights: Readonly<Record<string, number>>,
  spread = 0.2,
): Priorities {
  const up = 1 + spread;
  const down = Math.max(0, 1 - spread);
  const known: Known[] = [];
  const leftOut: string[] = [];
  for (const input of inputs) {
    const { id, classId, importance, importanceRange: [low, high] = [importance, importance] } = input;
    const value = priorityOf(input, classWeights);
    if (value === null || classId === null) {
      leftOut.push(id);
      continue;
    }
    const at = (end: number | null) => priorityOf({ ...input, importance: end }, classWeights) ?? value;
    known.push({
      id,
      classId,
      value,
      least: input.isImportanceHeld ? value : Math.min(value * down, at(low)),
      most: input.isImportanceHeld ? value : Math.max(value * up, at(high)),
    });
  }
  const rank = (own: Known, mineIs: Move, othersAre: Move) =>
    1 +
    known.reduce((above, other) => {
      if (other === own) return above;
      const alike = other.classId === own.classId;
      const others = other[othersAre.value] * (alike ? 1 : othersAre.weight);
      const mine = own[mineIs.value] * (alike ? 1 : mineIs.weight);
      return others > mine * (1 + ROUNDING) ? above + 1 : above;
    }, 0);
  const asIs: Move = { value: "value", weight: 1 };
  const best: Move = { value: "most", weight: up };
  const worst: Move = { value: "least", weight: down };
  const ranked = known
    .map((own) => ({
      id: own.id,
      value: own.value,
      rank: rank(own, asIs, asIs),
      bestRank: rank(own, best, worst),
      worstRank: rank(own, worst, best),
    }))
    .sort((a, b) => b.value - a.value);
  return { ranked, leftOut, spread };
}

/** Which value counts, and by what its class weight is moved. */
interface Move {
  readonly value: "value" | "least" | "most";
  readonly weight: number;
}

function priorityOf(input: PriorityInput, classWeights: Readonly<Record<string, number>>): number | null {
  const { classId, importance, expectation, perception, reach } = input;
  if (
    classId === null ||
    importance === null ||
    expectation === null ||
    perception === null ||
    reach === null
  )
    return null;
  const weight = Object.hasOwn(classWeights, classId) ? classWeights[classId] : undefined;
  return weight === undefined ? null : weight * importance * Math.max(expectation - perception, 0) * reach;
}
