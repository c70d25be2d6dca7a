import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { VerbatimMapping } from "@shared/domain/verbatim/records.ts";
import type { Privacy } from "@shared/interchange/sources/source-info.ts";
import type { AnyUse, Uses } from "@shared/interchange/sources/source-kinds.ts";

type Kept = VerbatimMapping | EventLog;

/** The uses that a kept mapping names, whether the new file has their columns or not. */
function namedUses(kept: Kept): readonly (readonly [AnyUse, string])[] {
  if (kept.type === "eventLog") {
    return [
      ["case", kept.caseColumn],
      ["activity", kept.activityColumn],
      ["time", kept.timeColumn],
      ["start", kept.startColumn],
      ["resource", kept.resourceColumn],
      ["lifecycle", kept.lifecycleColumn],
    ];
  }
  const { text, date, channel, segment, sentiment, kind, touchPoint } = kept;
  return Object.entries({ text, date, channel, segment, sentiment, kind, touchPoint }) as [AnyUse, string][];
}

/** A kept mapping on a new file: the columns that are there. */
export const keptUses = (kept: Kept, names: readonly string[]): Uses =>
  Object.fromEntries(namedUses(kept).map(([use, name]) => [use, names.includes(name) ? name : ""]));

/** Columns that the kept mapping names and the new file does not have. */
export const missingColumns = (kept: Kept, names: readonly string[]): string[] =>
  [...namedUses(kept).map(([, name]) => name), ...(kept.type === "eventLog" ? kept.attributes : [])].filter(
    (name) => name !== "" && !names.includes(name),
  );

/** Columns that have a use and are to be left out all the same. */
export const hiddenUses = (uses: Uses, { dropped }: Privacy): string[] =>
  Object.values(uses).filter((name) => name !== "" && dropped.has(name));
