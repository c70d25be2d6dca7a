import { textWidth } from "@shared/drawing/text.ts";
import type { HeatGround } from "../../scoring/heat.ts";
import { SIZE } from "../layout/types.ts";
import { type MarkFigure, markHeat, type PictureTheme } from "./palette.ts";

/** From this size on a card shows all it has; smaller, its title and its heat. */
export const NEAR = 0.5;

/** Half of a mark in pixels of the screen, as long as there is room between the cards above and below it. */
const READABLE = 9;
const ROOM = 28;
/** Outside of it are the cards above and below. */
const RING = 31;
/** Letters beside a mark, the same way; at most what fits before the next mark. */
const LETTERS = { near: 12, readable: 11, most: 38 };
/** From the edge of one mark to the ring of the next, with air on both sides. */
const BESIDE = SIZE.card.width + SIZE.gutter - 2 * ROOM - 18;

const half = (size: number): number => Math.round(size * 2) / 2;

/** How large a mark is drawn where the map is this much smaller: it keeps a size that can be read. */
export function markSize(zoom: number): { radius: number; number: number; letters: number } {
  const radius = half(Math.min(ROOM, Math.max(SIZE.mark / 2, READABLE / zoom)));
  return {
    radius,
    number: half(Math.max(11, 1.15 * radius - 0.5)),
    letters: half(Math.min(LETTERS.most, Math.max(LETTERS.near, LETTERS.readable / zoom))),
  };
}

/** The ring of a critical touch point around its mark. */
export const ringAround = (radius: number): number => Math.min(RING, 1.1 * radius + 2);

/** From afar, where letters fill their cards, signs on the upper edge of a card stand above it: by so much higher. */
export const SIGNS_ABOVE = 8;

/** The largest letters in which the words beside a mark end before the next mark. */
export const lettersBeside = (text: string): number => half(BESIDE / Math.max(1, textWidth(text, 1, 600)));

/** What a whole card is filled with from afar; null without a figure, and where two groups share the card. */
export function cardHeat(figure: MarkFigure | undefined, theme: PictureTheme): HeatGround | null {
  const heat = figure?.pair || !theme.filled ? null : markHeat(figure);
  return heat === null ? null : theme.heat[heat];
}

/** Colours of a mark from afar: those of the cards, in every theme. */
export function markFromAfar(figure: MarkFigure | undefined, theme: PictureTheme): HeatGround {
  const heat = markHeat(figure);
  return heat === null || !theme.filled ? { fill: theme.card, ink: theme.text } : theme.heat[heat];
}
