import type { BranchBase } from "../../redesign/records.ts";
import { lognormal } from "./blueprint-table.ts";
import { BOOKING_AS_IS } from "./booking-as-is.ts";
import { BOOKING_TO_BE } from "./booking-to-be.ts";
import { REFUND_AS_IS } from "./refund-as-is.ts";
import { REFUND_TO_BE } from "./refund-to-be.ts";

const base = (id: string, fields: Omit<BranchBase, "id" | "type">): BranchBase => ({
  ...fields,
  id: `base.${id}`,
  type: "branchBase",
});

/**
 * Both to-bes know what they were branched from. Since then asking for a refund was timed again at the counter: the
 * redesign began from the desk's own guess, and somebody has to say whether its prediction still holds.
 */
export const branchBases: readonly BranchBase[] = [
  base("booking", { blueprintId: BOOKING_TO_BE, originId: BOOKING_AS_IS, part: "blueprint", was: {} }),
  base("refund", { blueprintId: REFUND_TO_BE, originId: REFUND_AS_IS, part: "blueprint", was: {} }),
  base("refund.asks", {
    blueprintId: REFUND_TO_BE,
    originId: `${REFUND_AS_IS}.asks`,
    part: "step",
    was: { workTime: lognormal(10, 20, "estimated") },
  }),
];
