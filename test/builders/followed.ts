import type { FollowedMeasure, MeasurePoint } from "@shared/domain/followed/records.ts";

const DAY = 86_400_000;

/** Points a week apart from a day on; each a value, or a value of n cases. */
export const weekly = (
  first: string,
  ...values: readonly (number | readonly [value: number, n: number])[]
): MeasurePoint[] =>
  values.map((given, at) => ({
    id: `point${at}`,
    date: new Date(Date.parse(`${first}T00:00:00Z`) + 7 * at * DAY).toISOString().slice(0, 10),
    value: typeof given === "number" ? given : given[0],
    n: typeof given === "number" ? null : given[1],
    note: "",
  }));

/** A number of which less is better, without points. */
export const followedMeasure = (fields: Partial<FollowedMeasure> = {}): FollowedMeasure => ({
  id: "followed",
  type: "followedMeasure",
  name: "Days until the refund",
  about: "",
  kind: "number",
  unit: "days",
  higherIsBetter: false,
  baseline: null,
  target: null,
  waveId: null,
  liveOn: "",
  owner: "",
  source: "entered",
  touchPointId: null,
  standardId: null,
  eventLogId: null,
  points: [],
  order: "a0",
  ...fields,
});
