import type { Id } from "@shared/base/ids.ts";
import { localDay } from "@shared/base/local-day.ts";
import { drawnSchedule } from "@shared/domain/schedule/drawn-schedule.ts";
import { dayOf } from "@shared/domain/schedule/work-days.ts";
import { CalendarRange, Diamond, FlaskConical, GraduationCap, Plus } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { scaledHeight, TWO_LINES, useGridScale } from "../../ui/use-grid-scale.ts";
import { addTask } from "./add-task.ts";
import { Bars } from "./Bars.tsx";
import { ConflictList } from "./ConflictList.tsx";
import { ItemDetails } from "./ItemDetails.tsx";
import { ItemGrid } from "./ItemGrid.tsx";
import { messages } from "./messages.ts";
import { ScheduleBar } from "./ScheduleBar.tsx";
import { timeScale, type Zoom, zoomFor } from "./time-scale.ts";
import { useSchedule } from "./use-schedule.ts";
import { useScrollTogether } from "./use-scroll-together.ts";
import "./schedule.css";

/** Pixels before what is scrolled to. */
const AHEAD = 48;

/** Trainings, prototypes, waves, tasks and milestones on one line of time. */
export function ScheduleEditor({ session }: EditorProps) {
  const { selection } = useServices();
  const selected = useSelection();
  const schedule = useSchedule(session);
  const drawn = useMemo(() => drawnSchedule(schedule), [schedule]);
  const [zoom, setZoom] = useState<Zoom>(() => zoomFor(drawn.rows));
  const grid = useGridScale();
  const today = dayOf(localDay()) ?? 0;
  const scale = useMemo(
    () => timeScale(drawn.rows, today, zoom, grid.height),
    [drawn.rows, today, zoom, grid.height],
  );
  const list = useRef<HTMLDivElement>(null);
  const bars = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLDivElement>(null);
  const isThere = drawn.rows.length > 0;
  useScrollTogether(list, bars, isThere);

  const showDay = (day: number) => {
    if (bars.current) bars.current.scrollLeft = Math.max(0, scale.x(day) - AHEAD);
  };
  const firstDay = drawn.rows[0]?.first ?? today;
  // Only when it opens and when another stretch of time is asked for: an edit moves nothing under the hands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    showDay(firstDay);
  }, [zoom, isThere]);

  if (!isThere) return <Empty session={session} />;
  const row = drawn.rows.find(({ id }) => selected.includes(id));
  const select = (id: Id) => selection.set([id]);
  const toDetails = (id: Id) => {
    select(id);
    details.current?.querySelector<HTMLElement>(".schedule-before button, .schedule-before input")?.focus();
  };
  const shown = {
    session,
    selectedId: row?.id ?? null,
    onSelect: select,
    onOpen: toDetails,
  };
  return (
    <div className="schedule">
      <ScheduleBar
        session={session}
        drawn={drawn}
        days={schedule.days}
        zoom={zoom}
        onZoom={setZoom}
        onToday={() => showDay(today)}
      />
      <div className="schedule-body">
        <div className="schedule-list" ref={list}>
          <ItemGrid {...shown} rows={drawn.rows} />
        </div>
        <Bars
          {...shown}
          drawn={drawn}
          days={schedule.days}
          scale={scale}
          today={today}
          rowHeight={scaledHeight(TWO_LINES, grid)}
          scroller={bars}
        />
      </div>
      <div className="schedule-foot" ref={details}>
        <ConflictList session={session} conflicts={schedule.conflicts} onSelect={select} />
        <ItemDetails session={session} schedule={schedule} row={row} onSelect={select} />
      </div>
    </div>
  );
}

function Empty({ session }: { session: EngagementSession }) {
  const services = useServices();
  return (
    <EmptyState icon={CalendarRange} title={messages.empty} text={messages.emptyText}>
      <Button
        kind="primary"
        icon={Plus}
        disabled={session.readOnly}
        onClick={() => void addTask(services, session, "task")}
      >
        {messages.addTask}
      </Button>
      <Button
        icon={Diamond}
        disabled={session.readOnly}
        onClick={() => void addTask(services, session, "milestone")}
      >
        {messages.addMilestone}
      </Button>
      <Button
        icon={FlaskConical}
        disabled={session.readOnly}
        onClick={() => void services.commands.run("plan.prototype.new")}
      >
        {messages.toPrototype}
      </Button>
      <Button icon={GraduationCap} onClick={() => void services.commands.run("plan.rollout.open")}>
        {messages.toRollout}
      </Button>
    </EmptyState>
  );
}
