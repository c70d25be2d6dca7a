import type { ReadModel } from "@shared/domain/core/model.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { type Wave, wavesInTime } from "@shared/domain/scoring/waves.ts";
import type { AwaitedComplaints } from "./complaint-columns.ts";

/** The wave that changes are since; null where there is none, and then there will be no changes. */
export function waveBefore(waves: readonly Wave[], wave: AskedScope["wave"] = null): Wave | null {
  const all = wavesInTime(waves);
  const place = wave === null ? all.length - 1 : all.findIndex(({ key }) => key === wave);
  return all[place - 1] ?? null;
}

/** What the complaints will tell once they are figured; how many clients are of a segment nobody says. */
export function awaitedComplaints(model: ReadModel, { segments }: AskedScope): AwaitedComplaints {
  const tables = model.all("verbatimMapping");
  if (tables.length === 0 && model.all("verbatim").length === 0) return "none";
  const isRated =
    segments.length === 0 &&
    tables.some(({ clients }) => clients !== null) &&
    model.all("touchPoint").some(({ reach }) => reach !== null);
  return isRated ? "rate" : "count";
}
