/** Cells that people write for “no answer”; compared without regard to case. */
export const NO_ANSWER_WORDS: readonly string[] = [
  "na",
  "n/a",
  "n.a.",
  "n.a",
  "nan",
  "null",
  "none",
  "-",
  "--",
  "–",
  ".",
  "#n/a",
  "no answer",
  "not answered",
  "not applicable",
  "don't know",
  "don’t know",
  "dont know",
  "prefer not to say",
  "keine angabe",
  "k.a.",
  "k. a.",
  "weiß nicht",
  "weiss nicht",
];

/** Numbers that questionnaires use for “no answer”, when they lie far outside the scale. */
export const NO_ANSWER_NUMBERS: readonly number[] = [-99, -9, -8, -1, 9, 88, 97, 98, 99, 888, 998, 999, 9999];

/** Usual words of answer scales, worst to best, by language; each list is one scale from 1. */
export const ANSWER_SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    ["strongly disagree"],
    ["disagree"],
    ["neither agree nor disagree", "neutral", "neither"],
    ["agree"],
    ["strongly agree"],
  ],
  [
    ["very dissatisfied"],
    ["dissatisfied"],
    ["neither satisfied nor dissatisfied", "neutral", "neither"],
    ["satisfied"],
    ["very satisfied"],
  ],
  [["very difficult"], ["difficult"], ["neither easy nor difficult", "neutral"], ["easy"], ["very easy"]],
  [["very poor"], ["poor"], ["fair", "average"], ["good"], ["very good", "excellent"]],
  [
    ["not at all important", "unimportant"],
    ["slightly important"],
    ["moderately important"],
    ["important"],
    ["very important"],
  ],
  [
    ["stimme überhaupt nicht zu", "stimme gar nicht zu"],
    ["stimme nicht zu"],
    ["teils/teils", "teils teils", "neutral"],
    ["stimme zu"],
    ["stimme voll zu", "stimme voll und ganz zu"],
  ],
  [
    ["sehr unzufrieden"],
    ["unzufrieden"],
    ["teils/teils", "teils teils", "neutral"],
    ["zufrieden"],
    ["sehr zufrieden"],
  ],
];
