import type { ReadModel } from "../core/model.ts";
import type { Communication, WaveReview } from "./records.ts";

const DAY = 86_400_000;

/** The civil day so many days after another; "" of none. */
export function dayAfter(civil: string, days: number): string {
  const time = civil === "" ? Number.NaN : Date.parse(`${civil}T00:00:00Z`);
  return Number.isNaN(time) ? "" : new Date(time + days * DAY).toISOString().slice(0, 10);
}

type Waves = Pick<ReadModel, "get">;

/** When it is said: on its own day, else so many days before its wave; "" while neither is known. */
export function dayOfCommunication(model: Waves, { date, daysBefore, waveId }: Communication): string {
  if (date !== "" || daysBefore === null) return date;
  return dayAfter(model.get("rolloutWave", waveId)?.date ?? "", -daysBefore);
}

/** When a wave is looked at: on its own day, else so many days after it went live; "" while neither is known. */
export function dayOfReview(model: Waves, { date, daysAfter, waveId }: WaveReview): string {
  if (date !== "" || daysAfter === null) return date;
  return dayAfter(model.get("rolloutWave", waveId)?.date ?? "", daysAfter);
}
