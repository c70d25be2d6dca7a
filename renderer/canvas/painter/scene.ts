import type { Id } from "@shared/base/ids.ts";
import { plateOf } from "@shared/domain/blueprint/layout/label-places.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, Box, FlowPath, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import type { ChangeKind } from "@shared/domain/blueprint/picture/draw-step.ts";
import type { MarkFigure, PictureTheme } from "@shared/domain/blueprint/picture/palette.ts";
import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";

/** Colours of the picture, and those that only the screen has. */
export interface ScreenTheme extends PictureTheme {
  readonly accent: string;
  readonly faint: string;
  readonly font: string;
}

/** All that the painted map depends on; everything in it is immutable, so that two scenes are compared by identity. */
export interface Scene {
  readonly layout: BlueprintLayout;
  readonly figures: ReadonlyMap<Id, MarkFigure>;
  readonly numbers: ReadonlyMap<Id, number>;
  readonly critical: ReadonlySet<Id>;
  readonly changes: ReadonlyMap<Id, ChangeKind> | undefined;
  readonly selected: ReadonlySet<Id>;
  readonly dimmed: ReadonlySet<Id> | undefined;
  /** Steps that have a blueprint of their own inside. */
  readonly insides: ReadonlySet<Id> | undefined;
  /** What is wrong, by element. */
  readonly problems: ReadonlyMap<Id, ElementProblems> | undefined;
  readonly theme: ScreenTheme;
}

/** More places than this are no patchwork any more: everything is painted again. */
const PATCHES = 200;
/** How far a mark, an outline or the words of a flow reach over the box or way that they belong to. */
const REACH = 96;

/** What must be painted again, as areas of the map; everything when that is told sooner. */
export function changedAreas(before: Scene, after: Scene): readonly Box[] | "all" {
  const { layout: a } = before;
  const { layout: b } = after;
  const whole =
    a.width !== b.width ||
    a.height !== b.height ||
    a.bands !== b.bands ||
    a.lanes !== b.lanes ||
    a.stages !== b.stages ||
    a.marks !== b.marks ||
    before.figures !== after.figures ||
    before.numbers !== after.numbers ||
    before.critical !== after.critical ||
    before.changes !== after.changes ||
    before.dimmed !== after.dimmed ||
    before.insides !== after.insides ||
    before.theme !== after.theme;
  if (whole) return "all";
  const steps = differing(a.steps, b.steps);
  const flows = differing(a.flows, b.flows);
  const chosen = differingIds(before.selected, after.selected);
  const wrong = differingEntries(before.problems, after.problems);
  if (!steps || !flows || !chosen || !wrong) return "all";
  const areas = [...steps.map(around), ...flows.map(alongFlow)];
  const index = indexOf(b);
  for (const id of wrong) {
    const box = index.step(id);
    if (box) areas.push(around(box));
  }
  if (chosen.size > 0) {
    for (const box of b.steps) if (chosen.has(box.step.id)) areas.push(around(box));
    for (const path of b.flows) if (chosen.has(path.flow.id)) areas.push(alongFlow(path));
  }
  return areas;
}

/** Entries of either list that the other one does not hold; null when they are too many to count. */
function differing<T>(before: readonly T[], after: readonly T[]): T[] | null {
  if (before === after) return [];
  const found: T[] = [];
  if (before.length === after.length) {
    for (let index = 0; index < before.length; index++) {
      if (before[index] === after[index]) continue;
      found.push(before[index] as T, after[index] as T);
      if (found.length > PATCHES) break;
    }
    if (found.length <= PATCHES) return found;
    found.length = 0;
  }
  const [old, fresh] = [new Set(before), new Set(after)];
  for (const entry of after) if (!old.has(entry)) found.push(entry);
  for (const entry of before) if (!fresh.has(entry)) found.push(entry);
  return found.length <= PATCHES ? found : null;
}

function differingIds(before: ReadonlySet<Id>, after: ReadonlySet<Id>): Set<Id> | null {
  if (before === after) return new Set();
  const found = new Set<Id>();
  for (const id of before) if (!after.has(id)) found.add(id);
  for (const id of after) if (!before.has(id)) found.add(id);
  return found.size <= PATCHES ? found : null;
}

/** Ids with another value in one than in the other; null when they are too many to count. */
function differingEntries<T>(
  before: ReadonlyMap<Id, T> | undefined,
  after: ReadonlyMap<Id, T> | undefined,
): Set<Id> | null {
  const found = new Set<Id>();
  if (before === after) return found;
  for (const [id, value] of after ?? []) {
    if (before?.get(id) !== value) found.add(id);
    if (found.size > PATCHES) return null;
  }
  for (const id of before?.keys() ?? []) {
    if (!after?.has(id)) found.add(id);
    if (found.size > PATCHES) return null;
  }
  return found;
}

const around = ({ x, y, width, height }: StepBox): Box => ({
  x: x - SIZE.gutter,
  y: y - SIZE.gutter,
  width: width + 2 * SIZE.gutter,
  height: height + 2 * SIZE.gutter,
});

function alongFlow({ flow, points, label }: FlowPath): Box {
  const half = plateOf(flow).large / 2;
  const xs = [label.x - half, label.x + half, ...points.map((point) => point.x)];
  const ys = [label.y, ...points.map((point) => point.y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: x - REACH,
    y: y - SIZE.gutter,
    width: Math.max(...xs) - x + 2 * REACH,
    height: Math.max(...ys) - y + 2 * SIZE.gutter,
  };
}
