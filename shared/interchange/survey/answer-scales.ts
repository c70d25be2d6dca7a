/** What the words of a scale are about; Kano's answers are kept apart: they are a kind, not a degree. */
export interface AnswerScale {
  readonly about: "degree" | "kano";
  /** What a column with these words asks, where they say it. */
  readonly asks: "satisfaction" | "effort" | null;
  /** Worst to best, from 1; several words of one step are parted by bars. Kano's: like, must-be, neutral, live with, dislike. */
  readonly steps: readonly string[];
}

const degree = (...steps: string[]): AnswerScale => ({ about: "degree", asks: null, steps });
const satisfaction = (...steps: string[]): AnswerScale => ({ about: "degree", asks: "satisfaction", steps });
const effort = (...steps: string[]): AnswerScale => ({ about: "degree", asks: "effort", steps });
const kano = (...steps: string[]): AnswerScale => ({ about: "kano", asks: null, steps });

/** Usual words of answer scales, by language. Where two scales share words, the one that has all of them is taken. */
export const ANSWER_SCALES: readonly AnswerScale[] = [
  // English
  degree(
    "strongly disagree|completely disagree|totally disagree",
    "disagree|somewhat disagree",
    "neither agree nor disagree|neutral|neither|undecided",
    "agree|somewhat agree",
    "strongly agree|completely agree|totally agree",
  ),
  degree(
    "strongly disagree",
    "disagree",
    "somewhat disagree|slightly disagree",
    "neither agree nor disagree|neutral|neither",
    "somewhat agree|slightly agree",
    "agree",
    "strongly agree",
  ),
  satisfaction(
    "very dissatisfied|very unsatisfied|extremely dissatisfied",
    "dissatisfied|unsatisfied|somewhat dissatisfied",
    "neither satisfied nor dissatisfied|neutral|neither",
    "satisfied|somewhat satisfied",
    "very satisfied|extremely satisfied",
  ),
  effort(
    "very difficult|extremely difficult",
    "difficult|somewhat difficult",
    "neither easy nor difficult|neither difficult nor easy|neutral",
    "easy|somewhat easy",
    "very easy|extremely easy",
  ),
  satisfaction(
    "very poor|terrible|very bad",
    "poor|bad",
    "fair|average|okay|ok|acceptable|neutral|neither good nor poor|neither good nor bad",
    "good",
    "very good|excellent",
  ),
  satisfaction("poor", "fair", "good", "very good", "excellent"),
  satisfaction("very poor", "poor", "fair", "good", "very good", "excellent"),
  satisfaction("poor", "fair", "good", "very good", "excellent", "outstanding|exceptional"),
  satisfaction("very poor", "poor", "fair", "good", "very good", "excellent", "outstanding|exceptional"),
  degree(
    "very unimportant",
    "unimportant",
    "neither important nor unimportant|neutral|neither",
    "important",
    "very important",
  ),
  degree(
    "not at all important|not important|unimportant",
    "slightly important|of little importance",
    "moderately important|somewhat important|neutral",
    "important",
    "very important|extremely important",
  ),
  degree("never", "rarely|seldom", "sometimes|occasionally", "often|frequently", "always"),
  degree(
    "very unlikely|extremely unlikely",
    "unlikely",
    "neither likely nor unlikely|neutral",
    "likely",
    "very likely|extremely likely",
  ),
  degree(
    "much worse than expected|much worse",
    "worse than expected|worse",
    "as expected|about the same",
    "better than expected|better",
    "much better than expected|much better",
  ),
  degree("not at all", "slightly|a little", "moderately|somewhat", "very|very much", "extremely|completely"),
  // German
  degree(
    "stimme überhaupt nicht zu|stimme gar nicht zu|trifft überhaupt nicht zu|trifft gar nicht zu",
    "stimme nicht zu|stimme eher nicht zu|trifft eher nicht zu|trifft nicht zu",
    "teils/teils|teils teils|teils-teils|neutral|weder noch",
    "stimme zu|stimme eher zu|trifft eher zu|trifft zu",
    "stimme voll zu|stimme voll und ganz zu|trifft voll zu|trifft voll und ganz zu",
  ),
  satisfaction(
    "sehr unzufrieden",
    "unzufrieden|eher unzufrieden",
    "teils/teils|teils teils|teils-teils|neutral|weder noch",
    "zufrieden|eher zufrieden",
    "sehr zufrieden",
  ),
  effort(
    "sehr schwierig|sehr schwer",
    "schwierig|schwer|eher schwierig",
    "weder noch|neutral|mittel",
    "einfach|leicht|eher einfach",
    "sehr einfach|sehr leicht",
  ),
  satisfaction(
    "sehr schlecht",
    "schlecht",
    "mittelmäßig|mittel|befriedigend|neutral|teils/teils",
    "gut",
    "sehr gut|ausgezeichnet|hervorragend",
  ),
  satisfaction(
    "schlecht",
    "mittelmäßig|mittel|befriedigend",
    "gut",
    "sehr gut",
    "ausgezeichnet|hervorragend",
  ),
  satisfaction(
    "sehr schlecht",
    "schlecht",
    "mittelmäßig|mittel|befriedigend",
    "gut",
    "sehr gut",
    "ausgezeichnet",
    "hervorragend",
  ),
  satisfaction("ungenügend", "mangelhaft", "ausreichend", "befriedigend", "gut", "sehr gut"),
  degree(
    "sehr unwahrscheinlich",
    "unwahrscheinlich|eher unwahrscheinlich",
    "weder noch|teils/teils|neutral",
    "wahrscheinlich|eher wahrscheinlich",
    "sehr wahrscheinlich",
  ),
  degree(
    "völlig unwichtig|überhaupt nicht wichtig|gar nicht wichtig|unwichtig",
    "eher unwichtig|weniger wichtig",
    "teils/teils|mittel|neutral",
    "wichtig|eher wichtig",
    "sehr wichtig",
  ),
  degree("nie|niemals", "selten", "manchmal|gelegentlich", "oft|häufig|meistens", "immer"),
  // French
  degree(
    "pas du tout d'accord",
    "pas d'accord|plutôt pas d'accord",
    "ni d'accord ni pas d'accord|neutre",
    "d'accord|plutôt d'accord",
    "tout à fait d'accord",
  ),
  satisfaction(
    "très insatisfait|pas du tout satisfait",
    "insatisfait|plutôt pas satisfait|peu satisfait",
    "neutre|ni satisfait ni insatisfait",
    "satisfait|plutôt satisfait",
    "très satisfait",
  ),
  effort("très difficile", "difficile", "neutre|ni facile ni difficile", "facile", "très facile"),
  degree("jamais", "rarement", "parfois", "souvent", "toujours"),
  // Dutch
  degree(
    "helemaal mee oneens|zeer mee oneens",
    "mee oneens|oneens",
    "neutraal|niet mee eens/niet mee oneens",
    "mee eens|eens",
    "helemaal mee eens|zeer mee eens",
  ),
  satisfaction("zeer ontevreden", "ontevreden", "neutraal", "tevreden", "zeer tevreden"),
  effort("zeer moeilijk", "moeilijk", "neutraal", "makkelijk|gemakkelijk", "zeer makkelijk|zeer gemakkelijk"),
  // Spanish
  degree(
    "totalmente en desacuerdo|muy en desacuerdo",
    "en desacuerdo",
    "ni de acuerdo ni en desacuerdo|neutral",
    "de acuerdo",
    "totalmente de acuerdo|muy de acuerdo",
  ),
  satisfaction(
    "muy insatisfecho",
    "insatisfecho",
    "ni satisfecho ni insatisfecho|neutral",
    "satisfecho",
    "muy satisfecho",
  ),
  effort("muy difícil", "difícil", "ni fácil ni difícil|neutral", "fácil", "muy fácil"),
  // Italian
  degree(
    "totalmente in disaccordo|fortemente in disaccordo",
    "in disaccordo",
    "né d'accordo né in disaccordo|neutrale",
    "d'accordo",
    "totalmente d'accordo|fortemente d'accordo",
  ),
  satisfaction(
    "molto insoddisfatto",
    "insoddisfatto",
    "neutrale|né soddisfatto né insoddisfatto",
    "soddisfatto",
    "molto soddisfatto",
  ),
  // Portuguese
  degree(
    "discordo totalmente",
    "discordo",
    "não concordo nem discordo|neutro",
    "concordo",
    "concordo totalmente",
  ),
  satisfaction(
    "muito insatisfeito",
    "insatisfeito",
    "neutro|nem satisfeito nem insatisfeito",
    "satisfeito",
    "muito satisfeito",
  ),
  // Kano
  kano(
    "like|i like it|i like it that way|i would like it|i enjoy it that way",
    "must-be|must be|i expect it|expect it|it must be that way|it is a basic necessity",
    "neutral|i am neutral|don't care|i don't care",
    "live with|live-with|i can live with it|i can live with it that way|i can tolerate it|tolerate",
    "dislike|i dislike it|i dislike it that way|i would dislike it",
  ),
  kano(
    "das würde mich sehr freuen|gefällt mir|das gefällt mir|würde mich freuen",
    "das setze ich voraus|setze ich voraus|erwarte ich",
    "das ist mir egal|ist mir egal|egal|neutral",
    "das könnte ich in kauf nehmen|könnte ich in kauf nehmen|das nehme ich gerade noch hin|nehme ich hin",
    "das würde mich sehr stören|würde mich stören|stört mich|das stört mich|missfällt mir",
  ),
  kano(
    "j'aime|cela me plaît|ça me plaît",
    "c'est normal|je m'y attends|cela doit être ainsi",
    "neutre|cela m'est égal|ça m'est égal",
    "je peux l'accepter|je m'en accommode",
    "je n'aime pas|cela me déplaît|ça me déplaît",
  ),
  kano(
    "dat vind ik fijn|vind ik leuk",
    "dat verwacht ik|moet zo zijn",
    "neutraal|maakt me niet uit",
    "kan ik mee leven|daar kan ik mee leven",
    "vind ik niet fijn|vind ik vervelend",
  ),
  kano(
    "me gusta",
    "lo espero|debe ser así",
    "neutral|me da igual",
    "lo tolero|puedo tolerarlo|puedo vivir con ello",
    "no me gusta|me disgusta",
  ),
];

/** The same word however it is written: case, blanks, curly apostrophes and a full stop at the end do not count. */
export const plainWord = (text: string): string =>
  text.toLowerCase().replaceAll(/[’‘`]/g, "'").replaceAll(/\s+/g, " ").trim().replace(/[.!]$/, "");

/** For every scale, which step a word is. */
const STEPS: readonly ReadonlyMap<string, number>[] = ANSWER_SCALES.map(
  ({ steps }) =>
    new Map(steps.flatMap((words, at) => words.split("|").map((word) => [word, at + 1] as const))),
);
/** Different cells of a scale in words, with all ways to write them. */
export const MOST_WORDS = 101;

export interface WordScale {
  readonly scale: AnswerScale;
  readonly codes: readonly { from: string; to: number }[];
}

/** The scale that has a place for each of the words, and if there is one, a different place. */
export function scaleOfWords(words: readonly string[], about: AnswerScale["about"]): WordScale | null {
  if (words.length > MOST_WORDS) return null;
  let found: WordScale | null = null;
  const plain = words.map(plainWord);
  const distinct = new Set(plain).size;
  for (const [index, scale] of ANSWER_SCALES.entries()) {
    if (scale.about !== about) continue;
    const codes: { from: string; to: number }[] = [];
    for (const [at, word] of plain.entries()) {
      const to = STEPS[index]?.get(word);
      if (to === undefined) break;
      codes.push({ from: words[at] ?? "", to });
    }
    if (codes.length < words.length) continue;
    if (new Set(codes.map(({ to }) => to)).size === distinct) return { scale, codes };
    found ??= { scale, codes };
  }
  return found;
}

/** “5 – very good”, “1 (never)”, “0 = not at all”: the number that the words only explain; null when there is none. */
export function leadingNumber(text: string): number | null {
  const parts = /^([-−]?\d{1,3})\s*(?:[-–—=:.)]\s*|\()[^\d\s].*$/u.exec(text.trim());
  return parts ? Number((parts[1] ?? "").replace("−", "-")) : null;
}
