import type { Id } from "@shared/base/ids.ts";
import { TimerOff, TimerReset } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, IconButton } from "../../ui/Button.tsx";
import { clockText } from "./clock-text.ts";
import { messages } from "./messages.ts";

/** When the time of a board is up, in milliseconds of the clock; it runs on while another tab is in front. */
const ends = new Map<Id, number>();
const SECOND = 1000;
const MINUTE = 60_000;

/** A small countdown that hurries nobody: no sound, no colour until the time is up. */
export function Timer({ boardId, minutes }: { boardId: Id; minutes: number }) {
  const [, tick] = useState(0);
  const end = ends.get(boardId);
  const left = end === undefined ? null : end - Date.now();
  useEffect(() => {
    if (end === undefined) return;
    const timer = setInterval(() => tick((count) => count + 1), SECOND);
    return () => clearInterval(timer);
  }, [end]);
  const start = () => {
    ends.set(boardId, Date.now() + minutes * MINUTE);
    tick((count) => count + 1);
  };
  const stop = () => {
    ends.delete(boardId);
    tick((count) => count + 1);
  };
  if (left === null) {
    return (
      <Button kind="quiet" icon={TimerReset} onClick={start}>
        {messages.timer.start(minutes)}
      </Button>
    );
  }
  const isOver = left <= 0;
  return (
    <span className="board-timer" data-over={isOver || undefined}>
      <span aria-hidden>{isOver ? messages.timer.over : clockText(left)}</span>
      {/* Said by the minute: a voice each second would drown the room. */}
      <span className="visually-hidden" role="status">
        {isOver ? messages.timer.over : messages.timer.left(clockText(Math.ceil(left / MINUTE) * MINUTE))}
      </span>
      <IconButton icon={TimerOff} label={messages.timer.stop} onClick={stop} />
    </span>
  );
}
