import { binomialCdf } from "./binomial.ts";
import { type Decision, decide } from "./decision.ts";
import { noncentralTCdf } from "./noncentral-t.ts";
import { normalQuantile, twoSidedZ } from "./normal.ts";
import { wilson } from "./proportion.ts";
import { studentQuantile } from "./student-t.ts";

/** What a trial has to prove: that the measure lies beyond the bar, which its interval has to clear. */
export interface Proof {
  readonly bar: number;
  /** More is better; else the interval has to lie below the bar. */
  readonly rises: boolean;
  readonly confidence: number;
}
export interface Design extends Proof {
  /** What is hoped for: with this truth the trial is to succeed with `power`. */
  readonly target: number;
  readonly power: number;
}

/** Counts of successes among n at which a rule decides: from `go` on it says go, up to `stop` it says stop. Null = never. */
export interface ShareCounts {
  readonly go: number | null;
  readonly stop: number | null;
}

/** Of a share where more is better. Where less is better the failures are counted: see `turned`. */
export function shareCounts(n: number, { bar, confidence }: Omit<Proof, "rises">): ShareCounts {
  const says = (count: number): Decision | null =>
    decide(wilson(count, n, confidence), { target: bar, minimum: bar });
  const half = twoSidedZ(confidence) * Math.sqrt(n * bar * (1 - bar));
  const within = (count: number) => Math.min(n, Math.max(0, count));
  let go = within(Math.floor(n * bar + half) - 1);
  while (go <= n && says(go) !== "go") go++;
  let stop = within(Math.ceil(n * bar - half) + 1);
  while (stop >= 0 && says(stop) !== "stop") stop--;
  return { go: go > n ? null : go, stop: stop < 0 ? null : stop };
}

/** The same question asked of the failures: a share that is to fall is one of failures that is to rise. */
const turned = (share: number, rises: boolean): number => (rises ? share : 1 - share);

/** How likely the share's interval clears the bar, exactly, when the true share is `truth`. */
export function chanceOfShare(n: number, truth: number, { bar, rises, confidence }: Proof): number {
  const { go } = shareCounts(n, { bar: turned(bar, rises), confidence });
  return go === null ? 0 : 1 - binomialCdf(go - 1, n, turned(truth, rises));
}

/** How likely the mean's t-interval clears the bar, exactly for normal answers, when the true mean is `truth`. */
export function chanceOfMean(
  n: number,
  truth: number,
  sd: number,
  { bar, rises, confidence }: Proof,
): number {
  if (n < 2) return 0;
  const shift = ((rises ? truth - bar : bar - truth) * Math.sqrt(n)) / sd;
  return 1 - noncentralTCdf(studentQuantile(1 - (1 - confidence) / 2, n - 1), n - 1, shift);
}

/** Clients beyond which the normal approximation stands in for the exact count. */
const MANY = 5000;

/**
 * The least n from which on, in every larger sample too, the share clears its bar with the power wanted. Null where the
 * target does not lie beyond the bar.
 */
export function sampleForShare(design: Design): number | null {
  const { bar, target, rises, power, confidence } = design;
  const distance = rises ? target - bar : bar - target;
  if (!(distance > 0) || Math.min(bar, target) < 0 || Math.max(bar, target) > 1) return null;
  const root =
    twoSidedZ(confidence) * Math.sqrt(bar * (1 - bar)) +
    normalQuantile(power) * Math.sqrt(target * (1 - target));
  const about = Math.ceil((root / distance) ** 2);
  if (about > MANY) return about;
  // Whole counts make the chance rise and fall like a saw; the teeth are gone well before twice the size.
  let n = 2 * about + 50;
  while (n > 1 && chanceOfShare(n - 1, target, design) >= power) n--;
  return n;
}

/** The least n with which the mean clears its bar with the power wanted; null where the target does not lie beyond it. */
export function sampleForMeanBeyond(design: Design, sd: number): number | null {
  const { bar, target, rises, power, confidence } = design;
  const distance = rises ? target - bar : bar - target;
  if (!(distance > 0) || !(sd > 0)) return null;
  const about = Math.ceil((((twoSidedZ(confidence) + normalQuantile(power)) * sd) / distance) ** 2);
  if (about > MANY) return about;
  let n = Math.max(2, about - 1);
  while (chanceOfMean(n, target, sd, design) < power) n++;
  while (n > 2 && chanceOfMean(n - 1, target, sd, design) >= power) n--;
  return n;
}

/** The mean that n answers of this spread have to reach for their interval to clear the bar. */
export function meanToReach(n: number, sd: number, { bar, rises, confidence }: Proof): number {
  const margin = (studentQuantile(1 - (1 - confidence) / 2, n - 1) * sd) / Math.sqrt(n);
  return rises ? bar + margin : bar - margin;
}
