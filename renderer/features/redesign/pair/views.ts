import type { Box, Point } from "@shared/domain/blueprint/layout/types.ts";

/** Where the upper left corner of a picture lies in its pane, in pixels of the pane, and how large it is shown. */
export interface View extends Point {
  readonly zoom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The zoom at which a picture is wholly seen in a room of this size, never above 100 %. */
export const wholeZoom = (map: Size, room: Size): number =>
  Math.min(1, room.width / Math.max(1, map.width), room.height / Math.max(1, map.height));

/**
 * The zoom at which a picture opens: whole where it is read so, else as wide as the room, for the rest is below. A room
 * that grows lower, as a table opens above it, so makes no stamp of it with nothing beside.
 */
export function openedZoom(map: Size, room: Size, least: number): number {
  const whole = wholeZoom(map, room);
  return whole >= least ? whole : Math.min(1, Math.max(least, room.width / Math.max(1, map.width)));
}

export const MOST = 3;
/** The whole map can always be shown, and a small one can be made small. */
export const boundedZoom = (zoom: number, map: Size, room: Size): number =>
  Math.min(MOST, Math.max(Math.min(0.1, wholeZoom(map, room)), zoom));

/** The picture does not leave its pane: where it is smaller it stands in the upper left corner. */
export function held({ x, y, zoom }: View, map: Size, room: Size): View {
  const within = (at: number, length: number, free: number) =>
    Math.min(0, Math.max(at, Math.min(0, free - length * zoom)));
  return { x: within(x, map.width, room.width), y: within(y, map.height, room.height), zoom };
}

/** At another zoom, and what is at `about` stays there. */
export const zoomedAbout = (view: View, zoom: number, about: Point): View => ({
  x: about.x - ((about.x - view.x) * zoom) / view.zoom,
  y: about.y - ((about.y - view.y) * zoom) / view.zoom,
  zoom,
});

/** With a place of the picture in the middle of the pane. */
export const centredOn = (place: Box, zoom: number, room: Size): View => ({
  x: room.width / 2 - (place.x + place.width / 2) * zoom,
  y: room.height / 2 - (place.y + place.height / 2) * zoom,
  zoom,
});

/** Whether a place of the picture is wholly seen. */
export const sees = ({ x, y, zoom }: View, place: Box, room: Size): boolean =>
  place.x * zoom + x >= 0 &&
  place.y * zoom + y >= 0 &&
  (place.x + place.width) * zoom + x <= room.width &&
  (place.y + place.height) * zoom + y <= room.height;
