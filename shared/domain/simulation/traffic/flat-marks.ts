import type { LaidWays } from "../../redesign/ways/laid-ways.ts";
import { MOST_STATES } from "../marks.ts";

type Ways = Pick<LaidWays, "size" | "walked" | "starts" | "to" | "probability" | "exclusive" | "isBack">;

/** A branch under way: where it is, and how many have met there. */
type Mark = readonly [place: number, count: number];

/**
 * By place, how many branches come in; 1 where no case comes. “varies” where that is not the same each time, “too-many”
 * where there are too many states to tell. As `markedFrom` tells it, with the states of one branch alone, which are
 * nearly all of them, told apart by their place and not by a text.
 */
export function branchesAt(ways: Ways): Float64Array | "varies" | "too-many" {
  const { size, walked, exclusive } = ways;
  const { first, to } = onwardFlows(ways);
  const leaves = leavers(ways, first, to);
  const counts = new Float64Array(size);
  const isSeenAlone = new Uint8Array(walked);
  const seen = new Set<string>();
  let states = 0;
  const alone = [0];
  const several: (readonly Mark[])[] = [];
  // What is only done on the way back into a loop begins where that way leaves the way on.
  for (let place = 0; place < walked; place++)
    if (exclusive[place] === 1)
      for (let flow = first[place] ?? 0; flow < (first[place + 1] ?? 0); flow++)
        if (leaves[to[flow] ?? 0] === 0) alone.push(to[flow] ?? 0);

  const note = (place: number, count: number): boolean => {
    if (counts[place] !== 0 && counts[place] !== count) return false;
    counts[place] = count;
    return true;
  };
  const goOn = (marks: readonly Mark[]): void => {
    const [mark] = marks;
    if (mark && marks.length === 1 && mark[1] === 1) {
      if (isSeenAlone[mark[0]] === 1) return;
      isSeenAlone[mark[0]] = 1;
      alone.push(mark[0]);
    } else {
      const key = marks.join(" ");
      if (seen.has(key)) return;
      seen.add(key);
      several.push(marks);
    }
    states++;
  };
  const goAlone = (place: number): void => {
    if (isSeenAlone[place] === 1) return;
    isSeenAlone[place] = 1;
    alone.push(place);
    states++;
  };

  while (states <= MOST_STATES) {
    const place = alone.pop();
    const state = place === undefined ? several.pop() : undefined;
    const at = place ?? state?.[0]?.[0];
    if (at === undefined) {
      if (several.length > 0) continue;
      for (let place = 0; place < size; place++) if (counts[place] === 0) counts[place] = 1;
      return counts;
    }
    if (!note(at, state?.[0]?.[1] ?? 1)) return "varies";
    const [from, end] = [first[at] ?? 0, first[at + 1] ?? 0];
    const isChoice = exclusive[at] === 1 && end - from > 1;
    if (isChoice) {
      const isAnyOnward = hasLeaver(to, from, end, leaves);
      for (let flow = from; flow < end; flow++) {
        const target = to[flow] ?? 0;
        if (isAnyOnward && leaves[target] === 0) continue;
        if (state) goOn(withMarks(state, [target]));
        else goAlone(target);
      }
    } else if (!state && end - from === 1) goAlone(to[from] ?? 0);
    else goOn(withMarks(state ?? [], to.subarray(from, end)));
  }
  return "too-many";
}

/** Those that are ever taken and lead on, by the places that cases come to: a place has those from its `first` on. */
function onwardFlows({ walked, starts, to, probability, isBack }: Ways) {
  const first = new Int32Array(walked + 1);
  const targets = new Int32Array(to.length);
  let flows = 0;
  for (let place = 0; place < walked; place++) {
    for (let flow = starts[place] ?? 0; flow < (starts[place + 1] ?? 0); flow++)
      if ((probability[flow] ?? 0) > 0 && isBack[flow] === 0) targets[flows++] = to[flow] ?? 0;
    first[place + 1] = flows;
  }
  return { first, to: targets };
}

/** Without the foremost mark, and with new ones; sorted by place. */
function withMarks(state: readonly Mark[], chosen: Iterable<number>): readonly Mark[] {
  const counts = new Map(state.slice(1));
  for (const place of chosen) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

function hasLeaver(to: Int32Array, from: number, end: number, leaves: Uint8Array): boolean {
  for (let flow = from; flow < end; flow++) if (leaves[to[flow] ?? 0] === 1) return true;
  return false;
}

/** By place: 1 where a case can go on to an end without going back. */
function leavers({ walked, starts, exclusive }: Ways, first: Int32Array, to: Int32Array): Uint8Array {
  const found = new Uint8Array(walked);
  for (let place = walked - 1; place >= 0; place--) {
    const [from, end] = [first[place] ?? 0, first[place + 1] ?? 0];
    let onward = 0;
    for (let flow = from; flow < end; flow++) onward += found[to[flow] ?? 0] ?? 0;
    const isOnward = exclusive[place] === 1 ? onward > 0 : end > from && onward === end - from;
    if (starts[place] === starts[place + 1] || isOnward) found[place] = 1;
  }
  return found;
}
