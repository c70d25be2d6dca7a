import type { Assumption } from "./assumption.ts";
import type { Version } from "./versions.ts";

export interface JointAssumption {
  readonly assumption: Assumption;
  /** The versions that it holds for; none where it holds for all that can be run. */
  readonly only: readonly string[];
}

/** The sheets of assumptions of several versions as one: what they share stands once. */
export function jointAssumptions(versions: readonly Version[]): JointAssumption[] {
  const all = new Map<string, { assumption: Assumption; names: Set<string> }>();
  let count = 0;
  for (const { blueprint, service } of versions) {
    if (!service.ok) continue;
    count++;
    for (const assumption of service.assumptions) {
      const held = all.get(assumption.text) ?? { assumption, names: new Set<string>() };
      held.names.add(blueprint.name);
      all.set(assumption.text, held);
    }
  }
  return [...all.values()].map(({ assumption, names }) => ({
    assumption,
    only: names.size < count ? [...names] : [],
  }));
}
