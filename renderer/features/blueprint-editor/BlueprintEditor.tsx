import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { addLane } from "@shared/domain/blueprint/commands/add-lane.ts";
import { addStage } from "@shared/domain/blueprint/commands/add-stage.ts";
import { connectSteps } from "@shared/domain/blueprint/commands/connect-steps.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { Columns3, List, Maximize, Rows3, Search, ZoomIn, ZoomOut } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { BlueprintCanvas, type CanvasHandle } from "../../canvas/BlueprintCanvas.tsx";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useModel, useSelection, useServices, useSetting } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { canvasFigures } from "./canvas-figures.ts";
import { HeatLegend } from "./HeatLegend.tsx";
import { messages } from "./messages.ts";
import { StepList } from "./StepList.tsx";
import { StepSearch } from "./StepSearch.tsx";
import { useTypeFirst } from "./use-type-first.ts";
import "./blueprint-editor.css";

const NO_FIGURES: ReturnType<typeof canvasFigures> = new Map();

export function BlueprintEditor({ input, session, active }: EditorProps) {
  const wheel = useSetting<"pan" | "zoom">("canvas.wheel");
  const minimap = useSetting<boolean>("canvas.minimap");
  const blueprintId = input.recordId ?? "";
  const { selection } = useServices();
  const selected = useSelection();
  const canvas = useRef<CanvasHandle>(null);
  const [zoom, setZoom] = useState(1);
  const [searching, setSearching] = useState(false);
  const [listed, setListed] = useState(false);
  const figuresShown = useSetting<boolean>("canvas.figures");
  const { card } = useScorecard(session);
  const figures = useMemo(() => (figuresShown ? canvasFigures(card) : NO_FIGURES), [figuresShown, card]);
  const revision = useModel(session, () => session.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const layout = useMemo(() => layoutBlueprint(session.model, blueprintId), [session, blueprintId, revision]);
  const points = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const numbers = useMemo(() => new Map(points.map((point, index) => [point.id, index + 1])), [points]);
  const critical = useMemo(
    () => new Set(points.filter((point) => point.class === "critical").map((point) => point.id)),
    [points],
  );
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
  const typing = useTypeFirst({
    session,
    blueprintId,
    layout,
    selected,
    select,
    canvas,
    find: () => setSearching(true),
  });
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active && !typing.busy) surface.current?.focus({ preventScroll: true });
  }, [active, typing.busy]);

  return (
    <div className="blueprint-editor">
      <div className="editor-bar" role="toolbar" aria-label={messages.category}>
        <span className="muted">{messages.stepsAndFlows(layout.steps.length, layout.flows.length)}</span>
        <span className="spring" />
        <IconButton icon={Search} label={messages.find} onClick={() => setSearching(true)} />
        <IconButton
          icon={Columns3}
          label={messages.addStage}
          onClick={() => {
            const name = messages.newStage(layout.stages.length + 1);
            select([session.run(addStage, { blueprintId, name })]);
          }}
        />
        <IconButton
          icon={Rows3}
          label={messages.addLane}
          onClick={() => {
            const args = { blueprintId, band: "backstage" as const, name: messages.newLane, subtitle: "" };
            select([session.run(addLane, args)]);
          }}
        />
        <IconButton
          icon={List}
          label={listed ? messages.mapView : messages.listView}
          onClick={() => setListed(!listed)}
        />
        <IconButton icon={ZoomOut} label={messages.zoomOut} onClick={() => canvas.current?.zoomBy(1 / 1.2)} />
        <span className="zoom">{Math.round(zoom * 100)} %</span>
        <IconButton icon={ZoomIn} label={messages.zoomIn} onClick={() => canvas.current?.zoomBy(1.2)} />
        <IconButton icon={Maximize} label={messages.fit} onClick={() => canvas.current?.fit()} />
      </div>
      {searching && (
        <StepSearch
          layout={layout}
          onClose={() => {
            setSearching(false);
            surface.current?.focus();
          }}
          onGo={(id) => {
            select([id]);
            canvas.current?.reveal(id);
          }}
        />
      )}
      {listed && <StepList layout={layout} selected={selected} onSelect={select} />}
      <div
        ref={surface}
        className="surface"
        hidden={listed}
        role="application"
        aria-label={messages.canvas}
        aria-activedescendant={selected[0] ? `step-${selected[0]}` : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one widget that takes the keys
        tabIndex={0}
        onKeyDown={typing.onKeyDown}
        onPaste={typing.onPaste}
        onCopy={typing.onCopy}
        onCut={typing.onCut}
        onPointerDown={() => !typing.busy && surface.current?.focus({ preventScroll: true })}
      >
        <BlueprintCanvas
          ref={canvas}
          layout={layout}
          figures={figures}
          numbers={numbers}
          critical={critical}
          selection={selected}
          editingId={typing.editingId}
          ghost={typing.ghost}
          readOnly={session.readOnly}
          wheel={wheel}
          minimap={minimap}
          onSelect={select}
          onMove={(moves) => session.run(moveSteps, { moves })}
          onConnect={(fromId, toId) => session.run(connectSteps, { fromId, toId })}
          onEdit={typing.edit}
          onRename={typing.rename}
          onGhost={typing.finishGhost}
          onPlace={typing.typeAt}
          onZoom={setZoom}
          onStageResize={(stageId, columns) => session.run(updateStage, { stageId, columns })}
        />
        {layout.steps.length === 0 && !typing.busy && (
          <div className="canvas-empty">
            <EmptyState title={messages.emptyTitle} text={messages.emptyText} />
          </div>
        )}
        {figures.size > 0 && (
          <HeatLegend observed={[...figures.values()].some((figure) => figure.observed)} />
        )}
        <ul className="step-names">
          {selected.map((id) => (
            <li key={id} id={`step-${id}`}>
              {session.model.get("step", id)?.title}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
