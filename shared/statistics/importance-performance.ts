/** Martilla & James (1977). */
export type Quadrant = "concentrate-here" | "keep-up" | "low-priority" | "possible-overkill";

export interface ImportancePoint {
  readonly id: string;
  /** Null = not known: the point is not placed, and told in `leftOut`. */
  readonly importance: number | null;
  readonly performance: number | null;
}

export interface PlacedPoint {
  readonly id: string;
  readonly importance: number;
  readonly performance: number;
  readonly quadrant: Quadrant;
  /** It lies on a line of the cross-hair: its quadrant is a convention, not a finding. */
  readonly onCrossHair: boolean;
}

/** Where the lines cross: the grand means of the points, or a given place such as the middle of each scale. */
export type CrossHair = "means" | { readonly importance: number; readonly performance: number };

export interface ImportancePerformance {
  readonly importance: number;
  readonly performance: number;
  readonly points: readonly PlacedPoint[];
  /** Ids of points with an unknown importance or performance. */
  readonly leftOut: readonly string[];
}

/** Two figures are the same place when they differ by less than a rounding digit of the arithmetic. */
const SAME = 1e-9;

/**
 * The quadrant of each point. A point on a line of the cross-hair counts to its upper side (important, performing
 * well), so that none is lost, and says so. Null when no point is known.
 */
export function importancePerformance(
  points: readonly ImportancePoint[],
  crossHair: CrossHair,
): ImportancePerformance | null {
  const known = points.flatMap(({ id, importance, performance }) =>
    importance === null || performance === null ? [] : [{ id, importance, performance }],
  );
  if (known.length === 0) return null;
  const centre =
    crossHair === "means"
      ? {
          importance: average(known.map((point) => point.importance)),
          performance: average(known.map((point) => point.performance)),
        }
      : crossHair;
  const placed = known.map((point) => {
    const important = side(point.importance, centre.importance);
    const performing = side(point.performance, centre.performance);
    return {
      ...point,
      quadrant: quadrantOf(important >= 0, performing >= 0),
      onCrossHair: important === 0 || performing === 0,
    };
  });
  const placedIds = new Set(known.map((point) => point.id));
  const leftOut = points.map((point) => point.id).filter((id) => !placedIds.has(id));
  return { importance: centre.importance, performance: centre.performance, points: placed, leftOut };
}

/** The middle of a scale: 4 of 1–7, 5 of 0–10. */
export const scaleMiddle = (minimum: number, maximum: number): number => (minimum + maximum) / 2;

function quadrantOf(important: boolean, performing: boolean): Quadrant {
  if (important) return performing ? "keep-up" : "concentrate-here";
  return performing ? "possible-overkill" : "low-priority";
}

function side(value: number, line: number): number {
  const distance = value - line;
  return Math.abs(distance) <= SAME * Math.max(1, Math.abs(line)) ? 0 : Math.sign(distance);
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
