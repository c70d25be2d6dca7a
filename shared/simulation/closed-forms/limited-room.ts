/**
 * The share of clients who find all heads busy and no room to wait in M/M/s/K (K = heads + room): the chance of the
 * fullest state, as arrivals see time averages. From the states one after the other, p(n) = p(n − 1)·a ÷ min(n, s), each
 * divided by the sum so far, so that nothing overflows (with room 0 the recursion of Erlang B).
 * `load` in erlang: clients per unit of time × mean time of work. Above 0 heads.
 */
export function turnedAwayShare(heads: number, load: number, room: number): number {
  let share = 1;
  for (let inside = 1; inside <= heads + room; inside++) {
    const grown = (share * load) / Math.min(inside, heads);
    share = grown / (1 + grown);
  }
  return share;
}
