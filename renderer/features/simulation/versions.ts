import type { Id } from "@shared/base/ids.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";

/** Curves that can be told apart beside each other. */
export const MOST_VERSIONS = 5;

/** The as-is and the to-be that is favoured, else the newest: what is compared until somebody chooses otherwise. */
export function usualVersions(blueprints: readonly Blueprint[], favouredId: Id | null): ReadonlySet<Id> {
  const [first] = blueprints;
  const favoured = blueprints.find(({ id }) => id === favouredId);
  const meant = favoured ?? blueprints.findLast(({ kind }) => kind === "to-be");
  return new Set([first, meant].flatMap((blueprint) => blueprint?.id ?? []));
}
