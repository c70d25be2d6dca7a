import type { Policy } from "./records.ts";

/** A policy of which only its name, kind and source are known. */
export const newPolicy = (
  known: Pick<Policy, "name" | "kind" | "source" | "order">,
): Omit<Policy, "id" | "type"> => ({
  description: "",
  owner: "",
  lastChanged: "",
  staffTold: null,
  ...known,
});
