import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { Box, FlowPath, MarkShape, Point, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { useMemo, useRef } from "react";
import { problemMark } from "../platform/diagnostics/problem-mark.ts";
import type { CanvasProps } from "./canvas-props.ts";
import { makeNodes } from "./make-nodes.ts";
import { blockColours, heatFromAfar } from "./painter/paint-step.ts";
import type { Scene } from "./painter/scene.ts";
import type { StepNode } from "./StepCard.tsx";
import { useGradually } from "./use-gradually.ts";
import type { Under } from "./use-hover.ts";
import type { InView } from "./use-in-view.ts";

/** So many selected steps keep their cards out of view; a selection of thousands is a list, not cards. */
const KEPT = 50;
/** Made ready around the view, a few a frame. */
const AHEAD = { cards: 10, flows: 20 };
/** In view all at once: to paint them first and build them then would be the work of both. */
const AT_ONCE = { cards: 300, flows: 600 };
/** Where the painted map is seen already, it can stay until they are built. */
const UNDER_COVER = { cards: 24, flows: 60 };

interface DrawnOptions extends Pick<CanvasProps, "selection" | "editingId" | "onRename"> {
  scene: Scene;
  inView: InView;
  under: Under;
  moved: ReadonlyMap<Id, Point> | null;
  /** The mark of a card was pressed. */
  onProblems(stepId: Id): void;
}

/**
 * What is built in the document: near the view all of it, unless that is too much; then only what something is done
 * to. The rest is painted.
 */
export function useDrawn(options: DrawnOptions) {
  const { scene, inView, under, selection, editingId, moved, onRename, onProblems } = options;
  const { layout, figures, theme, selected, dimmed, insides, problems, changes } = scene;
  const { area, view, crowded } = inView;
  const pinned = useMemo(
    () => [editingId, under.stepId, ...(moved?.keys() ?? []), ...selection.slice(-KEPT)],
    [editingId, under.stepId, moved, selection],
  );
  const wanted = useMemo(() => {
    const index = indexOf(layout);
    const steps = new Set(crowded ? [] : index.stepsIn(area));
    for (const id of pinned) {
      const box = index.step(id);
      if (box) steps.add(box);
    }
    return [...steps];
  }, [layout, area, crowded, pinned]);
  const paths = useMemo(() => flowsOf(scene, area, crowded, under), [scene, area, crowded, under]);
  const marks = useMemo(() => marksOf(scene, area, crowded, under), [scene, area, crowded, under]);
  const covered = useRef(false);
  const most = covered.current ? UNDER_COVER : AT_ONCE;
  const cards = useGradually(wanted, {
    idOf: (box: StepBox) => box.step.id,
    urgent: (box) => touches(box, view),
    batch: most.cards,
    ahead: AHEAD.cards,
  });
  const flows = useGradually(paths, {
    idOf: (path: FlowPath) => path.flow.id,
    urgent: ({ points }) => points.some((point) => holds(view, point)),
    batch: most.flows,
    ahead: AHEAD.flows,
  });

  const held = useRef<Map<Id, StepNode>>(new Map());
  const nodes = useMemo(() => {
    const heatOf = ({ step }: StepBox) =>
      step.touchPointId !== null && figures.has(step.touchPointId)
        ? {
            ground: blockGround(blockColours(step, { figures, theme })),
            ink: heatFromAfar(step, { figures, theme })?.ink,
          }
        : undefined;
    const pairOf = ({ step }: StepBox) =>
      step.touchPointId === null ? undefined : figures.get(step.touchPointId)?.pair;
    const problemOf = ({ step }: StepBox) => {
      const found = problems?.get(step.id);
      return found && problemMark(found);
    };
    const state = {
      ...{ selected, editingId, changes, dimmed, insides, moved },
      ...{ heatOf, pairOf, problemOf, onRename, onProblems },
    };
    return makeNodes(held.current, cards.shown, state);
  }, [
    cards.shown,
    selected,
    editingId,
    changes,
    dimmed,
    insides,
    problems,
    moved,
    onRename,
    onProblems,
    figures,
    theme,
  ]);
  /** The painted map is what is seen. */
  const painted = crowded || cards.lacking || flows.lacking;
  covered.current = painted;
  return {
    nodes,
    flows: flows.shown,
    marks,
    mounted: held.current as ReadonlyMap<Id, StepNode>,
    painted,
  };
}

/** Two colours stand side by side. */
const blockGround = ([left, right]: readonly [string, string]): string =>
  left === right ? left : `linear-gradient(90deg, ${left} 50%, ${right} 50%)`;

function flowsOf({ layout, selected }: Scene, area: Box, crowded: boolean, under: Under): FlowPath[] {
  const index = indexOf(layout);
  if (!crowded) return index.flowsIn(area);
  const ids = new Set([under.flowId, ...(selected.size <= KEPT ? selected : [])]);
  return [...ids].flatMap((id) => index.flow(id) ?? []);
}

function marksOf({ layout }: Scene, area: Box, crowded: boolean, under: Under): readonly MarkShape[] {
  if (!crowded) return indexOf(layout).marksIn(area);
  return under.markOf === null ? [] : layout.marks.filter((mark) => mark.stepId === under.markOf);
}

const holds = (view: Box, { x, y }: Point) =>
  x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;

const touches = (box: Box, view: Box) =>
  box.x + box.width >= view.x &&
  box.x <= view.x + view.width &&
  box.y + box.height >= view.y &&
  box.y <= view.y + view.height;
