import type { Box } from "@shared/domain/blueprint/layout/types.ts";
import { paintArea } from "./paint-area.ts";
import { changedAreas, type Scene } from "./scene.ts";
import { TileLayer } from "./tile-layer.ts";

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Milliseconds of a frame that painting may take while the map is moved. */
const BUDGET = 6;
/** The view counts as at rest so long after it last changed. */
const REST = 120;
/** The longer side of the whole map in small, which shows where the sharp one is not painted yet. */
const COARSE = 2048;
/** Stretched more than this, the picture is painted anew though the hand still zooms. */
const BLUR = 2.5;

/**
 * Paints the map below the cards, where they are too many for the document. The picture lies in units of the map inside
 * of what xyflow moves: while the view is panned or zoomed nothing is painted that is there already, the browser moves
 * it. Where it rests, it is painted as sharp as the screen is.
 */
export class MapPainter {
  readonly element: HTMLElement;
  readonly #onDrawn: (drawn: boolean) => void;
  #scene: Scene | null = null;
  #view: View | null = null;
  #shown = false;
  #layer: TileLayer | null = null;
  /** The picture at the scale before, until the new one is whole. */
  #before: TileLayer | null = null;
  #coarse: TileLayer | null = null;
  #movedAt = 0;
  #frame = 0;
  #rest = 0;

  constructor(element: HTMLElement, onDrawn: (drawn: boolean) => void) {
    this.element = element;
    this.#onDrawn = onDrawn;
  }

  show(scene: Scene, view: View): void {
    const before = this.#scene;
    this.#scene = scene;
    this.#view = view;
    const first = !this.#shown;
    this.#shown = true;
    this.element.hidden = false;
    const resized =
      before && (before.layout.width !== scene.layout.width || before.layout.height !== scene.layout.height);
    if (!before || resized) this.#drop();
    else {
      const areas = changedAreas(before, scene);
      for (const layer of [this.#layer, this.#coarse]) layer?.spoil(areas);
    }
    if (first || !this.#layer) this.#sharpen();
    // What comes up first must be whole at once: a map that builds up tile by tile looks broken.
    if (first || before !== scene) this.#work(first ? Number.POSITIVE_INFINITY : BUDGET);
  }

  hide(): void {
    this.#shown = false;
    this.element.hidden = true;
    this.#scene = null;
    this.#drop();
  }

  /** The view has changed. */
  look(view: View): void {
    this.#view = view;
    if (!this.#shown || !this.#layer) return;
    this.#movedAt = performance.now();
    const stretch = (view.zoom * devicePixelRatio) / this.#layer.scale;
    if (stretch > BLUR || stretch < 1 / BLUR) this.#sharpen();
    this.#schedule();
  }

  dispose(): void {
    this.#drop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  #drop(): void {
    for (const layer of [this.#layer, this.#before, this.#coarse]) layer?.element.remove();
    this.#layer = null;
    this.#before = null;
    this.#coarse = null;
  }

  /** A layer at the scale of the screen as it is now. */
  #sharpen(): void {
    const [scene, view] = [this.#scene, this.#view];
    if (!scene || !view) return;
    const scale = view.zoom * devicePixelRatio;
    if (this.#layer?.scale === scale) return;
    this.#before?.element.remove();
    this.#before = this.#layer;
    this.#layer = this.#layerAt(scale, view.zoom);
    this.element.append(this.#layer.element);
  }

  #layerAt(scale: number, zoom: number): TileLayer {
    const { width = 0, height = 0 } = this.#scene?.layout ?? {};
    return new TileLayer(scale, { x: 0, y: 0, width, height }, (pen, area) => {
      if (this.#scene) paintArea(pen, this.#scene, area, zoom);
    });
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#work(BUDGET);
    });
  }

  /** Paints what is in view, then what is around it, as long as the frame has time. */
  #work(budget: number): void {
    const [view, layer] = [this.#view, this.#layer];
    if (!this.#shown || !view || !layer) return;
    const end = performance.now() + budget;
    const resting = performance.now() - this.#movedAt >= REST;
    if (resting && layer.scale !== view.zoom * devicePixelRatio) {
      this.#sharpen();
      this.#schedule();
      return;
    }
    clearTimeout(this.#rest);
    if (!resting) this.#rest = window.setTimeout(() => this.#schedule(), REST);
    // While the hand zooms, the picture is stretched: what would be painted now is of no use a frame later.
    if (!resting && layer.scale !== view.zoom * devicePixelRatio) return;
    const area = areaOf(view, 0);
    const sharp = paintSome(layer.missing(area), end);
    if (sharp && this.#before) {
      this.#before.element.remove();
      this.#before = null;
    }
    this.#onDrawn(sharp);
    if (!sharp || !this.#prepare(layer, view, end, resting)) this.#schedule();
  }

  /** What may come into view next. Fast movement is met half-way, as long as there is time in the frame. */
  #prepare(layer: TileLayer, view: View, end: number, resting: boolean): boolean {
    if (!resting) return paintSome(layer.missing(areaOf(view, 0.25)), end, 0);
    this.#settle();
    layer.keep(areaOf(view, 1));
    return this.#paintCoarse(end) && paintSome(layer.missing(areaOf(view, 0.5)), end);
  }

  /** At rest pixels of the picture lie on pixels of the screen. */
  #settle(): void {
    const [view, layer] = [this.#view, this.#layer];
    if (!view || !layer) return;
    const off = (value: number) =>
      (Math.round(value * devicePixelRatio) / devicePixelRatio - value) / view.zoom;
    layer.element.style.transform = `translate(${off(view.x)}px, ${off(view.y)}px)`;
  }

  #paintCoarse(end: number): boolean {
    const { width = 1, height = 1 } = this.#scene?.layout ?? {};
    if (!this.#coarse) {
      const scale = Math.min(1, COARSE / Math.max(width, height));
      this.#coarse = this.#layerAt(scale, scale / devicePixelRatio);
      this.element.prepend(this.#coarse.element);
    }
    return paintSome(this.#coarse.missing({ x: 0, y: 0, width, height }), end);
  }
}

/** True when all of it was done before the time was up; `least` is done in any case, so that it goes on. */
function paintSome(work: readonly (() => void)[], end: number, least = 1): boolean {
  for (const [done, paint] of work.entries()) {
    if (done >= least && performance.now() >= end) return false;
    paint();
  }
  return true;
}

/** What is in view and so many times its size around it, in units of the map. */
function areaOf({ x, y, zoom, width, height }: View, around: number): Box {
  const [wide, high] = [width / zoom, height / zoom];
  return {
    x: -x / zoom - around * wide,
    y: -y / zoom - around * high,
    width: wide * (1 + 2 * around),
    height: high * (1 + 2 * around),
  };
}
