import type { Id } from "@shared/base/ids.ts";
import type { Area } from "@shared/drawing/drawing.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import { CAUSE_CATEGORIES, type CauseCategory } from "../categories.ts";
import { causeMessages } from "../messages.ts";
import type { CauseRow } from "../outline.ts";
import { stackTwigs, type Twig } from "./stack-twigs.ts";

/** Sizes in pixels at 100 %; letters of the body of a page. */
export const LETTERS = 13;
export const PITCH = 18;
const PAD = 8;
const MARGIN = 12;
const LABEL_PAD = 6;
/** Across for one down: how far a bone leans away from the head. */
const LEAN = 0.18;
const GAP = 20;
const HEAD_WIDTH = 164;
/** Of a fish without bones. */
const EMPTY_SPINE = 320;
const HEAD_PAD = 12;
export const HEAD_LETTERS = 14;
export const HEAD_PITCH = 20;
/** Widths of the words on a bone, the first that lets the picture fit. */
const WORD_WIDTHS = [260, 240, 220, 200, 184, 168, 152, 136];
const ALL_LINES = 1000;

type Point = readonly [x: number, y: number];

/** A kind of causes with its name at the outer end and its causes at the side away from the head. */
export interface Bone {
  readonly category: CauseCategory | null;
  readonly label: Area;
  readonly lines: readonly string[];
  /** From its end to the spine. */
  readonly line: readonly [Point, Point];
  readonly twigs: readonly PlacedTwig[];
}

export interface PlacedTwig extends Area {
  readonly row: CauseRow;
  readonly twig: Twig;
  /** Where its line goes: to the bone below an answer to the first why, to what it explains before a deeper one. */
  readonly path: readonly Point[];
}

/** Where everything of a fishbone stands; no words lie on others, whatever they are. */
export interface Fishbone {
  readonly width: number;
  readonly height: number;
  readonly spine: readonly [Point, Point];
  readonly head: Area;
  readonly headLines: readonly string[];
  readonly bones: readonly Bone[];
}

interface Stack {
  readonly category: CauseCategory | null;
  readonly lines: readonly string[];
  readonly labelHeight: number;
  readonly groups: readonly (readonly Twig[])[];
  readonly height: number;
}

/**
 * A fishbone (Ishikawa 1968): the effect at the head, a bone for each category that has causes, above and below the spine
 * by turns, and the whys of a cause below it. `ideasOf` says how many ideas answer a cause. Its words are as wide as
 * fits the width that is asked for; where even narrow ones do not, the picture is wider.
 */
export function layOutFishbone(
  effect: string,
  rows: readonly CauseRow[],
  ideasOf: (causeId: Id) => number,
  width: number,
): Fishbone {
  const make = (wordWidth: number) => place(effect, stacksOf(rows, ideasOf, wordWidth), wordWidth);
  for (const wordWidth of WORD_WIDTHS) {
    const made = make(wordWidth);
    if (made.width <= width) return made;
  }
  return make(WORD_WIDTHS.at(-1) ?? 0);
}

function stacksOf(rows: readonly CauseRow[], ideasOf: (causeId: Id) => number, wordWidth: number): Stack[] {
  const bones: readonly (CauseCategory | null)[] = [...CAUSE_CATEGORIES, null];
  return bones.flatMap((category) => {
    const own = rows.filter(({ bone }) => bone === category);
    if (own.length === 0) return [];
    const groups = stackTwigs(own, ideasOf, wordWidth);
    const name = category === null ? causeMessages.unsorted : causeMessages.categories[category];
    const lines = wrapText(name, wordWidth - 2 * LABEL_PAD, LETTERS, ALL_LINES, 600);
    return {
      category,
      lines,
      labelHeight: lines.length * PITCH + 2 * LABEL_PAD,
      groups,
      height: groups.reduce((sum, group) => sum + heightOf(group) + GAP, GAP / 2),
    };
  });
}

const heightOf = (group: readonly Twig[]): number => group.reduce((sum, { height }) => sum + height, 0);

function place(effect: string, stacks: readonly Stack[], wordWidth: number): Fishbone {
  /** One above the spine and one below it, from the tail to the head. */
  const pairs = stacks.flatMap((stack, at) => (at % 2 === 0 ? [[stack, stacks[at + 1]] as const] : []));
  const reach = (side: 0 | 1) =>
    Math.max(0, ...pairs.map((pair) => pair[side]).map((one) => (one ? one.height + one.labelHeight : 0)));
  const headLines = wrapText(effect, HEAD_WIDTH - 2 * HEAD_PAD, HEAD_LETTERS, ALL_LINES, 600);
  const headHeight = headLines.length * HEAD_PITCH + 2 * HEAD_PAD;
  const above = Math.max(headHeight / 2, reach(0));
  const below = Math.max(headHeight / 2, reach(1));
  const y = MARGIN + above;
  let x = 0;
  const bones = pairs.flatMap((pair) => {
    const groups = pair.flatMap((stack) => stack?.groups ?? []);
    const column = wordWidth + 2 * PAD + LEAN * Math.max(0, ...groups.map(heightOf));
    x += column;
    return pair.flatMap((stack, side) =>
      stack ? [placeBone(stack, { x, y, isAbove: side === 0, column })] : [],
    );
  });
  const leftmost = Math.min(0, ...bones.flatMap(({ label, twigs }) => [label, ...twigs].map((one) => one.x)));
  const shift = MARGIN - leftmost;
  const headX = shift + (bones.length === 0 ? EMPTY_SPINE : x + 2 * PAD);
  return {
    width: headX + HEAD_WIDTH + MARGIN,
    height: y + below + MARGIN,
    spine: [
      [shift, y],
      [headX, y],
    ],
    head: { x: headX, y: y - headHeight / 2, width: HEAD_WIDTH, height: headHeight },
    headLines,
    bones: bones.map((bone) => shifted(bone, shift)),
  };
}

const shifted = (bone: Bone, by: number): Bone => {
  const point = ([x, y]: Point): Point => [x + by, y];
  const area = <A extends Area>(one: A): A => ({ ...one, x: one.x + by });
  return {
    ...bone,
    label: area(bone.label),
    line: [point(bone.line[0]), point(bone.line[1])],
    twigs: bone.twigs.map((twig) => ({ ...area(twig), path: twig.path.map(point) })),
  };
};

interface Joint {
  readonly x: number;
  readonly y: number;
  readonly isAbove: boolean;
  readonly column: number;
}

function placeBone(stack: Stack, { x, y, isAbove, column }: Joint): Bone {
  const side = isAbove ? -1 : 1;
  /** Where the bone is at this height. */
  const boneAt = (at: number) => x - LEAN * Math.abs(y - at);
  const end = y + side * stack.height;
  const labelWidth = Math.max(...stack.lines.map((line) => textWidth(line, LETTERS, 600))) + 2 * LABEL_PAD;
  let top = isAbove ? end + GAP / 2 : y + GAP / 2;
  const twigs = stack.groups.flatMap((group) => {
    const bottom = top + heightOf(group);
    // Right of the bone before, where that comes nearest.
    const left = boneAt(isAbove ? bottom : top) - column + PAD;
    const placed = placeGroup(group, left, top, boneAt);
    top = bottom + GAP;
    return placed;
  });
  return {
    category: stack.category,
    label: {
      x: boneAt(end) - labelWidth,
      y: isAbove ? end - stack.labelHeight : end,
      width: labelWidth,
      height: stack.labelHeight,
    },
    lines: stack.lines,
    line: [
      [boneAt(end), end],
      [x, y],
    ],
    twigs,
  };
}

/** Room between what is explained and the line that leads to it. */
const ELBOW = 9;
const BEFORE_WORDS = 3;

function placeGroup(
  group: readonly Twig[],
  left: number,
  from: number,
  boneAt: (y: number) => number,
): PlacedTwig[] {
  const bottoms = new Map<Id, number>();
  let top = from;
  return group.map((twig) => {
    const { row, height, indent } = twig;
    const y = top;
    top += height;
    bottoms.set(row.cause.id, top);
    const x = left + indent;
    const under = y + twig.wordsHeight;
    const parentBottom = row.parentId === null ? undefined : bottoms.get(row.parentId);
    const middle = y + PITCH / 2;
    const path: Point[] =
      parentBottom === undefined
        ? [
            [x, under],
            [boneAt(under), under],
          ]
        : [
            [x - ELBOW, parentBottom - twig.above],
            [x - ELBOW, middle],
            [x - BEFORE_WORDS, middle],
          ];
    return { row, twig, x, y, width: twig.width, height: twig.wordsHeight, path };
  });
}
