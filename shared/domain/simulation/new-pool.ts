import { orderAfterLast } from "@shared/base/order.ts";
import type { Draft } from "../core/draft.ts";
import type { ResourcePool } from "./records.ts";

type PoolFields = Partial<Omit<ResourcePool, "id" | "type" | "order">> & Pick<ResourcePool, "name">;

/** Every field of a new pool at its default: one person, round the clock, until somebody says otherwise. */
export const addPoolTo = (draft: Draft, fields: PoolFields): ResourcePool =>
  draft.create("resourcePool", {
    role: "",
    heads: 1,
    shrinkage: 0,
    calendarId: null,
    costPerHour: null,
    room: null,
    source: "assumed",
    order: orderAfterLast(draft.all("resourcePool")),
    ...fields,
  });
