import { UserError } from "@shared/base/result.ts";
import type { Rubric, RubricItem } from "@shared/domain/scoring/records.ts";
import { readNumber } from "../../ui/NumberField.tsx";
import { rubricMessages as messages } from "./rubric-messages.ts";
import { scoreText } from "./score-text.ts";

type Anchors = RubricItem["anchors"];

/** “1: ignored; 5: greeted by name”, as it is shown, copied and typed. */
export const anchorsText = (anchors: Anchors): string =>
  anchors.map(({ score, text }) => `${scoreText(score)}: ${text}`).join("; ");

/** Reads anchors back, lowest score first; a later one for the same score replaces an earlier one. */
export function readAnchors(text: string, rubric: Pick<Rubric, "minimum" | "maximum">): Anchors {
  let anchors: Anchors = [];
  for (const part of text.split(/[;\n]/)) {
    const anchor = part.trim();
    if (anchor === "") continue;
    const [, number = "", rest = ""] = /^([-−]?[\d.,]+)\s*[:=](.*)$/s.exec(anchor) ?? [];
    const words = rest.trim();
    const score = readNumber(number);
    if (score === null || Number.isNaN(score) || words === "")
      throw new UserError(messages.badAnchor(anchor));
    anchors = withAnchor(anchors, score, words, rubric);
  }
  return anchors;
}

/** The anchors with one of them changed; without words it goes. */
export function withAnchor(
  anchors: Anchors,
  score: number,
  text: string,
  { minimum, maximum }: Pick<Rubric, "minimum" | "maximum">,
): Anchors {
  if (score < minimum || score > maximum) throw new UserError(messages.offScale(score, minimum, maximum));
  const others = anchors.filter((anchor) => anchor.score !== score);
  const own = text.trim() === "" ? [] : [{ score, text: text.trim() }];
  return [...others, ...own].sort((a, b) => a.score - b.score);
}

/** What a typed or pasted cell changes; throws in words what is wrong with it. */
export function itemPatch(
  columnId: string,
  text: string,
  rubric: Pick<Rubric, "minimum" | "maximum">,
): Partial<RubricItem> {
  switch (columnId) {
    case "name":
      if (text.trim() === "") throw new UserError(messages.noName);
      return { name: text.trim() };
    case "description":
      return { description: text.trim() };
    case "weight":
      return { weight: readWeight(text) };
    case "anchors":
      return { anchors: readAnchors(text, rubric) };
    default:
      return {};
  }
}

function readWeight(text: string): number {
  const weight = readNumber(text);
  if (weight === null || Number.isNaN(weight) || weight < 0 || weight > 1000)
    throw new UserError(messages.badWeight(text));
  return weight;
}

/** The list with one entry at another place; the same list when there is no such place. */
export function moved<T>(list: readonly T[], from: number, by: number): readonly T[] {
  const entry = list[from];
  const to = from + by;
  if (entry === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}
