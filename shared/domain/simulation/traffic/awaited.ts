import type { Id } from "@shared/base/ids.ts";
import type { CaseWays } from "../../redesign/ways/case-ways.ts";
import { type LaidWays, PLACE_ROLES } from "../../redesign/ways/laid-ways.ts";
import { joinsOf } from "../joins.ts";
import { exitOf, waysOf } from "../ways.ts";
import { branchesAt } from "./flat-marks.ts";

/**
 * By place, how many branches are awaited. “untold” where that cannot be told; “words” where it can only with word sent
 * from decisions, by places that laid ways do not have.
 */
export type Awaited = Float64Array | "untold" | "words";

export function awaitedAt(ways: CaseWays, laid: LaidWays): Awaited {
  const branches = branchesAt(laid);
  if (branches === "too-many") return "untold";
  if (branches !== "varies") return branches;
  // Some decision may tell how many will come: that is for the ways by name.
  const named = waysOf(ways.model, ways.blueprintId);
  const joins = named.ok ? joinsOf(named.nodes, named.startId) : null;
  if (!named.ok || !joins?.ok) return "untold";
  if (joins.nodes !== named.nodes) return "words";
  return Float64Array.from(
    { length: laid.size },
    (_, place) => joins.awaited.get(idAt(ways, laid, place)) ?? 1,
  );
}

/** As `waysOf` names it. */
export function idAt({ slots }: CaseWays, laid: LaidWays, place: number): Id {
  const id = slots.at(laid.slots[place] ?? -1)?.step.id ?? "";
  return laid.roles[place] === PLACE_ROLES.end ? exitOf(id) : id;
}
