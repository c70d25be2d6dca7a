import type { Id } from "@shared/base/ids.ts";
import { flowText } from "../flow-text.ts";
import type { Flow } from "../records.ts";
import { FlowWords, type WayChange } from "./flow-words.ts";
import { labelHome } from "./label-places.ts";
import { aroundGutters, type Draft, pointsOf, sameDraft, straightAcross, straightDown } from "./route-one.ts";
import { assignTracks, type Run } from "./tracks.ts";
import type { FlowPath, LaneBox, Point, StepBox } from "./types.ts";

/** What the placing of steps tells the router: where they stand now, and what of that is new. */
export interface Placed {
  readonly boxes: ReadonlyMap<Id, StepBox>;
  readonly lanes: readonly LaneBox[];
  /** Steps that came, went or stand elsewhere, with where they stood. */
  readonly moved: ReadonlyMap<
    Id,
    { readonly before: StepBox | undefined; readonly after: StepBox | undefined }
  >;
}

const PARALLEL = 24;

/**
 * Flows leave and enter cards at the middle of a side and run in the gutters between columns and between rows, so
 * that they never cross a card. Flows that share a stretch of a gutter get tracks of their own. Of an edit only the
 * flows of the moved steps are drafted again, those that a moved step may stand in the way of, and of the channels
 * that they run in the tracks are given anew; all other paths stay the same objects.
 */
export class FlowRouter {
  readonly #flows = new Map<Id, Flow>();
  readonly #byStep = new Map<Id, Flow[]>();
  /** Flows inside of one column, and inside of one row: a step between their ends is in their way. */
  readonly #inColumn = new Map<number, Set<Id>>();
  readonly #inRow = new Map<number, Set<Id>>();
  readonly #drafts = new Map<Id, Drafted>();
  readonly #channels = new Map<number, Set<Run>>();
  readonly #shifts = new Map<Run, number>();
  /** Columns that steps stand in, by row. */
  readonly #taken = new Map<number, Set<number>>();
  readonly #words = new FlowWords();
  #paths: readonly FlowPath[] = [];

  /** Flows that came or changed, and those that went, since the last time; and where the steps stand. */
  route(changed: readonly Flow[], removed: readonly Id[], placed: Placed): readonly FlowPath[] {
    const dirty = new Set<Id>();
    for (const { before } of placed.moved.values())
      if (before) this.#taken.get(rowOf(before))?.delete(before.column);
    for (const { after } of placed.moved.values())
      if (after) setFor(this.#taken, rowOf(after)).add(after.column);
    for (const id of removed) {
      this.#unlink(id, dirty);
      dirty.add(id);
    }
    for (const flow of changed) {
      this.#unlink(flow.id, dirty);
      this.#link(flow, dirty);
      dirty.add(flow.id);
    }
    // The first time every flow is new, and none has a way yet that could be in one.
    for (const [stepId, { before, after }] of this.#drafts.size === 0 ? [] : placed.moved) {
      for (const flow of this.#byStep.get(stepId) ?? []) dirty.add(flow.id);
      for (const box of [before, after]) {
        if (!box) continue;
        addAll(dirty, this.#inColumn.get(box.column));
        addAll(dirty, this.#inRow.get(rowOf(box)));
      }
    }
    const channels = new Set<number>();
    for (const id of dirty) this.#draft(id, placed, channels);
    const rebuilt = this.#giveTracks(channels);
    addAll(rebuilt, dirty);
    const ways: WayChange[] = [];
    this.#paths = this.#rebuild(rebuilt, placed.lanes, ways);
    this.#paths = withWords(this.#paths, this.#words.place(ways, placed.lanes));
    return this.#paths;
  }

  #link(flow: Flow, dirty: Set<Id>): void {
    this.#flows.set(flow.id, flow);
    for (const other of this.#pairOf(flow)) dirty.add(other.id);
    for (const id of flow.fromId === flow.toId ? [flow.fromId] : [flow.fromId, flow.toId]) {
      const flows = this.#byStep.get(id);
      if (flows) flows.push(flow);
      else this.#byStep.set(id, [flow]);
    }
  }

  #unlink(id: Id, dirty: Set<Id>): void {
    const flow = this.#flows.get(id);
    if (!flow) return;
    this.#flows.delete(id);
    for (const stepId of [flow.fromId, flow.toId]) {
      const rest = this.#byStep.get(stepId)?.filter((other) => other.id !== id) ?? [];
      if (rest.length > 0) this.#byStep.set(stepId, rest);
      else this.#byStep.delete(stepId);
    }
    for (const other of this.#pairOf(flow)) dirty.add(other.id);
  }

  /** Flows that join the same two steps, there or back. */
  #pairOf({ fromId, toId }: Flow): Flow[] {
    const flows = this.#byStep.get(fromId) ?? [];
    return flows.filter(
      (flow) =>
        (flow.fromId === fromId && flow.toId === toId) || (flow.fromId === toId && flow.toId === fromId),
    );
  }

  /** Works out the way of one flow again; the channels that it leaves or enters are noted. */
  #draft(id: Id, { boxes, lanes }: Placed, channels: Set<number>): void {
    const flow = this.#flows.get(id);
    const from = flow && boxes.get(flow.fromId);
    const to = flow && boxes.get(flow.toId);
    const held = this.#drafts.get(id);
    const column = from && to && from.column === to.column ? from.column : -1;
    const row = from && to && rowOf(from) === rowOf(to) ? rowOf(from) : -1;
    if (held?.column !== column) {
      if (held && held.column >= 0) this.#inColumn.get(held.column)?.delete(id);
      if (column >= 0) setFor(this.#inColumn, column).add(id);
    }
    if (held?.row !== row) {
      if (held && held.row >= 0) this.#inRow.get(held.row)?.delete(id);
      if (row >= 0) setFor(this.#inRow, row).add(id);
    }
    const next = flow && from && to ? this.#wayOf(flow, from, to, lanes) : null;
    if (held && next && sameDraft(held.draft, next)) {
      held.column = column;
      held.row = row;
      return;
    }
    for (const run of held?.draft.runs ?? []) {
      this.#channels.get(run.channel)?.delete(run);
      this.#shifts.delete(run);
      channels.add(run.channel);
    }
    if (!next) {
      this.#drafts.delete(id);
      return;
    }
    this.#drafts.set(id, { draft: next, column, row });
    for (const run of next.runs) {
      setFor(this.#channels, run.channel).add(run);
      channels.add(run.channel);
    }
  }

  #wayOf(flow: Flow, from: StepBox, to: StepBox, lanes: readonly LaneBox[]): Draft {
    if (from.column === to.column && from !== to && this.#freeDown(from, to, lanes))
      return straightDown(from, to, this.#offset(flow));
    if (
      from.laneIndex === to.laneIndex &&
      from.row === to.row &&
      to.column > from.column &&
      this.#freeAcross(from, to)
    )
      return straightAcross(from, to);
    return aroundGutters(flow, from, to, lanes);
  }

  /** No step stands between them in their column: rows fill up from above, so the first of each lane tells. */
  #freeDown(a: StepBox, b: StepBox, lanes: readonly LaneBox[]): boolean {
    const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
    if (upper.laneIndex === lower.laneIndex) return lower.row - upper.row === 1;
    if (this.#isTaken(upper.laneIndex, upper.row + 1, upper.column) || lower.row > 0) return false;
    for (let lane = upper.laneIndex + 1; lane < lower.laneIndex && lane < lanes.length; lane++)
      if (this.#isTaken(lane, 0, upper.column)) return false;
    return true;
  }

  #freeAcross(from: StepBox, to: StepBox): boolean {
    for (let column = from.column + 1; column < to.column; column++)
      if (this.#isTaken(from.laneIndex, from.row, column)) return false;
    return true;
  }

  #isTaken(lane: number, row: number, column: number): boolean {
    return this.#taken.get(rowKey(lane, row))?.has(column) ?? false;
  }

  /** Sideways shift of flows that join the same two steps, so that there and back lie beside each other. */
  #offset(flow: Flow): number {
    const pair = this.#pairOf(flow);
    if (pair.length < 2) return 0;
    return (pair.sort(byStart).indexOf(flow) - (pair.length - 1) / 2) * PARALLEL;
  }

  /** Gives the tracks of these channels anew; the flows whose stretches were moved by it. */
  #giveTracks(channels: ReadonlySet<number>): Set<Id> {
    const moved = new Set<Id>();
    for (const channel of channels) {
      for (const [run, shift] of assignTracks(this.#channels.get(channel) ?? [])) {
        if (this.#shifts.get(run) === shift) continue;
        this.#shifts.set(run, shift);
        moved.add(run.flowId);
      }
    }
    return moved;
  }

  /** Paths in the order of their flows' ids, the untouched ones as they were; what changed of them is noted. */
  #rebuild(touched: Set<Id>, lanes: readonly LaneBox[], ways: WayChange[]): readonly FlowPath[] {
    if (touched.size === 0) return this.#paths;
    const paths: FlowPath[] = [];
    let same = true;
    for (const path of this.#paths) {
      const { id } = path.flow;
      const next = touched.delete(id) ? this.#pathOf(id, path, lanes) : path;
      if (next) paths.push(next);
      if (next === path) continue;
      ways.push({ before: path, after: next });
      same = false;
    }
    const known = paths.length;
    for (const id of touched) {
      const path = this.#pathOf(id, undefined, lanes);
      if (!path) continue;
      paths.push(path);
      ways.push({ before: undefined, after: path });
    }
    if (paths.length === known) return same ? this.#paths : paths;
    return paths.sort((a, b) => (a.flow.id < b.flow.id ? -1 : 1));
  }

  #pathOf(id: Id, held: FlowPath | undefined, lanes: readonly LaneBox[]): FlowPath | undefined {
    const flow = this.#flows.get(id);
    const draft = this.#drafts.get(id)?.draft;
    if (!flow || !draft) return undefined;
    const drawn = pointsOf(draft, (run) => this.#shifts.get(run) ?? 0);
    const points = held && samePoints(held.points, drawn) ? held.points : drawn;
    if (held?.flow === flow && held.points === points) return held;
    // Words that are said are placed once all ways are known.
    const label = held && flowText(flow) !== "" ? held.label : labelHome(points, flow, lanes);
    return { flow, points, label };
  }
}

function withWords(paths: readonly FlowPath[], moved: readonly FlowPath[]): readonly FlowPath[] {
  if (moved.length === 0) return paths;
  const next = new Map(moved.map((path) => [path.flow.id, path]));
  return paths.map((path) => next.get(path.flow.id) ?? path);
}

interface Drafted {
  readonly draft: Draft;
  /** The column and the row that both ends are in; −1 when they are in several. */
  column: number;
  row: number;
}

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every((point, index) => point.x === b[index]?.x && point.y === b[index]?.y);

const rowKey = (lane: number, row: number) => lane * 1e5 + row;
const rowOf = (box: StepBox) => rowKey(box.laneIndex, box.row);
const byStart = (a: Flow, b: Flow) =>
  a.fromId < b.fromId ? -1 : a.fromId > b.fromId ? 1 : a.id < b.id ? -1 : 1;

function setFor<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const held = map.get(key);
  if (held) return held;
  const set = new Set<V>();
  map.set(key, set);
  return set;
}

function addAll<T>(set: Set<T>, others: Iterable<T> | undefined): void {
  for (const other of others ?? []) set.add(other);
}
