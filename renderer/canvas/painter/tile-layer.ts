import type { Box } from "@shared/domain/blueprint/layout/types.ts";

/** Side of a tile in pixels of the device. */
const SIDE = 512;
/** Tiles overlap by so many pixels, so that no seam shows while they are stretched. */
const BLEED = 1;

interface Tile {
  readonly canvas: HTMLCanvasElement;
  stale: boolean;
}

export type PaintTile = (pen: CanvasRenderingContext2D, area: Box) => void;

/** The map at one scale, in tiles that are painted when they are wanted and kept until they are far away. */
export class TileLayer {
  readonly element = document.createElement("div");
  /** Pixels of the device for one unit of the map. */
  readonly scale: number;
  readonly #tiles = new Map<string, Tile>();
  readonly #paint: PaintTile;
  readonly #map: Box;

  constructor(scale: number, map: Box, paint: PaintTile) {
    this.scale = scale;
    this.#map = map;
    this.#paint = paint;
    this.element.className = "painter-layer";
  }

  /** Places in the area that are not painted, or not as they should be, the middle ones first. */
  missing(area: Box): (() => void)[] {
    const side = SIDE / this.scale;
    const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    return this.#keysOf(area)
      .filter(({ key }) => this.#tiles.get(key)?.stale !== false)
      .sort((a, b) => far(a) - far(b))
      .map(
        ({ key, column, row }) =>
          () =>
            this.#paintOne(key, column, row),
      );

    function far({ column, row }: { column: number; row: number }): number {
      return Math.hypot((column + 0.5) * side - middle.x, (row + 0.5) * side - middle.y);
    }
  }

  /** They keep what they show until they are painted again. */
  spoil(areas: readonly Box[] | "all"): void {
    if (areas === "all") for (const tile of this.#tiles.values()) tile.stale = true;
    else
      for (const area of areas)
        for (const { key } of this.#keysOf(area)) {
          const tile = this.#tiles.get(key);
          if (tile) tile.stale = true;
        }
  }

  /** Drops what lies outside. */
  keep(area: Box): void {
    const wanted = new Set(this.#keysOf(area).map(({ key }) => key));
    for (const [key, tile] of this.#tiles) {
      if (wanted.has(key)) continue;
      tile.canvas.remove();
      this.#tiles.delete(key);
    }
  }

  #keysOf(area: Box): { key: string; column: number; row: number }[] {
    const side = SIDE / this.scale;
    const map = this.#map;
    const first = { x: Math.max(area.x, map.x), y: Math.max(area.y, map.y) };
    const last = {
      x: Math.min(area.x + area.width, map.x + map.width),
      y: Math.min(area.y + area.height, map.y + map.height),
    };
    const keys: { key: string; column: number; row: number }[] = [];
    for (let row = Math.floor(first.y / side); row * side < last.y; row++)
      for (let column = Math.floor(first.x / side); column * side < last.x; column++)
        keys.push({ key: `${column},${row}`, column, row });
    return keys;
  }

  #paintOne(key: string, column: number, row: number): void {
    let tile = this.#tiles.get(key);
    if (!tile) {
      const canvas = document.createElement("canvas");
      canvas.width = SIDE + 2 * BLEED;
      canvas.height = SIDE + 2 * BLEED;
      const unit = 1 / this.scale;
      canvas.style.cssText =
        `left:${(column * SIDE - BLEED) * unit}px;top:${(row * SIDE - BLEED) * unit}px;` +
        `width:${canvas.width * unit}px;height:${canvas.height * unit}px`;
      tile = { canvas, stale: true };
      this.#tiles.set(key, tile);
      this.element.append(canvas);
    }
    const pen = tile.canvas.getContext("2d", { alpha: false });
    if (!pen) return;
    pen.setTransform(this.scale, 0, 0, this.scale, BLEED - column * SIDE, BLEED - row * SIDE);
    this.#paint(pen, {
      x: (column * SIDE - BLEED) / this.scale,
      y: (row * SIDE - BLEED) / this.scale,
      width: tile.canvas.width / this.scale,
      height: tile.canvas.height / this.scale,
    });
    tile.stale = false;
  }
}
