import { Emitter } from "@shared/base/emitter.ts";
import type { Box, Point } from "@shared/domain/blueprint/layout/types.ts";
import {
  boundedZoom,
  centredOn,
  held,
  openedZoom,
  type Size,
  sees,
  type View,
  wholeZoom,
  zoomedAbout,
} from "./views.ts";

/** The elements of one picture: the pane that it is seen in, the picture, and the frame around what is chosen. */
export interface ShownPicture {
  readonly pane: HTMLElement;
  readonly content: HTMLElement;
  readonly frame: HTMLElement | null;
  /** The names of stages and lanes, which stay at the edges of the pane. */
  readonly heads: {
    readonly top: HTMLElement;
    readonly left: HTMLElement;
    readonly corner: HTMLElement;
  } | null;
}
export type Side = 0 | 1;

/** After so many milliseconds without a move the picture is drawn sharp at its new size. */
const REST = 160;
const FRAME = 6;

/**
 * What is seen of two pictures that are laid out alike. Moves touch the transform of the two pictures and nothing else:
 * no component renders for one, and what lies at a place of one pane lies there in the other. Unlinked, each moves alone.
 */
export class LinkedViews {
  /** The zoom of the side that was moved last. */
  readonly changed = new Emitter<number>();
  #views: [View, View] = [
    { x: 0, y: 0, zoom: 1 },
    { x: 0, y: 0, zoom: 1 },
  ];
  #shown: [ShownPicture | null, ShownPicture | null] = [null, null];
  #map: Size = { width: 0, height: 0 };
  #places: readonly [Box | null, Box | null] = [null, null];
  #linked = true;
  #leader: Side = 0;
  /** As it opened, or as wholes: it stays so when the room changes, until somebody moves it. */
  #rests: "opened" | "whole" | null = "opened";
  /** Smaller than this a map is no longer read when it opens. */
  #least = 0.25;
  #rest: ReturnType<typeof setTimeout> | undefined;

  get zoom(): number {
    return this.#views[this.#leader].zoom;
  }

  show(side: Side, shown: ShownPicture | null): void {
    this.#shown[side] = shown;
    if (shown) this.settle();
  }

  /** Another size of the pictures, another way to show them. */
  set({ map, least }: { map: Size; least: number }): void {
    this.#map = map;
    this.#least = least;
    this.settle();
  }

  /** From now on together, at what was moved last; or each alone. */
  link(linked: boolean): void {
    this.#linked = linked;
    if (linked) this.#put(this.#leader, this.#views[this.#leader]);
  }

  /** The room of the panes has changed. */
  settle(): void {
    const room = this.#room(0);
    if (room.width === 0) return;
    if (this.#rests === null) {
      for (const side of [0, 1] as const)
        this.#views[side] = held(this.#views[side], this.#map, this.#room(side));
      this.#draw();
      return;
    }
    const whole = wholeZoom(this.#map, room);
    const zoom = this.#rests === "opened" ? openedZoom(this.#map, room, this.#least) : whole;
    this.#views = [
      { x: 0, y: 0, zoom },
      { x: 0, y: 0, zoom },
    ];
    this.#draw();
  }

  fit(): void {
    this.#rests = "whole";
    this.settle();
  }

  panBy(side: Side, dx: number, dy: number): void {
    const view = this.#views[side];
    this.#move(side, { ...view, x: view.x + dx, y: view.y + dy });
  }

  /** About a point of the pane; without one, about what is chosen if it is seen, else about the middle. */
  zoomBy(factor: number, side: Side = this.#leader, about?: Point): void {
    this.zoomTo(this.#views[side].zoom * factor, side, about);
  }

  zoomTo(wanted: number, side: Side = this.#leader, about?: Point): void {
    const room = this.#room(side);
    const view = this.#views[side];
    const place = this.#places[side];
    const middle =
      place && sees(view, place, room)
        ? {
            x: (place.x + place.width / 2) * view.zoom + view.x,
            y: (place.y + place.height / 2) * view.zoom + view.y,
          }
        : { x: room.width / 2, y: room.height / 2 };
    const zoom = boundedZoom(wanted, this.#map, room);
    this.#move(side, zoomedAbout(view, zoom, about ?? middle));
  }

  /** What is chosen, framed on each side that has it, and brought into view. */
  reveal(places: readonly [Box | null, Box | null]): void {
    this.#places = places;
    const meant = [places[0] ?? places[1], places[1] ?? places[0]] as const;
    for (const side of [1, 0] as const) {
      const place = meant[side];
      const view = this.#views[side];
      const room = this.#room(side);
      if (!place || room.width === 0 || sees(view, place, room)) continue;
      this.#move(side, centredOn(place, view.zoom, room));
    }
    this.#draw();
  }

  #room(side: Side): Size {
    const pane = this.#shown[side]?.pane;
    return { width: pane?.clientWidth ?? 0, height: pane?.clientHeight ?? 0 };
  }

  #move(side: Side, view: View): void {
    this.#rests = null;
    for (const shown of this.#shown) shown?.content.parentElement?.setAttribute("data-moving", "");
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      for (const shown of this.#shown) shown?.content.parentElement?.removeAttribute("data-moving");
    }, REST);
    this.#put(side, held(view, this.#map, this.#room(side)));
  }

  #put(side: Side, view: View): void {
    this.#leader = side;
    this.#views[side] = view;
    if (this.#linked) this.#views[side === 0 ? 1 : 0] = view;
    this.#draw();
  }

  #draw(): void {
    this.#shown.forEach((shown, index) => {
      if (!shown) return;
      const { x, y, zoom } = this.#views[index as Side];
      shown.content.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      if (shown.heads) {
        shown.heads.top.style.transform = `translate(${x}px, 0) scale(${zoom})`;
        shown.heads.left.style.transform = `translate(0, ${y}px) scale(${zoom})`;
        shown.heads.corner.style.transform = `scale(${zoom})`;
      }
      const place = this.#places[index as Side];
      if (!shown.frame) return;
      if (shown.frame.hidden !== (place === null)) shown.frame.hidden = place === null;
      if (!place) return;
      const { style } = shown.frame;
      style.transform = `translate(${place.x * zoom + x - FRAME}px, ${place.y * zoom + y - FRAME}px)`;
      style.width = `${place.width * zoom + 2 * FRAME}px`;
      style.height = `${place.height * zoom + 2 * FRAME}px`;
    });
    this.changed.emit(this.zoom);
  }
}
