import type { Id } from "@shared/base/ids.ts";
import { addDependency } from "@shared/domain/schedule/commands/add-dependency.ts";
import type { DrawnSchedule } from "@shared/domain/schedule/drawn-schedule.ts";
import type { WorkDays } from "@shared/domain/schedule/work-days.ts";
import { type PointerEvent, type RefObject, useMemo, useRef, useState } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { useTelling } from "../../ui/refusal.ts";
import { Bar } from "./Bar.tsx";
import { type BarPlace, Links } from "./Links.tsx";
import { messages } from "./messages.ts";
import { TimeGround, TimeHead } from "./TimeGround.tsx";
import { placeOf, type TimeScale } from "./time-scale.ts";

/** Height of a bar in pixels. */
const BAR = 16;

interface BarsProps {
  session: EngagementSession;
  drawn: DrawnSchedule;
  days: WorkDays;
  scale: TimeScale;
  today: number;
  rowHeight: number;
  scroller: RefObject<HTMLDivElement | null>;
  selectedId: Id | null;
  onSelect(id: Id): void;
  onOpen(id: Id): void;
}

/** Everything over time: a row beside each row of the list. */
export function Bars(props: BarsProps) {
  const { session, drawn, days, scale, rowHeight, selectedId, scroller } = props;
  const { rows, links } = drawn;
  const field = useRef<HTMLDivElement>(null);
  const telling = useTelling();
  const [pulled, setPulled] = useState<{ fromId: Id; x: number; y: number } | null>(null);
  const places = useMemo(
    () =>
      new Map(
        rows.flatMap((row, index): [Id, BarPlace][] => {
          const place = placeOf(row, scale);
          return place ? [[row.id, { ...place, y: index * rowHeight + rowHeight / 2 }]] : [];
        }),
      ),
    [rows, scale, rowHeight],
  );
  const placed = rows.filter(({ id }) => places.has(id));
  const tabStop = placed.find(({ id }) => id === selectedId)?.id ?? placed[0]?.id;

  const go = (id: Id, by: number) => {
    const next = placed[placed.findIndex((row) => row.id === id) + by];
    if (next) field.current?.querySelector<HTMLElement>(`[data-bar="${CSS.escape(next.id)}"]`)?.focus();
  };
  const at = (event: PointerEvent | globalThis.PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const pullFrom = (fromId: Id) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setPulled({ fromId, ...at(event) });
  };
  const drop = (event: PointerEvent) => {
    if (!pulled) return;
    setPulled(null);
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-bar]");
    // Beside the bar its row is meant.
    const row = rows[Math.floor(at(event).y / rowHeight)];
    const successorId = under?.dataset.bar ?? row?.id;
    if (successorId === undefined || successorId === pulled.fromId) return;
    telling(() => session.run(addDependency, { predecessorId: pulled.fromId, successorId, lagWorkdays: 0 }));
  };

  return (
    <div className="schedule-bars" ref={scroller}>
      <div className="schedule-canvas" style={{ width: scale.width }}>
        <TimeHead scale={scale} today={props.today} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own */}
        <div
          ref={field}
          className="schedule-rows"
          role="group"
          aria-label={messages.bars}
          style={{ height: rows.length * rowHeight }}
          onPointerMove={(event) => {
            if (pulled) setPulled({ ...pulled, ...at(event) });
          }}
          onPointerUp={drop}
          onDragStart={(event) => event.preventDefault()}
          onPointerCancel={() => setPulled(null)}
        >
          <TimeGround scale={scale} days={days} today={props.today} />
          {rows.map((row, index) => (
            <div
              key={row.id}
              className="schedule-row"
              data-selected={row.id === selectedId || undefined}
              style={{ top: index * rowHeight, height: rowHeight }}
            />
          ))}
          <Links
            links={links}
            places={places}
            rowHeight={rowHeight}
            selectedId={selectedId}
            pulled={pulled}
          />
          {rows.map((row, index) => (
            <Bar
              key={row.id}
              session={session}
              row={row}
              days={days}
              scale={scale}
              top={index * rowHeight + (rowHeight - BAR) / 2}
              isSelected={row.id === selectedId}
              isTabStop={row.id === tabStop}
              onSelect={() => props.onSelect(row.id)}
              onGo={(by) => go(row.id, by)}
              onOpen={() => props.onOpen(row.id)}
              onPullLink={pullFrom(row.id)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
