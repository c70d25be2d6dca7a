import { seededNormal, seededRandom, seededShuffle } from "./seeded-random.ts";
import { TOUCH_POINT_KEYS, type TouchPointKey } from "./touch-points.ts";

type Targets = Readonly<
  Record<TouchPointKey, readonly [expected: number, perceived: number, n: number, agency: number]>
>;

/** What the made-up answers of one wave must show. */
export interface SurveyTargets {
  readonly seed: number;
  /** How many answered of each segment, in the order of SURVEY_SEGMENTS. */
  readonly segments: readonly [number, number, number];
  /** Mean expectation, mean perception, pairs, and how much better agencies felt it. */
  readonly touchPoints: Targets;
  readonly nps: { readonly detractors: number; readonly passives: number; readonly promoters: number };
}

/** Names of the segments as the surveys' own columns have them. */
export const SURVEY_SEGMENTS = ["One-off advertiser", "Regular advertiser", "Agency"] as const;

/** In spring: the portal for artwork is the old one, and letters of dispute are answered in time. */
export const APRIL_2026: SurveyTargets = {
  seed: 20260417,
  segments: [124, 67, 5],
  touchPoints: {
    "getting-money": [6.25, 4.2, 190, 0.4],
    "asking-refund": [6.1, 4.3, 191, 0.4],
    "being-told": [6.15, 4.6, 193, 0.4],
    "hearing-where": [5.9, 4.65, 184, 0.4],
    "saying-paid": [5.1, 4.2, 150, 0.3],
    disputing: [5.9, 5.8, 168, 0.3],
    "asking-rate": [5.8, 5.3, 196, 0],
    "receiving-quote": [5.9, 5.7, 194, 0],
    "sending-artwork": [5, 4.4, 190, -0.4],
    paying: [5.2, 5.4, 196, 0],
    "seeing-printed": [5.8, 6.1, 195, 0],
    "seeing-proof": [5, 5.5, 186, 0],
  },
  nps: { detractors: 72, passives: 69, promoters: 52 },
};

/** In autumn: the portal is renewed, and those who dispute wait longer for their answer. */
export const OCTOBER_2026: SurveyTargets = {
  seed: 20261016,
  segments: [124, 66, 24],
  touchPoints: {
    "getting-money": [6.3, 4.2, 208, 1.2],
    "asking-refund": [6.1, 4.4, 209, 1],
    "being-told": [6.2, 4.6, 211, 0.9],
    "hearing-where": [5.9, 4.7, 187, 0.8],
    "saying-paid": [5.1, 4.2, 96, 0.3],
    disputing: [6, 5.3, 143, 0.6],
    "asking-rate": [5.8, 5.4, 214, -0.2],
    "receiving-quote": [6, 5.7, 212, -0.2],
    "sending-artwork": [5, 5, 198, 0.1],
    paying: [5.2, 5.5, 214, 0],
    "seeing-printed": [5.8, 6.1, 213, 0.1],
    "seeing-proof": [5, 5.6, 176, 0.2],
  },
  nps: { detractors: 90, passives: 69, promoters: 52 },
};

export interface SurveyAnswersTable {
  /** By respondent: 1, 2 or 3, the place in SURVEY_SEGMENTS. */
  readonly segments: Uint32Array;
  /** By touch point, then respondent; NaN = not answered. */
  readonly expectations: readonly Float64Array[];
  readonly perceptions: readonly Float64Array[];
  /** 0–10 and 1–7. */
  readonly recommendation: Float64Array;
  readonly overall: Float64Array;
}

/**
 * A plausible survey, the same on every machine: answers scatter around each respondent's own mood and segment,
 * then single answers are moved by a point until the means are those of the story.
 */
export function surveyAnswers(targets: SurveyTargets): SurveyAnswersTable {
  const random = seededRandom(targets.seed);
  const segments = Uint32Array.from(
    seededShuffle(
      targets.segments.flatMap((count, index) => new Array<number>(count).fill(index + 1)),
      random,
    ),
  );
  const mood = Array.from(segments, () => seededNormal(random));
  const demand = Array.from(segments, () => seededNormal(random));
  const expectations: Float64Array[] = [];
  const perceptions: Float64Array[] = [];
  for (const key of TOUCH_POINT_KEYS) {
    const [expected, perceived, n, agency] = targets.touchPoints[key];
    const answered = answeredRows(segments.length, n, random);
    const spread = expected - perceived > 1 ? 1.5 : 1.1;
    expectations.push(
      scatter(answered, expected, random, (row) => 0.5 * (demand[row] ?? 0) + 0.7 * seededNormal(random)),
    );
    perceptions.push(
      scatter(answered, perceived, random, (row) => {
        const segment = segments[row] === 3 ? agency : segments[row] === 1 ? -0.15 : 0.05;
        return segment + 0.6 * (mood[row] ?? 0) + spread * 0.75 * seededNormal(random);
      }),
    );
  }
  const verdict = mood.map((value, row) => {
    const bad = [0, 1, 2].reduce((sum, index) => sum + ((perceptions[index]?.[row] || 4) - 4.4), 0);
    return 0.8 * value + 0.45 * bad + 0.6 * seededNormal(random);
  });
  return {
    segments,
    expectations,
    perceptions,
    recommendation: recommend(verdict, targets.nps, random),
    overall: rate(verdict),
  };
}

/** True where both questions of a touch point were answered. */
function answeredRows(respondents: number, n: number, random: () => number): boolean[] {
  const rows = seededShuffle([...Array(respondents).keys()], random).slice(0, n);
  const chosen = new Set(rows);
  return Array.from({ length: respondents }, (_, row) => chosen.has(row));
}

const clamp = (value: number): number => Math.max(1, Math.min(7, Math.round(value)));

function scatter(
  answered: readonly boolean[],
  mean: number,
  random: () => number,
  noise: (row: number) => number,
): Float64Array {
  const values = Float64Array.from(answered, (is, row) => (is ? clamp(mean + noise(row)) : Number.NaN));
  const rows = seededShuffle([...answered.keys()], random).filter((row) => answered[row]);
  const target = Math.round(mean * rows.length);
  let sum = rows.reduce((total, row) => total + (values[row] ?? 0), 0);
  for (let turn = 0; sum !== target; turn++) {
    const row = rows[turn % rows.length] ?? 0;
    const value = values[row] ?? 0;
    const next = Math.max(1, Math.min(7, value + Math.sign(target - sum)));
    values[row] = next;
    sum += next - value;
  }
  return values;
}

/** The worst verdicts become detractors, the best promoters; three people do not answer. */
function recommend(
  verdict: readonly number[],
  { detractors, passives }: SurveyTargets["nps"],
  random: () => number,
): Float64Array {
  const order = [...verdict.keys()].sort((a, b) => (verdict[a] ?? 0) - (verdict[b] ?? 0));
  const silent = new Set([31, 97, 158]);
  const answers = new Float64Array(verdict.length).fill(Number.NaN);
  order
    .filter((row) => !silent.has(row))
    .forEach((row, rank) => {
      if (rank < detractors) answers[row] = Math.min(6, Math.floor((rank / detractors) * 6 + random() * 2));
      else if (rank < detractors + passives) answers[row] = 7 + Math.floor(random() * 2);
      else answers[row] = 9 + Math.floor(random() * 2);
    });
  return answers;
}

const rate = (verdict: readonly number[]): Float64Array =>
  Float64Array.from(verdict, (value, row) => (row % 71 === 70 ? Number.NaN : clamp(4.4 + 0.75 * value)));
