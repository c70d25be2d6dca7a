import type { Id } from "@shared/base/ids.ts";
import type { Driver, UsedDriver } from "@shared/statistics/drivers.ts";
import type { RegisterRow } from "../register/register.ts";
import { type DriversReport, HIGH_VIF } from "./drivers.ts";
import { isBeyondInterval } from "./drivers-footing.ts";

export type { UsedDriver } from "@shared/statistics/drivers.ts";

/** A line of the drivers: the touch point, and what the model says of it. */
export interface DriverRow {
  readonly id: Id;
  readonly number: number;
  readonly name: string;
  readonly driver: Driver;
  /** Rows that are left out for want of its answer alone. */
  readonly soleGaps: number;
}

export const usedOf = ({ driver }: DriverRow): UsedDriver | null =>
  driver.status === "used" ? driver : null;

/** Largest weight first; those that take no part last, in the order of the register. */
export function driverRows(report: DriversReport, register: ReadonlyMap<Id, RegisterRow>): DriverRow[] {
  const { analysis } = report.result;
  const rows = report.touchPointIds.flatMap((id, index): DriverRow[] => {
    const row = register.get(id);
    const driver = analysis?.predictors[index];
    if (!row || !driver) return [];
    return [
      { id, number: row.number, name: row.touchPoint.name, driver, soleGaps: report.soleGaps[index] ?? 0 },
    ];
  });
  const weight = (row: DriverRow) => usedOf(row)?.weight.value ?? -1;
  return rows.sort((a, b) => weight(b) - weight(a) || a.number - b.number);
}

/** Whether it weighs more than random numbers would. */
export const chanceOf = ({ aboveChance }: UsedDriver): "yes" | "no" | "unknown" =>
  aboveChance === null ? "unknown" : aboveChance ? "yes" : "no";

/** Rows whose part the others nearly determine. */
export const collinearRows = (rows: readonly DriverRow[]): DriverRow[] =>
  rows.filter((row) => (usedOf(row)?.coefficient.vif ?? 0) > HIGH_VIF);

/** Rows whose dot stands outside its whisker. */
export const beyondRows = (rows: readonly DriverRow[]): DriverRow[] =>
  rows.filter((row) => {
    const used = usedOf(row);
    return used !== null && isBeyondInterval(used);
  });

/** The touch point whose missing answers alone cost most rows; null when none does. */
export function costliest(
  report: DriversReport,
  register: ReadonlyMap<Id, RegisterRow>,
): { id: Id; name: string; rows: number } | null {
  const most = Math.max(0, ...report.soleGaps);
  const id = report.touchPointIds[report.soleGaps.indexOf(most)];
  const row = id === undefined ? undefined : register.get(id);
  return most > 0 && row ? { id: row.touchPoint.id, name: row.touchPoint.name, rows: most } : null;
}
