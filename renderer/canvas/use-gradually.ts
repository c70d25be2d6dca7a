import { useEffect, useRef, useState } from "react";

interface GradualOptions<T> {
  idOf(entry: T): string;
  /** In view, so that it is missed while it is not there. */
  urgent(entry: T): boolean;
  /** So many are added in one frame; as many as that may be urgent and come at once. */
  readonly batch: number;
  /** And so many of those that are only made ready. */
  readonly ahead: number;
}

/**
 * Gives out a list of things to be built a few a frame, so that no frame has to build them all; what is no longer
 * wanted goes at once. `lacking` tells that something is not there yet that would be seen.
 */
export function useGradually<T>(wanted: readonly T[], { idOf, urgent, batch, ahead }: GradualOptions<T>) {
  const there = useRef<ReadonlySet<string>>(new Set());
  const [, setRound] = useState(0);
  const fresh = wanted.filter((entry) => !there.current.has(idOf(entry)));
  const pressing = fresh.filter(urgent);
  const idle = fresh.filter((entry) => !urgent(entry)).slice(0, Math.max(0, ahead - pressing.length));
  const next = new Set([...pressing.slice(0, batch), ...idle].map(idOf));
  const shown =
    fresh.length === next.size
      ? wanted
      : wanted.filter((entry) => there.current.has(idOf(entry)) || next.has(idOf(entry)));
  const waiting = shown.length < wanted.length;
  useEffect(() => {
    there.current = new Set(shown.map(idOf));
    if (!waiting) return;
    const frame = requestAnimationFrame(() => setRound((round) => round + 1));
    return () => cancelAnimationFrame(frame);
  });
  return { shown, lacking: pressing.length > batch };
}
