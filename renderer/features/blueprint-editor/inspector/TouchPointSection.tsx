import { byOrder } from "@shared/base/order.ts";
import { touchPointAt } from "@shared/domain/blueprint/queries.ts";
import { heatIsDark, heatStep } from "@shared/domain/scoring/heat.ts";
import { digitsFor, intervalText, signedText } from "@shared/drawing/figure-text.ts";
import { useMeasureScope } from "../../../platform/queries/use-measure-scope.ts";
import { useScorecard } from "../../../platform/queries/use-scorecard.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Select } from "../../../ui/Select.tsx";
import { messages } from "../messages.ts";
import { PredictedFigure } from "./PredictedFigure.tsx";
import { severalOf } from "./several.ts";
import type { StepSectionProps } from "./step-section.ts";

const NONE = "none";

/** The touch point that the step is or serves, with what was measured there. */
export function TouchPointSection({ session, steps, change }: StepSectionProps) {
  const points = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const own = severalOf(steps, (step) => step.touchPointId);
  const truth = severalOf(steps, (step) => step.momentOfTruth);
  const [first, ...others] = steps;
  const shownId = useModel(session, (model) => (others.length > 0 ? null : touchPointAt(model, first)));
  return (
    <section className="inspector-section">
      <div className="head">
        <h3>{messages.touchPoint}</h3>
        {shownId !== null && shownId !== own.value && <span className="muted">{messages.served}</span>}
      </div>
      {shownId !== null && <TouchPointFigure session={session} id={shownId} on={first.blueprintId} />}
      <Select
        label={messages.isTouchPoint}
        value={own.differ ? null : (own.value ?? NONE)}
        placeholder={messages.several}
        options={[
          { value: NONE, label: messages.none },
          ...points.map((point, index) => ({ value: point.id, label: `${index + 1} ${point.name}` })),
        ]}
        onChange={(id) => change({ touchPointId: id === NONE ? null : id })}
      />
      <Checkbox
        checked={!truth.differ && truth.value}
        mixed={truth.differ}
        onChange={(momentOfTruth) => change({ momentOfTruth })}
      >
        {messages.momentOfTruth}
      </Checkbox>
    </section>
  );
}

/** Number, name and gap; below, the interval, n and class: no figure stands without them. */
function TouchPointFigure({ session, id, on }: ViewProps & { id: string; on: string }) {
  const [scope] = useMeasureScope(session);
  const { card } = useScorecard(session, scope);
  const point = useModel(session, (model) => model.get("touchPoint", id));
  const number = useModel(
    session,
    (model) =>
      model
        .all("touchPoint")
        .sort(byOrder)
        .findIndex((entry) => entry.id === id) + 1,
  );
  const isToBe = useModel(session, (model) => model.get("blueprint", on)?.kind === "to-be");
  const figures = card?.touchPoints.find((entry) => entry.touchPointId === id);
  const gap = figures?.gap;
  if (!point) return null;
  const digits = figures ? digitsFor(figures) : 1;
  const step = gap && figures ? heatStep(gap.mean, figures.minimum, figures.maximum) : null;
  const below = [
    gap ? messages.interval(card?.confidence ?? 0.95, intervalText(gap.low, gap.high, digits)) : "",
    gap && isToBe ? messages.measuredToday : "",
    gap ? messages.n(gap.n) : messages.noAnswers,
    point.class === null ? messages.noClass : messages.classes[point.class],
  ];
  return (
    <div className="touch-point">
      <div className="head">
        <span
          className="touch-point-mark"
          data-critical={point.class === "critical" || undefined}
          style={
            step
              ? {
                  background: `var(--heat-${step})`,
                  color: `var(--heat-${heatIsDark(step) ? "ink-light" : "ink"})`,
                }
              : undefined
          }
        >
          {number}
        </span>
        <span className="touch-point-name">{point.name}</span>
        {gap && <strong>{signedText(gap.mean, digits)}</strong>}
      </div>
      <p className="muted" data-small={figures?.small || undefined}>
        {below.filter(Boolean).join(" · ")}
      </p>
      {isToBe && <PredictedFigure session={session} toBeId={on} touchPointId={id} figures={figures} />}
    </div>
  );
}
