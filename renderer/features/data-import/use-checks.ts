import type { CheckedColumn } from "@shared/interchange/sources/source-desk.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { startTransition, useEffect, useRef, useState } from "react";
import type { OpenSource } from "./open-source.ts";

/** What the cells of every column say to its plan, read in the worker; a new map whenever something came. */
export function useChecks({ reader }: OpenSource, plans: readonly ColumnPlan[]) {
  const known = useRef(new WeakMap<ColumnPlan, CheckedColumn>());
  const [checks, setChecks] = useState(() => new WeakMap<ColumnPlan, CheckedColumn>());
  useEffect(() => {
    const unread = plans.filter((plan) => !known.current.has(plan));
    if (unread.length === 0) return;
    reader.ask("check", { plans: unread }).then(
      (found) => {
        for (const [index, plan] of unread.entries()) {
          const check = found[index];
          if (check) known.current.set(plan, check);
        }
        const all = new WeakMap<ColumnPlan, CheckedColumn>();
        for (const plan of plans) {
          const check = known.current.get(plan);
          if (check) all.set(plan, check);
        }
        startTransition(() => setChecks(all));
      },
      () => undefined,
    );
  }, [reader, plans]);
  return checks;
}
