/**
 * Exponential and logarithm out of + − × ÷ and whole numbers alone, so that every machine finds the same bits: those of
 * `Math` differ in the last one between versions of V8, and so between Node, Electron and a browser. After fdlibm (Sun
 * Microsystems 1993, e_exp.c and e_log.c), off by less than one unit in the last place.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019411;

/** 2 to each power from −1074 to 1023, by doubling, which is exact. */
const POWERS = new Float64Array(2098);
POWERS[0] = Number.MIN_VALUE;
for (let place = 1; place < POWERS.length; place++) POWERS[place] = POWERS[place - 1]! * 2;

/** e to the power of x. */
export function exp(x: number): number {
  if (!(x <= LARGEST)) return Number.isNaN(x) ? x : Infinity;
  if (x < SMALLEST) return 0;
  const k = x < 0 ? (PER_LN2 * x - 0.5) | 0 : (PER_LN2 * x + 0.5) | 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const rest = high - low;
  const t = rest * rest;
  const c =
    rest -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (rest * c) / (2 - c) - high);
  if (k > 1023) return y * 2 * POWERS[2097]!;
  // Twice below what is normal: rounded once only.
  return k < -1021 ? y * POWERS[k + 1000 + 1074]! * POWERS[74]! : y * POWERS[k + 1074]!;
}

const FROM_31_BITS = 2 ** -31;
const TO_31_BITS = 2 ** 31;
const TO_NORMAL = POWERS[1074 + 600]!;

/** The natural logarithm; −Infinity of 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  // To whole numbers of 31 bits, whose exponent is told by their leading zeros; all but extreme values come at once.
  let scaled = x;
  let k = 31;
  while (scaled < FROM_31_BITS) {
    scaled *= TO_NORMAL;
    k -= 600;
  }
  while (scaled >= TO_31_BITS) {
    scaled *= FROM_31_BITS;
    k += 31;
  }
  if (scaled < 1) {
    scaled *= TO_31_BITS;
    k -= 31;
  }
  const zeros = Math.clz32(scaled);
  k -= zeros;
  let mantissa = scaled * POWERS[1043 + zeros]!;
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5;
    k++;
  }
  const f = mantissa - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return s * (half + (odd + even)) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/** log(1 + x), also where x is small (Kahan's correction of the rounded sum). */
export function log1p(x: number): number {
  const sum = 1 + x;
  return sum === 1 ? x : sum === Infinity ? sum : (log(sum) * x) / (sum - 1);
}

/** x to a power, x not below 0; 1 to the power of 0. */
export const power = (x: number, exponent: number): number => (exponent === 0 ? 1 : exp(exponent * log(x)));
