import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { QuestionRole } from "@shared/domain/scoring/records.ts";
import { dayInName } from "@shared/domain/scoring/wave-day.ts";
import { guessDayOrder, parseMoment } from "@shared/domain/times/parse-time.ts";
import { guessPersonal } from "../table/personal-data.ts";
import { scaleOfWords } from "./answer-scales.ts";
import { type ColumnRange, guessScale } from "./guess-scale.ts";

/** What is known of a column that is no half of a pair. */
export interface SingleColumn {
  readonly name: string;
  /** The question asked, where the file has it; else “”. */
  readonly label: string;
  readonly range: ColumnRange;
  readonly column: DatasetColumn;
  readonly rowCount: number;
}

const MOST_SEGMENT_VALUES = 30;
const LOOKED_AT = 40;
const RECOMMEND = /\bnps\b|nps[_\s-]|^nps|recommend|empfehl|recommand|aanbevel|recomend|consigli/i;
const OVERALL = /overall|gesamt|in general|au total|globale?\b|algemeen|general\b|complessiv/i;
const EFFORT = /\bces\b|^ces|effort|aufwand|moeite|esfuerzo|sforzo/i;
const SATISFACTION = /csat|^sat|satisf|zufrieden|tevreden|soddisf/i;
const WEIGHT =
  /^(?:w|wt|weights?|weighting|gewicht(?:ung)?|poids|peso|weging)$|(?:^|surv\w*|sampl\w*|design|case|person|respond\w*|resp|popul\w*|post|final|calibrat\w*|stat\w*|rim|rak\w*|norm\w*)[\s_.-]?weight(?:s|ing)?(?:[\s_.-]?factor)?$|_wt$|gewichtung/i;
const COMMENT =
  /comment|kommentar|anmerk|remark|feedback|verbatim|bemerk|suggest|reason|why\b|warum|free.?text|freitext|open.?end|opmerking|commentaire|comentario|commento|improve|anything\s+else|sonst\s+noch|noch\s+etwas/i;
const WAVE =
  /^(?:(?:survey|study|measurement|field)[\s_-]?)?(?:wave|welle|befragungswelle|erhebungswelle|umfragewelle|messwelle|vague|onda|golf|ola)(?:[\s_-]?(?:name|no|nr|number|id))?$/i;
const BIRTH = /birth|geburt|naissance|geboorte|nacimiento/i;

/** The role of a column by its name and the question, as far as its cells agree. */
export function guessRole(single: SingleColumn): QuestionRole | "ignore" {
  const { name, label, range, column, rowCount } = single;
  const asked = label === "" ? name : `${name} ${label}`;
  const rated = range.distinct > 0 && range.words.length === 0;
  const few = range.high - range.low <= 10;
  const worded = guessScale("csat", range).codes.length > 0;
  if (RECOMMEND.test(asked) && rated && range.high <= 11) return "nps";
  if (OVERALL.test(asked) && (rated || worded)) return "overall";
  if (EFFORT.test(asked) && ((rated && few) || worded)) return "ces";
  if (SATISFACTION.test(asked) && ((rated && few) || worded)) return "csat";
  if (WEIGHT.test(name) && isWeight(column)) return "weight";
  if (isNamedWave(single)) return "wave";
  if (isDates(column)) return BIRTH.test(asked) ? "ignore" : "date";
  if (guessPersonal(name, column, rowCount) !== null) return "ignore";
  const scale = range.words.length > 1 ? scaleOfWords(range.words, "degree")?.scale : undefined;
  if (scale && worded)
    return scale.asks === "satisfaction" ? "csat" : scale.asks === "effort" ? "ces" : "ignore";
  const words = range.words.length + range.explained.length;
  const repeats = words > 1 && words <= MOST_SEGMENT_VALUES && rowCount >= 2 * words;
  if (column.dictionary && COMMENT.test(asked)) return "text";
  if (column.dictionary && words > 0 && repeats) return saysTimes(range.words) ? "wave" : "segment";
  return column.dictionary && isProse(column) ? "text" : "ignore";
}

/** Named a wave, with few different words or numbers. */
function isNamedWave({ name, range, column, rowCount }: SingleColumn): boolean {
  const different = column.dictionary ? range.words.length : range.distinct;
  const isFew = different > 1 && different <= MOST_SEGMENT_VALUES && rowCount >= 2 * different;
  return isFew && WAVE.test(name.trim()) && (column.dictionary !== null || range.whole);
}

/** Words that each say another time: “Spring 2026”. */
function saysTimes(words: readonly string[]): boolean {
  const days = words.map(dayInName);
  return words.length > 1 && !days.includes("") && new Set(days).size === words.length;
}

/** Numbers above nought, about 1 in the middle: what a respondent counts for. */
function isWeight({ values, dictionary }: DatasetColumn): boolean {
  if (dictionary) return false;
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value < 0) return false;
    sum += value;
    count++;
  }
  return count > 0 && sum / count > 0.2 && sum / count < 5;
}

/** As they are read when the waves are made of them, so that what is taken for a date makes one. */
function isDates({ dictionary }: DatasetColumn): boolean {
  const texts = dictionary?.slice(1) ?? [];
  const order = guessDayOrder(texts);
  let dates = 0;
  for (const [at, text] of texts.entries()) {
    // A column of words need not be looked through to its end.
    if (at === LOOKED_AT && dates < at / 2) return false;
    if (parseMoment(text, order)) dates++;
  }
  return dates > 0 && dates >= 0.9 * texts.length;
}

/** Sentences: several words in most of the different cells, and not many of them alike. */
function isProse({ dictionary }: DatasetColumn): boolean {
  const cells = dictionary?.slice(1, 1000) ?? [];
  if (cells.length < 3) return false;
  const long = cells.filter((cell) => cell.split(/\s+/).length >= 4).length;
  return long > cells.length / 2;
}
