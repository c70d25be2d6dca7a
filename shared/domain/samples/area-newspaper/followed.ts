import type { FollowedMeasure, MeasurePoint } from "../../followed/records.ts";
import { touchPointId } from "./touch-points.ts";

const DAY = 86_400_000;

/** Fridays from a first one on: how many of how many were called back. */
const fridays = (first: string, ...counts: readonly (readonly [met: number, n: number, note?: string])[]) =>
  counts.map(
    ([met, n, note = ""], at): MeasurePoint => ({
      id: `called.${at}`,
      date: new Date(Date.parse(`${first}T00:00:00Z`) + 7 * at * DAY).toISOString().slice(0, 10),
      value: met / n,
      n,
      note,
    }),
  );

/** A first small trial that the desk made by itself in autumn 2026, before the pilot. */
export const followedRecords: readonly FollowedMeasure[] = [
  {
    id: "followed.called-back",
    type: "followedMeasure",
    name: "Called back before closing, Market Street",
    about:
      "A first small trial of the desk itself, before any pilot and at one counter only: since 7 September 2026 the open requests are on one clerk’s screen, who calls before the desk closes. Counted with strokes on a sheet each evening: clients called back on the day, of those who were told that somebody would call.",
    kind: "share",
    unit: "",
    higherIsBetter: true,
    baseline: null,
    target: 0.8,
    waveId: null,
    liveOn: "2026-09-07",
    owner: "Head of client service",
    source: "entered",
    touchPointId: touchPointId("hearing-where"),
    standardId: null,
    eventLogId: null,
    points: fridays(
      "2026-06-19",
      [15, 38],
      [17, 41],
      [12, 36],
      [18, 40],
      [16, 37],
      [13, 39],
      [17, 35],
      [15, 33, "Two of six on holiday"],
      [14, 34, "Two of six on holiday"],
      [12, 31],
      [16, 36],
      [17, 42],
      [22, 38, "First week with the list"],
      [25, 37],
      [27, 40],
      [24, 36],
      [29, 39],
      [28, 36],
      [30, 41],
      [26, 34],
      [31, 38],
      [33, 40],
    ),
    order: "a0",
  },
];
