import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import { setFeeling } from "@shared/domain/journey-map/commands/set-feeling.ts";
import { stagePitch } from "@shared/domain/journey-map/layout/columns.ts";
import type { JourneyColumn, JourneyLayout, RowBox } from "@shared/domain/journey-map/layout/types.ts";
import { drawCurve } from "@shared/domain/journey-map/picture/draw-curve.ts";
import { inkOf, journeyPieces } from "@shared/domain/journey-map/picture/journey-map-svg.ts";
import { Plus } from "lucide-react";
import { type CSSProperties, type PointerEvent, type RefObject, useMemo, useRef } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { SvgPart } from "../../ui/SvgPart.tsx";
import { CellField } from "./CellField.tsx";
import { CurvePoints } from "./CurvePoints.tsx";
import { cellWords, pointsByColumn } from "./cell-words.ts";
import { MapRow, StageRow } from "./MapRow.tsx";
import { type CellPlace, STAGES } from "./map-places.ts";
import { messages } from "./messages.ts";
import { NextStep } from "./NextStep.tsx";
import { useColumnsInView } from "./use-columns-in-view.ts";
import { draggedCurve, useFeeling } from "./use-feeling.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import type { useMapEdit } from "./use-map-edit.ts";
import type { useMapFocus } from "./use-map-focus.ts";
import { textOf } from "./write-cell.ts";

interface MapSurfaceProps {
  session: EngagementSession;
  name: string;
  layout: JourneyLayout;
  theme: PictureThemeName;
  zoom: number;
  active: boolean;
  pictures: ReadonlyMap<string, string>;
  scroller: RefObject<HTMLDivElement | null>;
  focus: ReturnType<typeof useMapFocus>;
  edit: ReturnType<typeof useMapEdit>;
}

/** The map itself: the painter's picture in pieces, and over it the cells that take the pointer, the focus and the keys. */
export function MapSurface(props: MapSurfaceProps) {
  const { session, layout, theme, zoom, active, pictures, scroller, focus, edit } = props;
  const { place, go, walk } = focus;
  const { editing } = edit;
  const map = useRef<HTMLDivElement>(null);
  const { columns, follow } = useColumnsInView(layout, scroller, zoom, place?.columnKey);
  const feeling = useFeeling({ session, emotion: layout.emotion, map, zoom });
  const pieces = useMemo(
    () => journeyPieces(layout, theme, { columns: columns.map((column) => column.key), pictures }),
    [layout, theme, columns, pictures],
  );
  const points = useMemo(() => pointsByColumn(layout), [layout]);
  const onKeyDown = useGridKeys({
    grid: map,
    active,
    place,
    busy: editing !== null,
    walk,
    onLetter: (at, letter) => {
      const onStep = at.rowKey === "steps" && layout.cards.some((card) => card.step.id === at.columnKey);
      if (onStep) edit.addAfter(at, letter);
      else edit.edit(at, letter);
    },
  });
  const { sizes, width, height } = layout;
  const headHeight = layout.stages[0]?.height ?? sizes.stageHead;
  const cellOf = (row: RowBox, column: JourneyColumn) => ({
    row: row.row,
    stepId: column.step?.id ?? "",
    segmentId: row.segmentId,
  });

  const press = (event: PointerEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-row]");
    const { row, column, kind } = cell?.dataset ?? {};
    if (!row || !column || event.button > 0) return;
    const at: CellPlace = { rowKey: row, columnKey: column };
    const step = layout.columns.find((entry) => entry.key === column)?.step;
    event.preventDefault();
    map.current?.querySelector<HTMLElement>(".journey-field")?.blur();
    cell?.focus({ preventScroll: true });
    go(at);
    if (session.readOnly || !step) return;
    if (kind === "moments")
      session.run(updateSteps, { stepIds: [step.id], patch: { momentOfTruth: !step.momentOfTruth } });
    else if (kind === "emotion") addPoint(column, event.clientY);
    else if (kind !== "steps" && kind !== STAGES) edit.edit(at);
  };
  /** Where the first voice that has no feeling there yet would have it. */
  const addPoint = (columnKey: string, clientY: number) => {
    const there = new Set(points.get(columnKey)?.map(({ curve }) => curve.key));
    const voice = layout.voices.find(({ key }) => !there.has(key));
    if (!voice) return;
    const value = feeling.valueAt(clientY);
    session.run(setFeeling, { stepId: columnKey, segmentId: voice.segmentId, feeling: value });
  };

  const field = (row: RowBox, column: JourneyColumn) => {
    if (editing?.kind !== "cell" || editing.rowKey !== row.key || editing.columnKey !== column.key)
      return null;
    const text = textOf(session.model, cellOf(row, column));
    if (!text) return null;
    return (
      <CellField
        key={editing.count}
        label={messages.rows[row.row]}
        {...text}
        start={editing.start}
        onText={edit.onText}
        onFinish={edit.finish}
      />
    );
  };
  const inside = (row: RowBox, column: JourneyColumn) => {
    if (row.row === "emotion" && layout.emotion && column.step)
      return (
        <CurvePoints
          session={session}
          column={column}
          emotion={layout.emotion}
          points={points.get(column.key) ?? []}
          feeling={feeling}
          onGrip={() => go({ rowKey: row.key, columnKey: column.key })}
          onLeave={(to) => {
            const moved = to === "cell" ? null : neighbourPoint(column, to);
            if (moved) return;
            const at = { rowKey: row.key, columnKey: column.key };
            map.current
              ?.querySelector<HTMLElement>(`[data-kind="emotion"][data-column="${CSS.escape(column.key)}"]`)
              ?.focus({ preventScroll: true });
            go(at);
          }}
        />
      );
    if (row.row === "steps" && !column.step && !session.readOnly)
      return (
        <button
          type="button"
          tabIndex={-1}
          className="journey-first"
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => edit.addAfter({ rowKey: row.key, columnKey: column.key })}
        >
          <Plus size={16} strokeWidth={1.5} aria-hidden />
          {messages.firstStep}
        </button>
      );
    return field(row, column);
  };
  /** The same curve's next point to that side gets the focus. */
  const neighbourPoint = (column: JourneyColumn, to: "left" | "right"): boolean => {
    const key = (document.activeElement as HTMLElement | null)?.dataset.curve;
    const next = layout.columns[column.index + (to === "left" ? -1 : 1)];
    const cell =
      next && map.current?.querySelector(`[data-kind="emotion"][data-column="${CSS.escape(next.key)}"]`);
    const point = [...(cell?.querySelectorAll<HTMLElement>(".curve-point") ?? [])].find(
      (entry) => entry.dataset.curve === key,
    );
    if (!next || !point) return false;
    point.focus();
    go({ rowKey: "emotion", columnKey: next.key });
    return true;
  };
  const ink = inkOf(layout, theme);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid inside of it is what has the keys
    <div
      ref={scroller}
      className="journey-scroll"
      onScroll={follow}
      style={
        {
          "--journey-body": `${sizes.body}px`,
          "--journey-line": `${sizes.line}px`,
          "--journey-small": `${sizes.small}px`,
          "--journey-stage": `${sizes.stage}px`,
          "--journey-stage-line": `${stagePitch(sizes)}px`,
          "--journey-head": `${sizes.rowHead}px`,
          "--journey-pad": `${sizes.pad}px`,
          "--journey-marker": `${sizes.marker}px`,
          scrollPadding: `${headHeight * zoom + 8}px 8px 8px ${sizes.rowHead * zoom + 8}px`,
        } as CSSProperties
      }
      onKeyDown={onKeyDown}
      onPointerDown={press}
      onDoubleClick={(event) => {
        const { row, column, kind } =
          (event.target as Element).closest<HTMLElement>("[data-row]")?.dataset ?? {};
        if (row && column && (kind === "steps" || kind === STAGES))
          edit.edit({ rowKey: row, columnKey: column });
      }}
    >
      <div ref={map} className="journey-map" style={{ width, height, zoom }}>
        {/* biome-ignore lint/a11y/useSemanticElements: cells are placed over a picture, a table cannot */}
        <div
          className="journey-grid"
          role="grid"
          aria-label={messages.grid(props.name)}
          aria-rowcount={layout.rows.length + 1}
          aria-colcount={layout.columns.length + 1}
          aria-readonly={session.readOnly}
          // Until a cell has the focus, the map itself takes the keys.
          tabIndex={place ? -1 : 0}
          style={{ width, height }}
        >
          {/* biome-ignore lint/a11y/useFocusableInteractive: the heads in it take the focus */}
          {/* biome-ignore lint/a11y/useSemanticElements: cells are placed over a picture, a table cannot */}
          <div role="row" aria-rowindex={1} className="journey-top" style={{ width, height: headHeight }}>
            <svg aria-hidden="true" width={width} height={headHeight} viewBox={`0 0 ${width} ${headHeight}`}>
              <SvgPart markup={pieces.stageLines} />
            </svg>
            <div className="journey-corner" style={{ width: sizes.rowHead, height: headHeight }} />
            <StageRow layout={layout} place={place}>
              {(stageId) => {
                const open =
                  editing?.kind === "stage" &&
                  layout.columns.find(({ key }) => key === editing.columnKey)?.stage.id === stageId;
                if (!open) return null;
                return (
                  <CellField
                    key={editing.count}
                    label={messages.stageName}
                    text={session.model.get("stage", stageId)?.name ?? ""}
                    placeholder=""
                    line
                    start={editing.start}
                    onText={edit.onText}
                    onFinish={edit.finish}
                  />
                );
              }}
            </StageRow>
          </div>
          <div
            className="journey-side"
            aria-hidden="true"
            style={{ width: sizes.rowHead, height: height - headHeight }}
          >
            <svg
              aria-hidden="true"
              width={sizes.rowHead}
              height={height - headHeight}
              viewBox={`0 ${headHeight} ${sizes.rowHead} ${height - headHeight}`}
            >
              <SvgPart markup={pieces.rowHeads} />
            </svg>
          </div>
          <svg
            aria-hidden="true"
            className="journey-body"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            <SvgPart markup={pieces.ground} />
            <SvgPart markup={pieces.ways} />
            {pieces.columns.map(({ key, markup }) => (
              <SvgPart key={key} markup={markup} />
            ))}
            {layout.emotion &&
              layout.curves.map((curve, index) => (
                <SvgPart
                  key={curve.key}
                  markup={
                    feeling.dragged?.curveKey === curve.key && layout.emotion
                      ? drawCurve(draggedCurve(curve, feeling.dragged, layout.emotion), ink)
                      : (pieces.curves[index]?.markup ?? "")
                  }
                />
              ))}
            <SvgPart markup={pieces.curveNames} />
          </svg>
          {layout.rows.map((row, index) => (
            <MapRow
              key={row.key}
              row={row}
              index={index}
              columns={columns}
              place={place}
              editing={editing}
              textAt={(at, column) =>
                cellWords(session.model, layout, points.get(column.key) ?? [], at, column)
              }
              inside={inside}
            />
          ))}
        </div>
        <NextStep session={session} layout={layout} edit={edit} />
      </div>
    </div>
  );
}
