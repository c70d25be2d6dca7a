import type { Id } from "@shared/base/ids.ts";
import { wrapText } from "@shared/drawing/text.ts";
import { causeMessages } from "../messages.ts";
import type { CauseRow } from "../outline.ts";

/** The words of a cause with their room; sizes in pixels at 100 %. */
export interface Twig {
  readonly row: CauseRow;
  readonly lines: readonly string[];
  /** Below the words of a root cause: how many ideas answer it. "" of any other. */
  readonly note: string;
  readonly ideas: number;
  /** Of its words from the left edge of its group. */
  readonly indent: number;
  /** Of the sign before its words: 0 without. */
  readonly sign: number;
  readonly width: number;
  readonly wordsHeight: number;
  /** With the room below it. */
  readonly height: number;
  /** Room below every words of a group, before the next begins. */
  readonly above: number;
}

const LETTERS = 13;
const PITCH = 18;
const NOTE_PITCH = 16;
const INDENT = 18;
/** Deeper than this, words would have no room left; the lines still tell what explains what. */
const MOST_INDENTS = 4;
const SIGN = 16;
const BELOW = 6;
const ALL_LINES = 1000;

/** The causes of one bone by groups: each begins with an answer to the first why, and what explains it follows. */
export function stackTwigs(
  rows: readonly CauseRow[],
  ideasOf: (causeId: Id) => number,
  wordWidth: number,
): Twig[][] {
  const groups: Twig[][] = [];
  for (const row of rows) {
    const twig = twigOf(row, ideasOf(row.cause.id), wordWidth);
    const group = groups.at(-1);
    if (row.depth === 0 || !group) groups.push([twig]);
    else group.push(twig);
  }
  return groups;
}

function twigOf(row: CauseRow, ideas: number, wordWidth: number): Twig {
  const { kind, text } = row.cause;
  const isRoot = kind === "root";
  const indent = Math.min(row.depth, MOST_INDENTS) * INDENT;
  const sign = isRoot ? SIGN : 0;
  const width = wordWidth - indent;
  const lines = wrapText(text, width - sign, LETTERS, ALL_LINES, isRoot ? 600 : 400);
  const note = isRoot ? causeMessages.answers(ideas) : "";
  const wordsHeight = lines.length * PITCH + (note === "" ? 0 : NOTE_PITCH) + 2;
  return {
    row,
    lines,
    note,
    ideas,
    indent,
    sign,
    width,
    wordsHeight,
    height: wordsHeight + BELOW,
    above: BELOW,
  };
}
