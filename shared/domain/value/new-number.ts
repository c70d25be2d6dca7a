import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import type { Draft } from "../core/draft.ts";
import type { NumberKind } from "./number-kinds.ts";

/** A number behind the others of its case that nobody has told yet. */
export const newNumber = (draft: Draft, valueCaseId: Id, kind: NumberKind, line = ""): Id =>
  draft.create("valueNumber", {
    valueCaseId,
    kind,
    line,
    cautious: null,
    expected: null,
    hopeful: null,
    assumptionId: null,
    order: orderAfterLast(draft.by("valueNumber", "valueCaseId", valueCaseId)),
  }).id;
