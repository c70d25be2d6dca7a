import { Pause, Play, RotateCcw } from "lucide-react";
import { useId } from "react";
import { IconButton } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { messages as simulation } from "../messages.ts";
import type { ReplayClock } from "./replay-clock.ts";
import { replayMessages as messages } from "./replay-messages.ts";
import { SPEEDS } from "./use-replay.ts";

interface ReplayBarProps {
  clock: ReplayClock;
  clients: readonly number[];
  followed: number | null;
  onSpeed(speed: number): void;
  onFollow(client: number | null): void;
}

const DAY = 1440;
const NOBODY = "";
const two = (value: number) => String(value).padStart(2, "0");

/** Play, where in time it is, how fast, and whom to follow. */
export function ReplayBar({ clock, clients, followed, onSpeed, onFollow }: ReplayBarProps) {
  const id = useId();
  const day = Math.floor(clock.moment / DAY);
  const minute = Math.floor(clock.moment % DAY);
  const weekday = simulation.days[day % 7] ?? "";
  const firstDay = Math.floor(clock.from / DAY);
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const said = messages.clock(day - firstDay + 1, weekday, time);
  return (
    <div className="replay-bar" data-entry>
      <IconButton
        icon={clock.isPlaying ? Pause : Play}
        label={clock.isPlaying ? messages.pause : messages.play}
        shortcut={messages.space}
        onClick={() => (clock.isPlaying ? clock.pause() : clock.play())}
      />
      <IconButton icon={RotateCcw} label={messages.again} onClick={() => clock.seek(clock.from)} />
      <output className="replay-clock" htmlFor={id}>
        {said}
      </output>
      <input
        id={id}
        type="range"
        className="replay-moment"
        aria-label={messages.moment}
        aria-valuetext={said}
        min={clock.from}
        max={clock.to}
        step={60}
        value={clock.moment}
        onChange={({ target }) => clock.seek(target.valueAsNumber)}
      />
      <Select
        label={messages.speed}
        hideLabel
        value={String(clock.speed)}
        options={SPEEDS.map((speed) => ({ value: String(speed), label: messages.speeds[speed] ?? "" }))}
        onChange={(speed) => onSpeed(Number(speed))}
      />
      <Select
        label={messages.client}
        hideLabel
        value={followed === null ? NOBODY : String(followed)}
        options={[
          { value: NOBODY, label: messages.client },
          ...clients.map((client, index) => ({
            value: String(client),
            label: messages.clientName(index + 1),
          })),
        ]}
        onChange={(client) => onFollow(client === NOBODY ? null : Number(client))}
      />
    </div>
  );
}
