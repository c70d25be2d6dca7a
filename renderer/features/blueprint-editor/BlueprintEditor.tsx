import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { inReadingOrder, placeNotes } from "@shared/domain/blueprint/layout/place-notes.ts";
import { stepsWithInside } from "@shared/domain/blueprint/levels.ts";
import type { MarkFigure } from "@shared/domain/blueprint/picture/palette.ts";
import type { HeatKind } from "@shared/domain/measure/heat/map-figures.ts";
import { openThreadCounts } from "@shared/domain/notes/queries.ts";
import { pinnedCounts } from "@shared/domain/verbatim/pinned-quotes.ts";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { BlueprintCanvas } from "../../canvas/BlueprintCanvas.tsx";
import { CardWordsContext } from "../../canvas/CardInput.tsx";
import type { CanvasHandle } from "../../canvas/canvas-props.ts";
import { useLayout } from "../../platform/queries/layouts.ts";
import { useMapHeat } from "../../platform/queries/use-map-figures.ts";
import { useMeasureScope } from "../../platform/queries/use-measure-scope.ts";
import { useHandle } from "../../platform/react/use-handle.ts";
import { useModel, useSelection, useServices, useSetting } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ArrangeBar } from "./ArrangeBar.tsx";
import { CanvasBar } from "./CanvasBar.tsx";
import { openInside } from "./commands/level-commands.ts";
import { useContrast } from "./compare/use-contrast.ts";
import { useDifference } from "./difference/use-difference.ts";
import { FindBar } from "./FindBar.tsx";
import { FilterBar } from "./filter/FilterBar.tsx";
import { useFilter } from "./filter/use-filter.ts";
import { gesturesOf } from "./gestures.ts";
import { HeatLegend } from "./HeatLegend.tsx";
import { blueprintEditor } from "./handle.ts";
import { messages } from "./messages.ts";
import { showQuotes } from "./quotes/quote-commands.ts";
import { StepList } from "./StepList.tsx";
import { saidOf } from "./said-of.ts";
import { useArrange } from "./use-arrange.ts";
import { useMapProblems } from "./use-map-problems.ts";
import { useNoteTyping } from "./use-note-typing.ts";
import { usePictureDrop } from "./use-picture-drop.ts";
import { useSurface } from "./use-surface.ts";
import { useTyping } from "./use-typing.ts";
import { useZoomStatus } from "./use-zoom-status.ts";
import "./blueprint-editor.css";

const NO_FIGURES: ReadonlyMap<Id, MarkFigure> = new Map();

export function BlueprintEditor({ input, session, active }: EditorProps) {
  const blueprintId = input.recordId ?? "";
  const services = useServices();
  const { selection, context } = services;
  const selected = useSelection();
  const canvas = useRef<CanvasHandle>(null);
  const onZoom = useZoomStatus(active);
  const [searching, setSearching] = useState<{ readonly replace: boolean } | null>(null);
  const [listed, setListed] = useState(false);
  const [scope] = useMeasureScope(session);
  const wheel = useSetting<"pan" | "zoom">("canvas.wheel");
  const minimap = useSetting<boolean>("canvas.minimap");
  const figuresShown = useSetting<boolean>("canvas.figures");
  const kind = useSetting<HeatKind>("canvas.heat");
  const [contrast, compareWith] = useContrast(session, blueprintId);
  const heat = useMapHeat(session, figuresShown ? { kind, scope, blueprintId, contrast } : null);
  const figures = heat?.figures.marks ?? NO_FIGURES;
  const revision = useModel(session, () => session.revision);
  const layout = useLayout(session, blueprintId);
  const stuck = useModel(session, (model) => model.by("note", "blueprintId", blueprintId));
  const noteBoxes = useMemo(() => inReadingOrder(layout, placeNotes(layout, stuck)), [layout, stuck]);
  const remarks = useModel(session, (model) => model.all("comment"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the comments stand for what is counted
  const comments = useMemo(() => openThreadCounts(session.model), [session, remarks]);
  const verbatims = useModel(session, (model) => model.all("verbatim"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision and the verbatims stand for what is counted
  const quotes = useMemo(
    () => pinnedCounts(session.model, blueprintId),
    [session, blueprintId, verbatims, layout.steps],
  );
  const insideIds = useModel(session, (model) => [...stepsWithInside(model, blueprintId)]);
  const insides = useMemo(() => new Set(insideIds), [insideIds]);
  const inner = useModel(session, (model) => model.get("blueprint", blueprintId)?.parentStepId !== null);
  const branched = useModel(
    session,
    (model) => (model.get("blueprint", blueprintId)?.branchedFromId ?? null) !== null,
  );
  useEffect(() => {
    if (!active) return;
    context.set("innerLevel", inner);
    context.set("branchedMap", branched);
  }, [active, context, inner, branched]);
  const comparing = contrast?.kind ?? null;
  useEffect(() => {
    if (!active) return;
    context.set("comparing", comparing !== null);
    context.set("comparingSegments", comparing === "segment");
  }, [active, context, comparing]);
  const {
    filter,
    shown: filtering,
    dimmed,
    set: setFilter,
    show: showFilter,
  } = useFilter(session, blueprintId, revision);
  const lit = useMemo(
    () => (dimmed.size === 0 ? layout.steps : layout.steps.filter((box) => !dimmed.has(box.step.id))).length,
    [layout, dimmed],
  );
  const problems = useMapProblems(session, blueprintId);
  const points = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const numbers = useMemo(() => new Map(points.map((point, index) => [point.id, index + 1])), [points]);
  const critical = useMemo(
    () => new Set(points.filter((point) => point.class === "critical").map((point) => point.id)),
    [points],
  );
  // Of several it is the first that the keys go on from, and that is read out.
  const [marked] = selected;
  const ownSelection = useRef<readonly Id[]>([]);
  const select = useCallback(
    (ids: readonly Id[]) => {
      ownSelection.current = ids;
      selection.set(ids);
    },
    [selection],
  );
  // A step chosen elsewhere (quick open, a problem, the register) comes into view.
  useEffect(() => {
    const [only] = selected;
    if (!active || selected.length !== 1 || only === undefined || selected === ownSelection.current) return;
    canvas.current?.reveal(only);
  }, [active, selected]);
  const typing = useTyping({ session, blueprintId, layout, selected, select, canvas });
  const { type, typeAt, edit } = typing;
  const { arrangement, arrange, keep, leave } = useArrange(session, blueprintId, layout, revision);
  const differs = useSetting<boolean>("canvas.difference");
  const difference = useDifference(session, blueprintId, layout, differs && arrangement === null);
  const said = {
    ...{ model: session.model, layout, figures, numbers },
    ...{ problems: problems?.elements, changes: difference?.signs },
  };
  const { notes, writing, write } = useNoteTyping({ session, layout, boxes: noteBoxes, select });
  const busy = typing.busy || writing || arrangement !== null;
  const handle = useHandle(blueprintEditor, active, {
    session,
    blueprintId,
    layout,
    figures,
    heatKey: heat?.figures.key ?? null,
    sides: heat?.figures.sides ?? null,
    contrast,
    compareWith,
    dimmed,
    notes: noteBoxes,
    selected,
    listed,
    filtering,
    get canvas() {
      return canvas.current;
    },
    select,
    type,
    typeAt,
    writeNote: write,
    edit,
    arrange,
    search: (replace) => setSearching({ replace }),
    showFilter,
    showList: setListed,
  });
  const surface = useSurface({ handle, active, busy });
  const drop = usePictureDrop(handle);

  return (
    <div className="blueprint-editor">
      <CanvasBar inner={inner} branched={branched} session={session} />
      {filtering && (
        <FilterBar
          session={session}
          blueprintId={blueprintId}
          filter={filter}
          found={lit}
          all={layout.steps.length}
          onChange={setFilter}
          onClose={() => {
            showFilter(false);
            surface.ref.current?.focus();
          }}
        />
      )}
      <div className="blueprint-body">
        {searching && (
          <FindBar
            session={session}
            blueprintId={blueprintId}
            layout={layout}
            asked={searching}
            onClose={() => {
              setSearching(null);
              surface.ref.current?.focus();
            }}
            onGo={(id) => {
              select([id]);
              const flow = session.model.get("flow", id);
              canvas.current?.reveal(flow?.fromId ?? id);
            }}
          />
        )}
        {listed && (
          <StepList said={said} notes={noteBoxes} hidden={dimmed} selected={selected} onSelect={select} />
        )}
        <div
          {...surface}
          {...drop}
          className="surface"
          hidden={listed}
          role="application"
          aria-label={messages.canvas}
          aria-activedescendant={marked === undefined ? undefined : `step-${marked}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one widget that takes the keys
          tabIndex={0}
        >
          <CardWordsContext value={typing.put}>
            <BlueprintCanvas
              ref={canvas}
              layout={arrangement?.layout ?? layout}
              {...(arrangement && { changes: arrangement.moved })}
              {...(difference && { changes: difference.changes, difference })}
              figures={figures}
              numbers={numbers}
              critical={critical}
              dimmed={dimmed}
              insides={insides}
              problems={problems}
              quotes={quotes}
              onQuotes={(stepId) => {
                select([stepId]);
                void showQuotes(services, session, stepId);
              }}
              selection={selected}
              notes={notes}
              comments={comments}
              editingId={typing.editingId}
              ghost={typing.ghost}
              readOnly={session.readOnly || arrangement !== null}
              wheel={wheel}
              minimap={minimap}
              onSelect={select}
              {...gesturesOf(session, select)}
              onConnectNew={(fromId, place) => typing.typeAt(place, fromId)}
              onEdit={typing.edit}
              onOpenInside={(stepId) => openInside(session, stepId, services)}
              onRename={typing.finishEdit}
              onGhost={typing.finishGhost}
              onPlace={typing.typeAt}
              onZoom={onZoom}
            />
          </CardWordsContext>
          {arrangement && <ArrangeBar arrangement={arrangement} onKeep={keep} onLeave={leave} />}
          {layout.steps.length === 0 && !busy && (
            <div className="canvas-empty">
              <EmptyState title={messages.emptyTitle} text={messages.emptyText} />
            </div>
          )}
          {heat && layout.marks.length > 0 && <HeatLegend heat={heat} />}
          {marked !== undefined && (
            <p key={marked} id={`step-${marked}`} className="step-said">
              {saidOf(said, marked)}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
