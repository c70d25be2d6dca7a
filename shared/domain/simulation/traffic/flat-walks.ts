import type { LaidWays } from "../../redesign/ways/laid-ways.ts";

type Ways = Pick<LaidWays, "size" | "starts" | "to" | "probability">;

/**
 * The places from which no way that is ever taken leads to an end, as `withoutEnd` finds them. Most places lead on to later
 * ones, of which it is known already; only loops are gone through again.
 */
export function endlessPlaces(ways: Ways): number[] {
  const reaches = new Uint8Array(ways.size);
  let left: number[] = [];
  for (let place = ways.size - 1; place >= 0; place--) {
    if (leadsOn(ways, reaches, place)) reaches[place] = 1;
    else left.push(place);
  }
  for (let before = Number.POSITIVE_INFINITY; left.length > 0 && left.length < before; ) {
    before = left.length;
    const open: number[] = [];
    for (const place of left) {
      if (leadsOn(ways, reaches, place)) reaches[place] = 1;
      else open.push(place);
    }
    left = open;
  }
  return left.sort((a, b) => a - b);
}

/** It is an end, or a way leads from it to where an end is reached. */
function leadsOn({ starts, to, probability }: Ways, reaches: Uint8Array, place: number): boolean {
  const [from, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
  for (let flow = from; flow < end; flow++)
    if ((probability[flow] ?? 0) > 0 && reaches[to[flow] ?? 0] === 1) return true;
  return from === end;
}
