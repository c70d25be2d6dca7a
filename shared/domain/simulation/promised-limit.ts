import type { Version } from "./versions.ts";

/** A time that clients are promised for the whole: minutes on the wall's clock, and what it is called. */
export interface PromisedLimit {
  readonly minutes: number;
  readonly name: string;
}

/** What is promised from the beginning to the end on the wall's clock; others have no place on an axis of lead times. */
export function promisedLimit(versions: readonly Version[]): PromisedLimit | null {
  for (const { service } of versions) {
    if (!service.ok) continue;
    const whole = service.model.targets.find(
      ({ fromStepId, toStepId, hours, clock }) =>
        fromStepId === null && toStepId === null && hours === null && clock === "client",
    );
    if (whole) return { minutes: whole.limit, name: whole.name };
  }
  return null;
}
