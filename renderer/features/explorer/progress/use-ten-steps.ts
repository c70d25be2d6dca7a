import { methodMessages } from "@shared/domain/method/messages.ts";
import type { TenStep } from "@shared/domain/method/ten-steps.ts";
import { useEmitted, useServices } from "../../../platform/react/use-services.ts";

/** Null until they are counted. */
export function useTenSteps(): readonly TenStep[] | null {
  const { completeness } = useServices();
  return useEmitted([completeness.changed], () => completeness.steps);
}

/** What is missing of a step, as one line of words. */
export const lacksOf = ({ id, of, missing }: TenStep): string =>
  of === 0
    ? methodMessages.empty[id]
    : missing.map(({ part, count }) => methodMessages.missing[part](count)).join(", ");

/** Below 100 % until everything is there. */
export const percentOf = ({ done, of }: TenStep): number => (of === 0 ? 0 : Math.floor((done / of) * 100));
