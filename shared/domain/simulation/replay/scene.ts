import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout, Point } from "../../blueprint/layout/types.ts";
import type { ReplayStay, ReplayToken } from "./tokens.ts";

/** What a client is at: waits for people, is worked on, waits with nobody at work, or is on the way. */
export type ReplayState = "queue" | "work" | "wait" | "move";

/** Where a token is, in pixels of the map at 100 %. */
export interface PlacedToken extends Point {
  /** Its place among the tokens of the scene. */
  readonly index: number;
  readonly state: ReplayState;
}

/** Tokens at a card that had no place of their own any more. */
export interface Overflow extends Point {
  readonly count: number;
}

export interface ReplayFrame {
  readonly tokens: readonly PlacedToken[];
  readonly more: readonly Overflow[];
  /** Clients who have come and not left, and who have left. */
  readonly inside: number;
  readonly through: number;
}

/** Tokens stand in two rows at the lower edge of a card. */
const GAP = 11;
const PER_ROW = 14;
const ROWS = 2;

/** What the frames of a replay are made of. */
export class ReplayScene {
  readonly tokens: readonly ReplayToken[];
  /** The first client's coming and the last one's leaving; minutes of the run. */
  readonly from: number;
  readonly to: number;
  readonly #boxes: ReadonlyMap<Id, { x: number; y: number; width: number; height: number }>;
  readonly #paths: ReadonlyMap<string, readonly Point[]>;
  readonly #clients: readonly { from: number; to: number }[];

  constructor(tokens: readonly ReplayToken[], layout: BlueprintLayout) {
    this.tokens = tokens;
    this.#boxes = new Map(layout.steps.map((box) => [box.step.id, box]));
    this.#paths = new Map(
      layout.flows.map(({ flow, points }) => [`${flow.fromId} ${flow.toId}`, points] as const),
    );
    const clients = new Map<number, { from: number; to: number }>();
    for (const { client, stays } of tokens) {
      const [first, last] = [stays[0] as ReplayStay, stays.at(-1) as ReplayStay];
      const known = clients.get(client);
      clients.set(client, {
        from: Math.min(first.reached, known?.from ?? Infinity),
        to: Math.max(last.left, known?.to ?? -Infinity),
      });
    }
    this.#clients = [...clients.values()];
    this.from = Math.min(...this.#clients.map(({ from }) => from));
    this.to = Math.max(...this.#clients.map(({ to }) => to));
  }

  /** Everybody's place at a moment. `travel`: minutes of the run that a way takes on the screen; the run itself knows none. */
  at(moment: number, travel: number): ReplayFrame {
    const tokens: PlacedToken[] = [];
    const standing = new Map<Id, { index: number; stay: ReplayStay }[]>();
    this.tokens.forEach((token, index) => {
      const seen = this.#where(token, moment, travel);
      if (seen === null) return;
      if ("stay" in seen)
        standing.set(seen.stay.card, [...(standing.get(seen.stay.card) ?? []), { index, stay: seen.stay }]);
      else tokens.push({ index, x: seen.x, y: seen.y, state: "move" });
    });
    const more: Overflow[] = [];
    for (const [card, waiting] of standing) {
      const box = this.#boxes.get(card);
      if (!box) continue;
      waiting.sort((a, b) => a.stay.reached - b.stay.reached || a.index - b.index);
      waiting.slice(0, PER_ROW * ROWS).forEach(({ index, stay }, place) => {
        const x = box.x + 12 + (place % PER_ROW) * GAP;
        const y = box.y + box.height + Math.floor(place / PER_ROW) * GAP;
        tokens.push({ index, x, y, state: stateAt(stay, moment) });
      });
      if (waiting.length > PER_ROW * ROWS)
        more.push({
          x: box.x + box.width - 8,
          y: box.y + box.height + GAP,
          count: waiting.length - PER_ROW * ROWS,
        });
    }
    return {
      tokens,
      more,
      inside: this.#clients.filter(({ from, to }) => from <= moment && moment < to).length,
      through: this.#clients.filter(({ to }) => to <= moment).length,
    };
  }

  #where({ stays, joins }: ReplayToken, moment: number, travel: number): Point | { stay: ReplayStay } | null {
    const at = stays.findLastIndex(({ reached }) => reached <= moment);
    const stay = stays[at];
    if (!stay) return null;
    const isLast = at === stays.length - 1;
    if (isLast && moment >= stay.left) {
      // What ends in the moment in which it is reached is still seen to arrive.
      if (moment >= Math.max(stay.left, stay.reached + travel))
        return this.#joining(stay, joins, moment, travel);
      return this.#along(stay.way, (moment - stay.reached) / travel) ?? null;
    }
    const taken = Math.min(travel, (stay.left - stay.reached) / 2);
    const share = taken > 0 ? (moment - stay.reached) / taken : 1;
    return (share < 1 && this.#along(stay.way, share)) || { stay };
  }

  #joining({ card, left }: ReplayStay, joins: Id | null, moment: number, travel: number): Point | null {
    if (joins === null || moment >= left + travel) return null;
    return this.#along([card, joins], (moment - left) / travel);
  }

  /** A share of the length of the way over these cards, along their flows. */
  #along(way: readonly Id[], share: number): Point | null {
    const points = way.slice(1).flatMap((to, index) => this.#leg(way[index] as Id, to));
    const lengths = points.slice(1).map((point, index) => distance(points[index] as Point, point));
    let left = share * lengths.reduce((sum, length) => sum + length, 0);
    for (const [index, length] of lengths.entries()) {
      const [a, b] = [points[index] as Point, points[index + 1] as Point];
      if (left <= length && length > 0)
        return { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length };
      left -= length;
    }
    return points.at(-1) ?? null;
  }

  #leg(from: Id, to: Id): readonly Point[] {
    const drawn = this.#paths.get(`${from} ${to}`);
    if (drawn && drawn.length > 1) return drawn;
    return [from, to].flatMap((id) => {
      const box = this.#boxes.get(id);
      return box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
    });
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function stateAt({ asked, workFrom, workTo }: ReplayStay, moment: number): ReplayState {
  if (Number.isNaN(workFrom) || moment < asked || moment >= workTo) return "wait";
  return moment < workFrom ? "queue" : "work";
}
