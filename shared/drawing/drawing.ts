import type { MapShapes } from "./map-shapes.ts";

/** A rectangle in the drawing's own pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One thing that is painted, with the area that it may cover. */
export interface Piece extends Area {
  readonly svg: string;
  /** Records that it belongs to: a picture of a selection leaves it out unless it holds them all. Without: ground. */
  readonly ids?: readonly string[];
  /** Words, of which a half is of no use where another part has them whole. */
  readonly words?: true;
}

/** Where a page may end without a cut through anything. */
export interface Cut {
  readonly at: number;
  /** The border of a stage or a lane, that one would choose before another. */
  readonly border: boolean;
}

/** What must be whole on at least one page; drawn as a block of its colour on a key map. */
export interface Block extends Area {
  readonly id: string;
  readonly colour: string;
}

/** Heads that stay at the edge of every part: `paint` draws them between two places, with names where they can be read. */
export interface Heads {
  readonly size: number;
  paint(from: number, to: number): string;
}

/** What the colours mean; `paint` draws it from x, its first line around y and any further ones below. */
export interface Key {
  readonly width: number;
  /** Heights of the lines after the first, together; 0 when not given. */
  readonly below?: number;
  paint(x: number, y: number): string;
}

/** A sign with its name beside it; `paint` draws it from x, around y. */
export interface LegendEntry {
  readonly name: string;
  readonly width: number;
  paint(x: number, y: number): string;
}

/**
 * A map as an exporter takes it: painted pieces with their places, so that a part of it is drawn from what lies in that
 * part and nothing else. Every kind of map that can be drawn this way can be exported in every format.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Said in place of the picture to whoever cannot see it. */
  readonly label: string;
  readonly ground: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  /** In painting order. */
  readonly pieces: readonly Piece[];
  readonly top: Heads;
  readonly left: Heads;
  /** Without: the colours need no words. */
  readonly key?: Key;
  /** The signs that are on it, or on a part of it. */
  readonly legend?: (part?: Area) => readonly LegendEntry[];
  readonly cuts: { readonly x: readonly Cut[]; readonly y: readonly Cut[] };
  readonly blocks: readonly Block[];
  /** Names along the top, for a key map. */
  readonly sections: readonly { readonly name: string; readonly x: number; readonly width: number }[];
  /** The same map as it is drawn to be shown at another size, where that is drawn in another way. */
  readonly at?: (scale: number) => Drawing;
  /** What stands on it, for formats with forms of their own. Without: it is a picture and nothing else. */
  readonly shapes?: () => MapShapes;
  /** Every text that a reader must find in it. */
  readonly titles: readonly string[];
}

export const meets = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const holds = (outer: Area, inner: Area): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;
