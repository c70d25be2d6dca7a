import { type BlueprintLayout, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { NEAR } from "@shared/domain/blueprint/picture/distance.ts";

export const ZOOM = { least: 0.05, most: 3, fit: 1, readable: 0.71, projection: 1.7 };
/** A map that is wider than its editor opens with so many columns in view, where they can be read. */
const COLUMNS = 6;
const MARGIN = 16;
const PITCH = SIZE.card.width + SIZE.gutter;

interface Area {
  readonly width: number;
  readonly height: number;
}

/** How wide the lane heads are: they never become so narrow that their names are cut. */
export const headWidth = (zoom: number, projected: boolean): number =>
  projected ? 176 : Math.max(96, SIZE.laneHead * Math.min(1, zoom));

/** The zoom at which the whole map is in view beside its heads, which do not shrink with it; never above 100 %. */
export function zoomToFit(layout: BlueprintLayout, area: Area, projected = false): number {
  const high = (area.height - MARGIN - SIZE.stageHead) / Math.max(1, layout.height - SIZE.stageHead);
  const wide = (head: number) => (area.width - MARGIN - head) / Math.max(1, layout.width - SIZE.laneHead);
  const zoom = Math.min(ZOOM.fit, high, wide(headWidth(ZOOM.fit, projected)));
  // Smaller, the heads take less: once more with the width that they then have.
  return Math.max(leastZoom(layout), Math.min(ZOOM.fit, high, wide(headWidth(zoom, projected))));
}

/** A map that is too wide for the least zoom can still be seen whole: on a window of this width, at least. */
const NARROW = 800;
export const leastZoom = (layout: BlueprintLayout): number =>
  Math.min(ZOOM.least, NARROW / Math.max(1, layout.width), NARROW / 2 / Math.max(1, layout.height));

/** What a map is first shown at: whole if it can be read so, else as near as six columns and all lanes allow. */
export function openingZoom(layout: BlueprintLayout, area: Area): number {
  const whole = zoomToFit(layout, area);
  if (whole >= ZOOM.readable) return whole;
  const wide = area.width / (SIZE.laneHead + COLUMNS * PITCH);
  const high = area.height / (layout.height + MARGIN);
  return Math.max(ZOOM.readable, Math.min(ZOOM.fit, wide, high));
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/**
 * The view at another zoom: what is at `about` (in pixels of the screen) stays there, but the map does not leave the
 * editor for it. `home` is the view of its upper left corner at that zoom.
 */
export function zoomedAbout(
  view: View,
  about: { readonly x: number; readonly y: number },
  home: View,
  map: Area,
  area: Area,
): View {
  const { zoom } = home;
  const at = (from: number, fixed: number) => fixed - ((fixed - from) * zoom) / view.zoom;
  const held = (value: number, first: number, length: number, room: number) =>
    Math.min(first, Math.max(value, Math.min(first, room - length * zoom - MARGIN)));
  return {
    x: held(at(view.x, about.x), home.x, map.width, area.width),
    y: held(at(view.y, about.y), home.y, map.height, area.height),
    zoom,
  };
}

/** Pixels of the screen that say what is selected; on a map in the distance at most what fits between two cards. */
const RING = { screen: 3, least: 2, most: 24 };
/** How wide the outline of what is selected is on the map, so that it is seen at every zoom. */
export const selectionWidth = (zoom: number): number =>
  Math.min(RING.most, Math.max(RING.least, RING.screen / zoom));

/** How much of a card is drawn: all, its title, or a block of colour. */
export const detailAt = (zoom: number): "all" | "title" | "block" =>
  zoom >= NEAR ? "all" : zoom >= 0.25 ? "title" : "block";

/** From this size on there is room for the figures of signs beside them. */
export const isClose = (zoom: number): boolean => zoom >= 1;

/** Sizes of type on the map: letters keep 11 px on the screen while the card still holds them. */
export function typeAt(zoom: number): { title: number; small: number } {
  const half = (size: number) => Math.round(size * 2) / 2;
  return {
    title: half(Math.min(16, Math.max(13, 11 / zoom))),
    small: half(Math.min(15, Math.max(11, 11 / zoom))),
  };
}
