import { dayNumberInShort } from "@shared/base/date-words.ts";
import type { ScheduleRow } from "@shared/domain/schedule/drawn-schedule.ts";
import { MARK, markPath } from "@shared/domain/schedule/picture/marks.ts";
import { scheduleWords } from "@shared/domain/schedule/speech.ts";
import type { WorkDays } from "@shared/domain/schedule/work-days.ts";
import type { PointerEvent } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { useTelling } from "../../ui/refusal.ts";
import { pressBarKey } from "./bar-keys.ts";
import { messages } from "./messages.ts";
import { placeOf, type TimeScale } from "./time-scale.ts";
import { usePull } from "./use-pull.ts";

interface BarProps {
  session: EngagementSession;
  row: ScheduleRow;
  days: WorkDays;
  scale: TimeScale;
  top: number;
  isSelected: boolean;
  /** The one bar that Tab leads to. */
  isTabStop: boolean;
  onSelect(): void;
  onGo(by: number): void;
  onOpen(): void;
  onPullLink(event: PointerEvent<HTMLElement>): void;
}

/** What a bar says when it is read: its days, and whether it decides the end. */
export function barText({ first, last, length, slack, isDated }: ScheduleRow): string {
  if (first === null || last === null) return "";
  const days =
    length === 0
      ? dayNumberInShort(first)
      : messages.span(dayNumberInShort(first), dayNumberInShort(last), length);
  const standing = isDated ? [] : [messages.earliest];
  const reserve = slack === null ? [] : [slack === 0 ? messages.critical : messages.slack(slack)];
  return [days, ...standing, ...reserve].join(", ");
}

/** One bar or mark: pulled with the pointer, moved with the arrows. */
export function Bar(props: BarProps) {
  const { session, row, days, scale, top, isSelected } = props;
  const telling = useTelling();
  const pull = usePull(session, row, days, scale.perDay);
  const place = placeOf(pull.shown, scale);
  if (!place) return null;
  const { first, last, latest, kind, length } = row;
  const slackWidth =
    latest !== null && last !== null && latest > last && !pull.isPulled ? (latest - last) * scale.perDay : 0;
  const name = messages.bar(scheduleWords.kinds[kind], row.name);
  return (
    <div
      className="schedule-bar"
      role="slider"
      data-bar={row.id}
      data-kind={length > 0 ? "bar" : kind}
      data-critical={row.slack === 0 || undefined}
      data-undated={!row.isDated || undefined}
      data-selected={isSelected || undefined}
      data-pulled={pull.isPulled || undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-label={name}
      aria-orientation="horizontal"
      aria-valuemin={scale.from}
      aria-valuemax={scale.to}
      aria-valuenow={first ?? scale.from}
      aria-valuetext={barText(row)}
      aria-readonly={session.readOnly || undefined}
      title={`${name}\n${barText(row)}`}
      style={{ left: place.left, width: place.width, top }}
      onFocus={props.onSelect}
      onKeyDown={(event) =>
        pressBarKey(event, { session, row, days, telling, go: props.onGo, open: props.onOpen })
      }
      onPointerDown={pull.begin("whole")}
      onPointerMove={pull.move}
      onPointerUp={pull.end}
      onPointerCancel={pull.leave}
    >
      {length === 0 && (
        <svg width={2 * MARK + 2} height={2 * MARK + 2} aria-hidden>
          <path d={markPath(kind, MARK + 1, MARK + 1)} />
        </svg>
      )}
      {slackWidth > 0 && <span className="slack" style={{ width: slackWidth }} />}
      {length > 0 && !session.readOnly && (
        <span className="edge" title={messages.lengthen} onPointerDown={pull.begin("end")} />
      )}
      {!session.readOnly && <span className="pull" title={messages.pull} onPointerDown={props.onPullLink} />}
    </div>
  );
}
