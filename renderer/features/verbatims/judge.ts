import { runIn } from "@shared/domain/core/run-in.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { judgeVerbatims } from "@shared/domain/verbatim/commands/judge-verbatims.ts";
import { removeVerbatims } from "@shared/domain/verbatim/commands/remove-verbatims.ts";
import { rowOfEntry, type VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import type { VerbatimPatch } from "@shared/domain/verbatim/verbatim-fields.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

const argsOf = (entries: readonly VerbatimEntry[], patch: VerbatimPatch) => ({
  ids: entries.flatMap(({ id }) => id ?? []),
  rows: entries.filter(({ id }) => id === null).map(rowOfEntry),
  patch,
});

/** Says the same of all of them, as one step to undo. */
export function judge(
  session: EngagementSession,
  entries: readonly VerbatimEntry[],
  patch: VerbatimPatch,
): void {
  if (entries.length > 0 && !session.readOnly) session.run(judgeVerbatims, argsOf(entries, patch));
}

/** Makes a touch point of this name and says that they are about it. */
export function judgeAtNew(
  session: EngagementSession,
  entries: readonly VerbatimEntry[],
  name: string,
): string {
  const label = createTouchPoint.label({ name }, session.model);
  return session.commit({ label }, (draft) => {
    const touchPointId = runIn(draft, createTouchPoint, { name });
    runIn(draft, judgeVerbatims, argsOf(entries, { touchPointId }));
    return touchPointId;
  });
}

/** Adds a tag to all, or takes it from all when every one has it. Each keeps its other tags. */
export function toggleTag(session: EngagementSession, entries: readonly VerbatimEntry[], tag: string): void {
  const all = entries.every(({ tags }) => tags.includes(tag));
  const groups = new Map<string, VerbatimEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify(entry.tags);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const label = judgeVerbatims.label(argsOf(entries, {}), session.model);
  session.commit({ label }, (draft) => {
    for (const group of groups.values()) {
      const held = group[0]?.tags ?? [];
      const without = held.filter((one) => one !== tag);
      runIn(draft, judgeVerbatims, argsOf(group, { tags: all ? without : [...without, tag] }));
    }
  });
}

/** Takes records away: what was written by hand is deleted, a row is as if nobody had judged it. */
export function remove(session: EngagementSession, entries: readonly VerbatimEntry[]): void {
  const ids = entries.flatMap(({ id }) => id ?? []);
  if (ids.length > 0 && !session.readOnly) session.run(removeVerbatims, { ids });
}
