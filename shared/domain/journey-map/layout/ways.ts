import type { Id } from "@shared/base/ids.ts";
import { flowText } from "../../blueprint/flow-text.ts";
import type { Flow } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import type { CardBox, JourneyColumn, JourneySizes, JourneyWay } from "./types.ts";

interface Planned {
  readonly key: string;
  readonly from: JourneyColumn;
  readonly to: JourneyColumn;
  readonly kind: JourneyWay["kind"];
  readonly through: boolean;
  readonly label: string;
  readonly level: number;
  /** Which of the ways that leave or enter this side of a card it is. */
  readonly out: number;
  readonly into: number;
}

export interface PlannedWays {
  readonly ways: readonly Planned[];
  /** Levels of arcs above and below the cards. */
  readonly above: number;
  readonly below: number;
}

/**
 * How the client goes on from step to step. The next step is joined straight; what jumps ahead, and each way out of
 * a fork, runs above the cards, what leads back below them. Where no way of the client's own leads into a step, the
 * last step whose request the organisation answers there is joined to it.
 */
export function planWays(
  model: ReadModel,
  columns: readonly JourneyColumn[],
  sizes: JourneySizes,
): PlannedWays {
  const columnOf = new Map(
    columns.flatMap((column) => (column.step ? [[column.step.id, column] as const] : [])),
  );
  const direct: { flow: Flow; from: JourneyColumn; to: JourneyColumn }[] = [];
  const entered = new Set<Id>();
  for (const from of columnOf.values()) {
    for (const flow of model.by("flow", "fromId", from.key)) {
      const to = columnOf.get(flow.toId);
      if (!to || to === from) continue;
      direct.push({ flow, from, to });
      entered.add(to.key);
    }
  }
  const outgoing = new Map<Id, number>();
  for (const { from } of direct) outgoing.set(from.key, (outgoing.get(from.key) ?? 0) + 1);
  const raw = direct.map(({ flow, from, to }) => {
    const label = flowText(flow);
    const forks = from.step?.kind === "decision" && (outgoing.get(from.key) ?? 0) > 1;
    const fork = forks || label !== "";
    const next = to.index === from.index + 1 && !fork;
    const kind = to.index < from.index ? "back" : next ? "next" : "ahead";
    return { key: flow.id, from, to, kind, through: false, label } as const;
  });
  const answered = [...columnOf.values()]
    .filter((column) => !entered.has(column.key))
    .flatMap((to) => {
      const from = lastAsked(model, to, columnOf);
      if (!from) return [];
      const kind = from.index > to.index ? "back" : to.index === from.index + 1 ? "next" : "ahead";
      return [{ key: `through:${to.key}`, from, to, kind, through: true, label: "" } as const];
    });
  const all = [...raw, ...answered].sort((a, b) => (a.key < b.key ? -1 : 1));
  const above = levels(
    all.filter((way) => way.kind === "ahead"),
    sizes,
  );
  const below = levels(
    all.filter((way) => way.kind === "back"),
    sizes,
  );
  const sides = new Map<string, number>();
  const count = (side: string) => {
    const value = sides.get(side) ?? 0;
    sides.set(side, value + 1);
    return value;
  };
  const ways = all.map((way) => {
    const side = way.kind === "back" ? "below" : "above";
    const arcs = way.kind !== "next";
    return {
      ...way,
      level: (way.kind === "back" ? below : above).level.get(way.key) ?? 0,
      out: arcs ? count(`${way.from.key} out ${side}`) : 0,
      into: arcs ? count(`${way.to.key} in ${side}`) : 0,
    };
  });
  return { ways, above: above.count, below: below.count };
}

/** The step nearest before this one from which flows lead here through the organisation; else the nearest after. */
function lastAsked(
  model: ReadModel,
  to: JourneyColumn,
  columnOf: ReadonlyMap<Id, JourneyColumn>,
): JourneyColumn | null {
  const seen = new Set<Id>([to.key]);
  const found: JourneyColumn[] = [];
  const wave = [to.key];
  for (let id = wave.pop(); id !== undefined; id = wave.pop()) {
    for (const { fromId } of model.by("flow", "toId", id)) {
      if (seen.has(fromId)) continue;
      seen.add(fromId);
      const column = columnOf.get(fromId);
      if (column) found.push(column);
      else wave.push(fromId);
    }
  }
  const before = found.filter((column) => column.index < to.index);
  const [first, ...others] = before.length > 0 ? before : found;
  if (!first) return null;
  const nearer = (column: JourneyColumn) => Math.abs(column.index - to.index);
  return others.reduce((held, column) => (nearer(column) < nearer(held) ? column : held), first);
}

type Raw = Pick<Planned, "key" | "from" | "to" | "label">;

/** Arcs that overlap get levels of their own, short ones nearest to the cards. */
function levels(ways: readonly Raw[], sizes: JourneySizes): { level: Map<string, number>; count: number } {
  const spans = ways
    .map((way) => {
      const middle = (way.from.index + way.to.index) / 2;
      const words = labelWidth(way.label, sizes) / sizes.column / 2;
      const half = Math.max(Math.abs(way.from.index - way.to.index) / 2, words);
      return { key: way.key, from: middle - half, to: middle + half };
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  const taken: { from: number; to: number }[][] = [];
  const level = new Map<string, number>();
  for (const span of spans) {
    let index = taken.findIndex((row) =>
      row.every((other) => other.to <= span.from || other.from >= span.to),
    );
    if (index < 0) index = taken.push([]) - 1;
    taken[index]?.push(span);
    level.set(span.key, index);
  }
  return { level, count: taken.length };
}

export const labelWidth = (label: string, sizes: JourneySizes): number =>
  label === "" ? 0 : label.length * sizes.small * 0.58 + 12;

export const levelHeight = (sizes: JourneySizes): number => sizes.smallLine + 4;

/** Where each way runs, once the cards have their places. */
export function placeWays(
  { ways }: PlannedWays,
  cards: ReadonlyMap<Id, CardBox>,
  sizes: JourneySizes,
): JourneyWay[] {
  return ways.flatMap((way) => {
    const from = cards.get(way.from.key);
    const to = cards.get(way.to.key);
    if (!from || !to) return [];
    const shared = { key: way.key, fromId: way.from.key, toId: way.to.key, kind: way.kind } as const;
    const rest = { through: way.through, label: way.label };
    if (way.kind === "next") {
      const y = from.y + from.height / 2;
      const start = { x: from.x + from.width, y };
      const end = { x: to.x, y };
      return [
        { ...shared, ...rest, points: [start, end], labelAt: { x: (start.x + end.x) / 2, y, width: 0 } },
      ];
    }
    const back = way.kind === "back";
    const step = sizes.column / 12;
    const outX = from.x + from.width * (back ? 0.4 : 0.6) + (back ? -1 : 1) * way.out * step;
    const intoX = to.x + to.width * (back ? 0.6 : 0.4) + (back ? 1 : -1) * way.into * step;
    const edge = back ? from.y + from.height : from.y;
    const y = edge + (back ? 1 : -1) * ((way.level + 0.5) * levelHeight(sizes) + 4);
    const points = [
      { x: outX, y: edge },
      { x: outX, y },
      { x: intoX, y },
      { x: intoX, y: back ? to.y + to.height : to.y },
    ];
    const labelAt = { x: (outX + intoX) / 2, y, width: labelWidth(way.label, sizes) };
    return [{ ...shared, ...rest, points, labelAt }];
  });
}
