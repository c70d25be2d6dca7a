/** What an activity can be joined to. */
export interface StepName {
  readonly id: string;
  readonly title: string;
}

export interface GuessedStep {
  readonly activity: string;
  /** Null where no step is like enough. */
  readonly stepId: string | null;
  /** 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
}

/** Below this two names have too little in common to be taken for one thing. */
export const LIKE_ENOUGH = 0.45;

/** Added where two names begin with the same word. */
const FIRST_WORD = 0.1;

const EMPTY_WORDS = new Set(
  (
    "a an the of to for and or in on at by with from is be as it der die das den dem des ein eine einen und oder zu " +
    "zur zum von vom mit fur le la les l un une des de du d et ou au aux pour par avec el los las del y o a con il lo " +
    "gli e di da per het een van voor en met op te och eller av till for"
  ).split(" "),
);
const ENDINGS = /(ations?|ations|ungen|ung|ing|tion|ions?|ies|ment|ieren|iert|ed|es|en|er|s|e)$/;

/** Words without accents, numbering (T02, 3.1), little words and endings: what a name is about. */
export function aboutWords(name: string): string[] {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^\p{L}{0,2}\d+\p{L}?$/u.test(word));
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

const stem = (word: string): string => {
  if (word.length < 5) return word;
  const shorter = word.replace(ENDINGS, "");
  return shorter.length >= 3 ? shorter : word;
};

/**
 * The step that each activity is most like; several activities may be one step. Words that few names hold count
 * more than those that most of them share.
 */
export function guessSteps(activities: readonly string[], steps: readonly StepName[]): GuessedStep[] {
  const stepWords = steps.map(({ title }) => aboutWords(title));
  const activityWords = activities.map(aboutWords);
  const holders = new Map<string, number>();
  for (const words of [...stepWords, ...activityWords])
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const names = stepWords.length + activityWords.length;
  const weight = (word: string) => Math.log(1 + names / (holders.get(word) ?? 1));
  return activities.map((activity, index): GuessedStep => {
    let stepId: string | null = null;
    let score = 0;
    steps.forEach((step, at) => {
      const likeness = likenessOf(activityWords[index]!, stepWords[at]!, weight);
      if (likeness > score) {
        score = likeness;
        stepId = step.id;
      }
    });
    return { activity, stepId: score >= LIKE_ENOUGH ? stepId : null, score };
  });
}

/** Dice's coefficient of the weighted words; words that are nearly the same count by how near they are. */
function likenessOf(a: readonly string[], b: readonly string[], weight: (word: string) => number): number {
  const total = [...a, ...b].reduce((sum, word) => sum + weight(word), 0);
  if (total === 0) return 0;
  const free = new Set(b.keys());
  let common = 0;
  for (const word of a) {
    let nearest = -1;
    let near = 0;
    for (const at of free) {
      const likeness = wordLikeness(word, b[at]!);
      if (likeness > near) {
        near = likeness;
        nearest = at;
      }
    }
    if (nearest < 0) continue;
    free.delete(nearest);
    common += near * (weight(word) + weight(b[nearest]!));
  }
  // What is done usually stands first: “Check the confirmation” is checking, not confirming.
  const sameStart = a[0] === b[0] ? FIRST_WORD : 0;
  return Math.min(1, common / total + sameStart);
}

/** 1 for the same word; else Dice's coefficient of their pairs of letters where it is high; 0 below that. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 4 || b.length < 4) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++)
    pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared++;
  }
  const dice = (2 * shared) / (a.length + b.length - 2);
  return dice >= 0.7 ? dice : 0;
}
