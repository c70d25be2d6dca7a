import { exp, log } from "../../base/repeatable-math.ts";
/**
 * Tables of the ziggurat (Marsaglia & Tsang 2000, Journal of Statistical Software 5(8)) with 256 layers. Layer and place
 * in it come from different random words, as Doornik (2005) asks. Exponential and square root are those of the machine;
 * Node, Chromium and Electron share them (V8's port of fdlibm), so the tables are the same there to the last bit.
 */
export interface Ziggurat {
  /** Right edges of the layers, from the base (wider than its rectangle: the tail is in it) to 0. */
  readonly edge: Float64Array;
  /** The density at each edge. */
  readonly height: Float64Array;
}

export const LAYERS = 256;
/** Where the tails begin. */
export const NORMAL_TAIL = 3.6541528853610088;
export const EXPONENTIAL_TAIL = 7.69711747013105;

function zigguratOf(
  tail: number,
  area: number,
  density: (x: number) => number,
  inverse: (y: number) => number,
): Ziggurat {
  const edge = new Float64Array(LAYERS + 1);
  const height = new Float64Array(LAYERS + 1);
  edge[0] = area / density(tail);
  edge[1] = tail;
  height[0] = 0;
  height[1] = density(tail);
  for (let layer = 1; layer < LAYERS - 1; layer++) {
    const next = inverse(area / edge[layer]! + height[layer]!);
    edge[layer + 1] = next;
    height[layer + 1] = density(next);
  }
  edge[LAYERS] = 0;
  height[LAYERS] = 1;
  return { edge, height };
}

/** e^(−x²/2), both sides by a sign. */
export const NORMAL = zigguratOf(
  NORMAL_TAIL,
  0.00492867323399,
  (x) => exp(-0.5 * x * x),
  (y) => Math.sqrt(-2 * log(y)),
);
/** e^(−x). */
export const EXPONENTIAL = zigguratOf(
  EXPONENTIAL_TAIL,
  0.003949659822581557,
  (x) => exp(-x),
  (y) => -log(y),
);
