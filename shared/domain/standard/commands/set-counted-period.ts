import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import type { CountedPeriod } from "../records.ts";

const count = z.int().min(0).optional();
const time = z.number().min(0).nullable().optional();

/** Adds a period with what was counted in it, or changes one; a new one is the last, and so how the standard stands. */
export const setCountedPeriod = defineCommand<
  {
    standardId: Id;
    periodId: Id | null;
    patch: { [K in keyof Omit<CountedPeriod, "id">]?: CountedPeriod[K] | undefined };
  },
  void
>({
  id: "standard.period.set",
  args: z.strictObject({
    standardId: idField,
    periodId: idField.nullable(),
    patch: z.strictObject({
      period: lineField.optional(),
      met: count,
      breached: count,
      overdue: count,
      median: time,
      p90: time,
    }),
  }),
  label: ({ periodId }) => (periodId === null ? "Add a period" : "Edit a period"),
  mergeKey: ({ standardId, periodId, patch }) =>
    periodId === null ? undefined : `period ${standardId} ${periodId} ${Object.keys(patch).join()}`,
  run: (draft, { standardId, periodId, patch }) => {
    const { counts } = draft.need("standard", standardId);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const next =
      periodId === null
        ? [...counts, { ...NOTHING_COUNTED, ...given, id: draft.newId() }]
        : counts.map((period) => (period.id === periodId ? { ...period, ...given } : period));
    draft.update("standard", standardId, { counts: next });
  },
});

const NOTHING_COUNTED = { period: "", met: 0, breached: 0, overdue: 0, median: null, p90: null };
