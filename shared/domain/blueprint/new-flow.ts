import type { Id } from "@shared/base/ids.ts";
import type { Flow, FlowKind } from "./records.ts";

/** Every field of a new flow at its default. */
export const newFlow = (
  blueprintId: Id,
  fromId: Id,
  toId: Id,
  kind: FlowKind = "sequence",
): Omit<Flow, "id" | "type"> => ({
  blueprintId,
  fromId,
  toId,
  kind,
  label: "",
  probability: null,
  shares: [],
  originId: null,
});
