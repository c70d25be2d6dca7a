import type { Id } from "@shared/base/ids.ts";
import type { Draft } from "../../core/draft.ts";
import type { Graft } from "../graft.ts";
import { fieldsOf, type Part, partOf } from "../parts.ts";
import type { BranchBase } from "../records.ts";
import type { TurnedChange } from "./with-changes.ts";

type Was = NonNullable<BranchBase["was"]>;

/**
 * What the as-is took over from this to-be is no news to it: its base is what both are now. The as-is' other to-bes see
 * it come.
 */
export function keepAsBase(draft: Draft, graft: Graft, toBeId: Id, entries: readonly TurnedChange[]): void {
  for (const { kind, source, target, change } of entries) {
    const part =
      kind === "get"
        ? partOf(draft, graft.there(source?.id ?? "") ?? null)
        : target && partOf(draft, target.id);
    if (!part) continue;
    const fields = kind === "set" ? change.fields.map(({ field }) => field) : [];
    note(draft, toBeId, part, fields);
  }
}

function note(draft: Draft, toBeId: Id, part: Part, fields: readonly string[]): void {
  const now = fieldsOf(part);
  const was = Object.fromEntries(fields.map((field) => [field, now[field]])) as Was;
  const base = draft.by("branchBase", "originId", part.id).find(({ blueprintId }) => blueprintId === toBeId);
  if (base) draft.update("branchBase", base.id, { was: { ...base.was, ...was } });
  else draft.create("branchBase", { blueprintId: toBeId, originId: part.id, part: part.type, was });
}
