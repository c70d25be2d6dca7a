import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import { type Change, titleOf } from "../difference.ts";
import { fieldsOf } from "../parts.ts";
import { followsFrom, isLedAround } from "./behind.ts";
import { type Incoming, incomingOf } from "./incoming.ts";

/** What comes from one as-is, as changes from what it was to what it is. */
export interface IncomingChanges {
  readonly level: Incoming;
  readonly changes: readonly Change[];
}

/** What a rebase would take over, level by level, in the order of a difference: steps, flows, lanes, stages. */
export const incomingChanges = (model: ReadModel, toBeId: Id): IncomingChanges[] =>
  incomingOf(model, toBeId).map((level) => ({ level, changes: changesOf(model, level) }));

const ORDER = ["step", "flow", "lane", "stage"] as const;

function changesOf(model: ReadModel, { added, changed, removed }: Incoming): Change[] {
  const steps = new Set<Id>([...added.map(({ id }) => id), ...removed.map(({ originId }) => originId)]);
  const all: Change[] = [
    ...added.map((part): Change => {
      const consequence = followsFrom(fieldsOf(part), part.type, steps);
      return {
        ...plain(part.type, titleOf(model, part)),
        key: part.id,
        kind: "added",
        asIsRecordId: part.id,
        consequence,
      };
    }),
    ...changed.map(({ part, fields, was }): Change => {
      const now = fieldsOf(part);
      return {
        ...plain(part.type, titleOf(model, part)),
        key: part.id,
        kind: "changed",
        asIsRecordId: part.id,
        fields: fields.map((field) => ({ field, before: was[field], after: now[field] })),
        consequence: part.type === "flow" && isLedAround(part, fields, was, steps),
      };
    }),
    // It is gone today: what it was is told by the copy that nobody touched.
    ...removed.map(({ type, was, copy }): Change => {
      const consequence = followsFrom(was, type, steps);
      return {
        ...plain(type, titleOf(model, copy)),
        key: copy.id,
        kind: "removed",
        toBeRecordId: copy.id,
        consequence,
      };
    }),
  ];
  return ORDER.flatMap((type) => all.filter((change) => change.type === type));
}

const plain = (type: Change["type"], title: string) =>
  ({ type, title, asIsRecordId: null, toBeRecordId: null, fields: [], consequence: false }) as const;
