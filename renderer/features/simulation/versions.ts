import type { Id } from "@shared/base/ids.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";

/** Curves that can be told apart beside each other. */
export const MOST_VERSIONS = 5;

/** The as-is and the newest to-be: what is compared until somebody chooses otherwise. */
export function usualVersions(blueprints: readonly Blueprint[]): ReadonlySet<Id> {
  const [first] = blueprints;
  const newest = blueprints.findLast(({ kind }) => kind === "to-be");
  return new Set([first, newest].flatMap((blueprint) => blueprint?.id ?? []));
}
