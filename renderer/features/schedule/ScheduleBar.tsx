import { dayNumberInShort } from "@shared/base/date-words.ts";
import type { DrawnSchedule } from "@shared/domain/schedule/drawn-schedule.ts";
import { ganttContent } from "@shared/domain/schedule/picture/gantt.ts";
import { scheduleWords } from "@shared/domain/schedule/speech.ts";
import type { WorkDays } from "@shared/domain/schedule/work-days.ts";
import { Diamond, Plus } from "lucide-react";
import { useMemo } from "react";
import { ChartActions } from "../../platform/charts/ChartActions.tsx";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { addTask } from "./add-task.ts";
import { messages } from "./messages.ts";
import { ZOOMS, type Zoom } from "./time-scale.ts";

interface ScheduleBarProps {
  session: EngagementSession;
  drawn: DrawnSchedule;
  days: WorkDays;
  zoom: Zoom;
  onZoom(zoom: Zoom): void;
  onToday(): void;
}

/** What is added, how much time is shown, and what the whole comes to. */
export function ScheduleBar({ session, drawn, days, zoom, onZoom, onToday }: ScheduleBarProps) {
  const services = useServices();
  const content = useMemo(() => ganttContent(drawn), [drawn]);
  const placed = drawn.rows.filter(({ first }) => first !== null);
  const critical = placed.filter(({ slack }) => slack === 0).length;
  const closed = days.calendar?.closedDates.length ?? 0;
  return (
    <header className="schedule-bar-top">
      <div className="schedule-tools">
        <Button
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
        <span className="spring" />
        <Button kind="quiet" tooltip={messages.toToday} onClick={onToday}>
          {messages.today}
        </Button>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own */}
        <div role="group" aria-label={messages.zoom} className="schedule-zoom">
          {ZOOMS.map((one) => (
            <Button key={one} aria-pressed={one === zoom} onClick={() => onZoom(one)}>
              {messages.zooms[one]}
            </Button>
          ))}
        </div>
        {content && (
          <ChartActions session={session} content={content} pin={{ chart: "plan.schedule", choices: {} }} />
        )}
      </div>
      <p className="schedule-says">
        {drawn.lastDay !== null && (
          <span>{messages.ends(dayNumberInShort(drawn.lastDay), critical, placed.length)}</span>
        )}
        {placed.some(({ isDated }) => !isDated) && <span>{messages.noDayYet}</span>}
        <span className="muted">
          {messages.calendar(days.calendar?.name ?? scheduleWords.officeWeek, closed)}
        </span>
      </p>
    </header>
  );
}
