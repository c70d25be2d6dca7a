import { markOf } from "./guess-pairs.ts";
import type { ColumnRange } from "./guess-scale.ts";
import { isScaleOfWords } from "./like-words.ts";
import type { Paired } from "./shared-ranges.ts";

/** Before the question: “F1[SQ002] ”, “Q2a: ”, “Frage 3 ”. */
const CODE =
  /^(?:[\p{L}\p{N}_.-]+\[[^[\]]+\]\s+|(?:q|f|v|item|frage|question)\s*\d+[a-z]?[\s.:)_–-]+)(?=\S)/iu;
/** The item stands in a bracket at the end. */
const ITEM = [/^(.*\S)\s*\[([^[\]]+)\]\s*$/u, /^(.*\S)\s*\(([^()]+)\)\s*$/u];

/** What a question asks of each of its items. */
const IMPORTANCE = /importan|wichtig|belangrijk/iu;
const EXPECTS =
  /expect|should|ought|ideal|desired|erwart|soll(?:te|en)|wünsch|attend(?:ez|re|u)|attente|verwacht|esper|aspett/iu;
const PERCEIVES =
  /experienc|perceiv|percept|actual|\bgot\b|receiv|satisf|how (?:was|were|good|well)|erleb|erfahr|wahrnehm|wahrgenomm|tatsächlich|bekommen|erhalten|zufrieden|wie (?:war|waren|gut|fanden)|vécu|reçu|ervar|tevreden|soddisf|esperien/iu;

type Role = "expectation" | "perception" | "importance";
interface Question {
  readonly role: Role | null;
  /** Plain words of the item to its column and to what it is called. */
  readonly items: Map<string, { readonly column: string; readonly item: string }>;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** “F2[SQ002] Wie haben Sie es erlebt? [Online-Terminbuchung]” → the question and its item; null without an item. */
export function itemOfHeader(header: string): { question: string; item: string } | null {
  const text = header.trim().replace(CODE, "");
  for (const form of ITEM) {
    const [, question, item] = form.exec(text) ?? [];
    if (question !== undefined && item !== undefined && isItem(item)) {
      return { question: question.trim(), item: item.trim() };
    }
  }
  return null;
}

/** A scale in a bracket is none (“(1-7)”, “[1 = bad, 5 = good]”), nor is a word that says what is asked (“(expected)”). */
const isItem = (item: string): boolean =>
  /\p{L}/u.test(item) && !/^\s*\d+\s*[=:–-]/u.test(item) && markOf(item.trim()) === null;

function roleOf(question: string): Role | null {
  if (IMPORTANCE.test(question)) return "importance";
  const expects = EXPECTS.test(question);
  return expects === PERCEIVES.test(question) ? null : expects ? "expectation" : "perception";
}

/**
 * Columns whose header has the question first and the item in a bracket, by their texts: what is expected and what was
 * met share their items. A question that says neither in words is what was met, where it asks for what is expected of.
 */
export function questionItems(
  texts: readonly string[],
  ranges: readonly ColumnRange[],
): ReadonlyMap<string, Paired> {
  const questions = questionsOf(texts, ranges);
  const of = (role: Role) => questions.filter((one) => one.role === role);
  const largest = (list: readonly Question[], shared: Question | undefined) =>
    list
      .map((one) => ({ one, common: shared ? commonItems(one, shared) : one.items.size }))
      .filter(({ common }) => common > 0)
      .sort((a, b) => b.common - a.common)[0]?.one;
  const expected = largest(of("expectation"), undefined);
  const unnamed = questions.filter((one) => one.role === null && expected && commonItems(one, expected) > 1);
  const perceived =
    largest(of("perception"), expected) ?? (expected && largest(unnamed, expected)) ?? undefined;
  const lead = expected ?? perceived;
  const weighed = lead && largest(of("importance"), lead);
  const found = new Map<string, Paired>();
  const take = (question: Question | undefined, role: Role) => {
    for (const [key, { column, item }] of question?.items ?? []) {
      found.set(column, { role, subject: lead?.items.get(key)?.item ?? item });
    }
  };
  // One column that no other goes with may be anything.
  if (lead === undefined || (lead.items.size < 2 && (!expected || !perceived))) return found;
  take(expected, "expectation");
  take(perceived, "perception");
  take(weighed, "importance");
  return found;
}

interface Rated extends Question {
  readonly ranges: ColumnRange[];
}

function questionsOf(texts: readonly string[], ranges: readonly ColumnRange[]): Question[] {
  const byQuestion = new Map<string, Rated>();
  texts.forEach((column, index) => {
    const [header, range] = [itemOfHeader(column), ranges[index]];
    if (!header || !range) return;
    const key = plain(header.question);
    const held: Rated = byQuestion.get(key) ?? {
      role: roleOf(header.question),
      items: new Map(),
      ranges: [],
    };
    byQuestion.set(key, held);
    held.items.set(plain(header.item), { column, item: header.item });
    held.ranges.push(range);
  });
  return [...byQuestion.values()].filter((one) => one.ranges.every(isAnswered) && areRated(one.ranges));
}

const isAnswered = ({ words, distinct }: ColumnRange): boolean =>
  words.length === 0 ? distinct > 0 : isScaleOfWords(words);

/** More than yes and no. */
const areRated = (ranges: readonly ColumnRange[]): boolean =>
  ranges.some(({ words }) => words.length > 0) ||
  Math.max(...ranges.map(({ high }) => high)) - Math.min(...ranges.map(({ low }) => low)) > 1;

const commonItems = (one: Question, other: Question): number =>
  [...one.items.keys()].filter((key) => other.items.has(key)).length;
