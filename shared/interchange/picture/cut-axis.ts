import type { Cut } from "@shared/drawing/drawing.ts";

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A border is chosen before a later cut when it leaves no more than this share of the page empty. */
const EMPTY = 0.4;
const ROUNDS = 16;

/** The least room in which every stretch between two neighbouring cuts is whole on some page. */
export function leastRoom(start: number, end: number, cuts: readonly Cut[]): number {
  const places = placesOf(start, end, cuts);
  return places.reduce((most, { at }, index) => Math.max(most, at - (places[index - 1]?.at ?? at)), 0);
}

/**
 * Cuts a length into spans of at most `room`, at cuts alone, borders before others. Each span begins `overlap` cuts
 * before the end of the last, so that what crosses a border is seen whole; it is fewer where the room is too small to
 * get on. As few spans as `room` allows, of about one length, so that the last page is no remnant.
 */
export function cutAxis(
  start: number,
  end: number,
  cuts: readonly Cut[],
  room: number,
  overlap: number,
): Span[] {
  const places = placesOf(start, end, cuts);
  let best = greedy(places, room, overlap);
  let [low, high] = [leastRoom(start, end, cuts), room];
  for (let round = 0; best.length > 1 && round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    const tried = greedy(places, middle, overlap);
    if (tried.length <= best.length && atBorders(tried, places) >= atBorders(best, places)) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

function placesOf(start: number, end: number, cuts: readonly Cut[]): Cut[] {
  const inner = cuts.filter(({ at }) => at > start && at < end).sort((a, b) => a.at - b.at);
  const single = inner.filter(({ at }, index) => at !== inner[index - 1]?.at);
  return [{ at: start, border: true }, ...single, { at: end, border: true }];
}

const atBorders = (spans: readonly Span[], places: readonly Cut[]): number =>
  spans.filter(({ to }) => places.some(({ at, border }) => border && at === to)).length;

function greedy(places: readonly Cut[], room: number, overlap: number): Span[] {
  const spans: Span[] = [];
  const last = places.length - 1;
  let first = 0;
  let done = 0;
  const at = (index: number) => places[index]?.at ?? 0;
  while (done < last) {
    const reach = at(first) + room + 1e-6;
    // Something wider than the room goes on a page of its own all the same; the caller asked for leastRoom before.
    let next = done + 1;
    while (next < last && at(next + 1) <= reach) next++;
    if (next < last) {
      const enough = at(first) + room * (1 - EMPTY);
      for (let index = next; index > done && at(index) >= enough; index--) {
        if (!places[index]?.border) continue;
        next = index;
        break;
      }
    }
    spans.push({ from: at(first), to: at(next) });
    const before = first;
    done = next;
    first = Math.max(before + 1, done - overlap);
    // With the whole overlap the next stretch may not fit any more.
    while (first < done && done < last && at(done + 1) - at(first) > room + 1e-6) first++;
  }
  return spans;
}
