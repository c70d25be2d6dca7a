import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DrawMoment } from "./ReplayPane.tsx";
import { ReplayClock } from "./replay-clock.ts";
import type { ReplaySide } from "./replay-sides.ts";

/** Minutes of the run in a second, from slow to fast. */
export const SPEEDS = [5, 15, 60, 240, 720, 1440, 4320, 10_080] as const;
const HOUR = 60;
/** The whole should go by in about so many seconds. */
const WHOLE = 60;
/** A way on the screen takes so long, whatever the speed; seconds. */
const TRAVEL = 0.5;
/** The clock and the bar are told so often while it plays; milliseconds. */
const TOLD_EVERY = 100;

/** Nobody is still on the way when the bar is at its end. */
const travelOf = ({ moment, to, speed }: ReplayClock): number => (moment >= to ? 0 : speed * TRAVEL);

/** The clock over all sides: one moment, one speed, and who draws it. */
export function useReplay(sides: readonly ReplaySide[]) {
  const draws = useRef(new Map<string, DrawMoment>());
  const told = useRef(0);
  const [, setTurn] = useState(0);
  const clock = useMemo(() => {
    // In whole hours, as the bar goes: its ends are reached.
    const from = HOUR * Math.floor(Math.min(...sides.map(({ scene }) => scene.from)) / HOUR);
    const to = HOUR * Math.ceil(Math.max(...sides.map(({ scene }) => scene.to)) / HOUR);
    const speed = SPEEDS.findLast((one) => one * WHOLE <= to - from) ?? SPEEDS[0];
    const made: ReplayClock = new ReplayClock(from, to, speed, () => {
      for (const draw of draws.current.values()) draw(made.moment, travelOf(made));
      const now = performance.now();
      if (made.isPlaying && now - told.current < TOLD_EVERY) return;
      told.current = now;
      setTurn((turn) => turn + 1);
    });
    return made;
  }, [sides]);
  useEffect(() => () => clock.pause(), [clock]);
  const ready = useCallback(
    (id: string, draw: DrawMoment | null) => {
      if (draw === null) draws.current.delete(id);
      else {
        draws.current.set(id, draw);
        draw(clock.moment, travelOf(clock));
      }
    },
    [clock],
  );
  const setSpeed = (speed: number) => {
    clock.speed = speed;
    setTurn((turn) => turn + 1);
  };
  return { clock, ready, setSpeed };
}
