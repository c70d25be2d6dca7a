import type { Id } from "@shared/base/ids.ts";
import { addLane } from "@shared/domain/blueprint/commands/add-lane.ts";
import { addStage } from "@shared/domain/blueprint/commands/add-stage.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import { MOST_CURVES } from "@shared/domain/journey-map/layout/curves.ts";
import { layoutJourneyMap } from "@shared/domain/journey-map/layout/layout-journey-map.ts";
import { PROJECTION_SIZES, SCREEN_SIZES } from "@shared/domain/journey-map/layout/sizes.ts";
import { voicesOf } from "@shared/domain/journey-map/layout/voices.ts";
import { shownRows } from "@shared/domain/journey-map/picture/journey-map-svg.ts";
import { Rows3, Spline } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { useVoiceFigures } from "../../platform/queries/use-voice-figures.ts";
import { useHandle } from "../../platform/react/use-handle.ts";
import { usePictureTheme } from "../../platform/react/use-picture-theme.ts";
import { usePictureUrls } from "../../platform/react/use-picture-urls.ts";
import { useProjected } from "../../platform/react/use-projected.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useRecord, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { journeyMap } from "./handle.ts";
import { JourneyBar } from "./JourneyBar.tsx";
import { MapSurface } from "./MapSurface.tsx";
import { STAGES } from "./map-places.ts";
import { messages } from "./messages.ts";
import { useMapEdit } from "./use-map-edit.ts";
import { useMapFocus } from "./use-map-focus.ts";
import { useMapZoom } from "./use-map-zoom.ts";
import "./journey-map.css";

/** The client's side of a blueprint: the same steps, and what the client thinks, feels and says at each. */
export function JourneyMapEditor({ input, session, active }: EditorProps) {
  const blueprint = useRecord("blueprint", input.recordId);
  return blueprint ? <ShownMap session={session} active={active} blueprint={blueprint} /> : null;
}

interface ShownProps {
  session: EngagementSession;
  active: boolean;
  blueprint: Blueprint;
}

function ShownMap({ session, active, blueprint }: ShownProps) {
  const { selection } = useServices();
  const selected = useSelection();
  const theme = usePictureTheme();
  const sizes = useProjected() ? PROJECTION_SIZES : SCREEN_SIZES;
  const revision = useRevision(session);
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<readonly Id[]>([]);
  const [beside, setBeside] = useState<Id | null>(null);
  const { model } = session;
  const besideId = model.get("blueprint", beside)?.id ?? null;
  const most = besideId === null ? MOST_CURVES : Math.floor(MOST_CURVES / 2);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const segmentIds = useMemo(
    () => wanted.filter((id) => model.get("segment", id)).slice(0, most),
    [model, wanted, most, revision],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const voices = useMemo(() => voicesOf(model, segmentIds), [model, segmentIds, revision]);
  const figures = useVoiceFigures(session, voices);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const layout = useMemo(
    () =>
      layoutJourneyMap(model, blueprint.id, segmentIds, shownRows(model, blueprint.id), {
        besideId,
        figures,
        sizes,
      }),
    [model, blueprint.id, segmentIds, besideId, figures, sizes, revision],
  );
  const pictures = usePictureUrls(
    layout.thumbs.map((thumb) => thumb.assetId),
    sizes.thumb.height,
  );
  const select = useCallback((ids: readonly Id[]) => selection.set(ids), [selection]);
  const focus = useMapFocus({ layout, selected, select });
  const edit = useMapEdit({ session, layout, go: focus.go });
  const { zoom, zoomTo, fit } = useMapZoom(layout, scroller, active);
  const lastColumn = layout.columns.findLast((column) => column.step) ?? layout.columns[0];
  const addAfter = (text?: string) => {
    const columnKey = focus.place?.columnKey ?? lastColumn?.key;
    if (columnKey !== undefined) edit.addAfter({ rowKey: "steps", columnKey }, text ?? null);
  };
  useHandle(journeyMap, active, {
    session,
    blueprintId: blueprint.id,
    layout,
    place: focus.place,
    edit: () => {
      const { place } = focus;
      if (!place || edit.edit(place)) return;
      const cell = scroller.current?.querySelector(
        `[data-row="${CSS.escape(place.rowKey)}"][data-column="${CSS.escape(place.columnKey)}"]`,
      );
      cell?.querySelector<HTMLElement>(".curve-point")?.focus();
    },
    addAfter,
    renameStage: (stageId: Id) => {
      const column = session.model.get("stage", stageId) && stageId;
      if (column) queueMicrotask(() => edit.edit({ rowKey: STAGES, columnKey: `stage:${stageId}` }));
    },
    zoomBy: (factor: number) => zoomTo((held) => held * factor),
    zoomTo,
    fit,
  });
  const dropped = wanted.filter((id) => model.get("segment", id)).length - segmentIds.length;
  const note = [
    dropped > 0 ? messages.dropped(dropped) : "",
    layout.unpaired.length > 0
      ? messages.unpaired(layout.unpaired.length, layout.unpaired.map((step) => step.title).join(", "))
      : "",
  ];
  const noLane = !model.by("lane", "blueprintId", blueprint.id).some((lane) => lane.band === "client");
  const noStep = layout.columns.every((column) => column.step === null);
  return (
    <div className="journey-editor">
      <JourneyBar
        session={session}
        blueprint={blueprint}
        segmentIds={segmentIds}
        onSegments={setWanted}
        besideId={besideId}
        onBeside={setBeside}
        note={note.filter(Boolean).join(" · ")}
      />
      {layout.rows.length === 0 ? (
        <EmptyState icon={Rows3} title={messages.hiddenAll} text={messages.hiddenAllText} />
      ) : (
        <MapSurface
          session={session}
          name={blueprint.name}
          layout={layout}
          theme={theme}
          zoom={zoom}
          active={active}
          pictures={pictures}
          scroller={scroller}
          focus={focus}
          edit={edit}
        />
      )}
      {(noLane || noStep) && edit.editing === null && layout.rows.length > 0 && (
        <div className="journey-empty">
          {noLane ? (
            <EmptyState icon={Spline} title={messages.noLaneTitle} text={messages.noLaneText}>
              <Button
                kind="primary"
                disabled={session.readOnly}
                onClick={() =>
                  session.run(addLane, {
                    blueprintId: blueprint.id,
                    band: "client",
                    name: messages.client,
                    subtitle: "",
                  })
                }
              >
                {messages.addLane}
              </Button>
            </EmptyState>
          ) : layout.columns.length === 0 ? (
            <EmptyState icon={Spline} title={messages.noStageTitle} text={messages.noStageText}>
              <Button
                kind="primary"
                disabled={session.readOnly}
                onClick={() => session.run(addStage, { blueprintId: blueprint.id, name: messages.newStage })}
              >
                {messages.addStage}
              </Button>
            </EmptyState>
          ) : (
            <EmptyState icon={Spline} title={messages.emptyTitle} text={messages.emptyText}>
              <Button kind="primary" disabled={session.readOnly} onClick={() => addAfter()}>
                {messages.typeFirst}
              </Button>
            </EmptyState>
          )}
        </div>
      )}
    </div>
  );
}
