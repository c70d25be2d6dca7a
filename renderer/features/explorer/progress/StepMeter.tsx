import type { TenStep } from "@shared/domain/method/ten-steps.ts";
import { messages } from "../messages.ts";
import { lacksOf, percentOf } from "./use-ten-steps.ts";

/** How much of a step is there: a bar, and the share in figures; “–” where there is nothing to count yet. */
export function StepMeter({ step, name }: { step: TenStep; name: string }) {
  const { done, of } = step;
  const percent = percentOf(step);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element draws its bar off the grid */}
      <span
        role="meter"
        className="ten-steps-bar"
        aria-label={name}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={messages.tenStepState(done, of, lacksOf(step))}
      >
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className="ten-steps-share">{of === 0 ? messages.notBegun : messages.percent(percent)}</span>
    </>
  );
}
