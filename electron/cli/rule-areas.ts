import { RULE_AREAS } from "@shared/domain/diagnostics/rule-areas.ts";
import { type Arguments, UsageError } from "./arguments.ts";
import { diagnosticsMessages } from "./diagnostics-messages.ts";

/** Whether a rule's area is one that --area names; every area where none is named. */
export function areaChoice(given: Arguments): (areaId: string | undefined) => boolean {
  const wanted = given.list("area");
  const known = RULE_AREAS.map(({ id }) => id);
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageError(diagnosticsMessages.check.unknownArea(unknown, known.join(", ")));
  return (areaId) => wanted.length === 0 || (areaId !== undefined && wanted.includes(areaId));
}
