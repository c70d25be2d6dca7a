import { orderAfterLast } from "@shared/base/order.ts";
import type { Draft } from "../core/draft.ts";
import type { Segment } from "./records.ts";

/** A segment at the end of the list, with nothing known of it but its name. */
export function addSegment(draft: Draft, name: string): Segment {
  const order = orderAfterLast(draft.all("segment"));
  const plain = { description: "", needs: "", share: null, value: null, pictureId: null, quote: "" };
  return draft.create("segment", { ...plain, name, order });
}
