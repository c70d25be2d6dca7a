/** What the time of a visit is made of; the parts of a visit add up to its stay. */
export const PARTS = [
  "handOff",
  "together",
  "queue",
  "closed",
  "work",
  "approval",
  "wait",
  "client",
] as const;
export type Part = (typeof PARTS)[number];

export const PART_COUNT = 8;
export const PART_BITS = 3;
/** Between two steps. */
export const HAND_OFF = 0;
/** Waiting for a batch to be full or for the other branches. */
export const TOGETHER = 1;
/** Waiting for a head while the pool is open. */
export const QUEUE = 2;
/** Waiting, work or an unstaffed wait that stands still because it is closed. */
export const CLOSED = 3;
export const WORK = 4;
/** From asking for an approval to getting it: queue, closed hours and reading. */
export const APPROVAL = 5;
/** Unstaffed waiting, such as the post. */
export const WAIT = 6;
/** Waiting for the client. */
export const CLIENT = 7;
