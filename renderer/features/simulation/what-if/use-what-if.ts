import type { Id } from "@shared/base/ids.ts";
import type { ExperimentInput } from "@shared/domain/simulation/experiment-input.ts";
import { whatIfLevers } from "@shared/domain/simulation/what-if/what-if-levers.ts";
import { standingOf } from "@shared/simulation/experiment/design/standing.ts";
import { withLevers } from "@shared/simulation/experiment/design/with-levers.ts";
import { useEffect, useMemo } from "react";
import { useEmitted } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { whatIfOf } from "./what-if-state.ts";

/** Movements of a slider that follow each other this close are run as one. Milliseconds. */
const REST = 250;

export const AS_IT_STANDS = "as it stands";
export const WHAT_IF = "what if";

/** The what-if of a journey over the version that it is about; null where no version can be run. */
export function useWhatIf(session: EngagementSession, journeyId: Id, input: ExperimentInput | null) {
  const whatIf = whatIfOf(session, journeyId);
  useEmitted([whatIf.onChange], () => whatIf.turn);
  const { blueprintId, settings } = whatIf;
  const variants = input?.variants ?? [];
  const variant = variants.find(({ id }) => id === blueprintId) ?? variants.at(-1);
  const model = variant?.model;
  const levers = useMemo(() => (model ? whatIfLevers(session.model, model) : []), [session, model]);
  const moved = useMemo(
    () =>
      levers.flatMap(({ key, now }) => {
        const setting = settings.get(key);
        return setting && setting.value !== now ? [setting] : [];
      }),
    [levers, settings],
  );
  const changed = useMemo(() => model && withLevers(model, moved), [model, moved]);
  const standing = useMemo(() => changed && standingOf(changed), [changed]);
  const print =
    input && variant && moved.length > 0 ? `${variant.id} ${JSON.stringify(moved)} ${input.print}` : null;
  const canRun = standing?.state === "stable";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the print stands for the models and the options
  useEffect(() => {
    if (!canRun || !input || !model || !changed || print === null || print === whatIf.print) return;
    const versions = [
      { id: AS_IT_STANDS, model },
      { id: WHAT_IF, model: changed },
    ];
    const timer = setTimeout(() => whatIf.run(versions, { ...input.options, traced: 0 }, print), REST);
    return () => clearTimeout(timer);
  }, [whatIf, canRun, print]);
  if (!input || !variant || !model || !changed || !standing) return null;
  const isCurrent = print !== null && print === whatIf.print;
  return { whatIf, variant, model, changed, levers, moved, standing, isCurrent, options: input.options };
}

export type WhatIfView = NonNullable<ReturnType<typeof useWhatIf>>;
