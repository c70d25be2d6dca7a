import { byOrder } from "@shared/base/order.ts";
import { updateSegmentRule } from "@shared/domain/strategy/commands/update-segment-rule.ts";
import type { SegmentRule } from "@shared/domain/strategy/records.ts";
import { X } from "lucide-react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { AddRule } from "./AddRule.tsx";
import { messages } from "./messages.ts";
import "./segment-rules.css";

/** What is done differently for whom at the chosen step or touch point. */
export function SegmentRulesInspector({ session }: ViewProps) {
  const services = useServices();
  const selected = useSelection();
  const step = useModel(session, (model) => selected.flatMap((id) => model.get("step", id) ?? [])[0]);
  const point = useModel(session, (model) => selected.flatMap((id) => model.get("touchPoint", id) ?? [])[0]);
  const rules = useModel(session, (model) => model.all("segmentRule").sort(byOrder));
  const names = useModel(session, (model) => model.all("segment"));
  const place = step ?? point;
  if (!place) return null;
  // Of a step its touch point's rules count too.
  const pointId = point?.id ?? step?.touchPointId ?? "";
  const here = rules.filter(
    (rule) => rule.stepIds.includes(step?.id ?? "") || rule.touchPointIds.includes(pointId),
  );
  const leave = (rule: SegmentRule) =>
    session.run(updateSegmentRule, {
      id: rule.id,
      patch: {
        stepIds: rule.stepIds.filter((id) => id !== step?.id),
        touchPointIds: rule.touchPointIds.filter((id) => id !== pointId),
      },
    });
  return (
    <section className="segment-rules-here" aria-label={messages.inspector}>
      <h3>{messages.inspector}</h3>
      {here.length === 0 && (
        <p className="muted">{names.length === 0 ? messages.noSegmentsHere : messages.nothingHere}</p>
      )}
      <ul>
        {here.map((rule) => (
          <li key={rule.id}>
            <small className="muted">
              {messages.keptHere(names.find(({ id }) => id === rule.segmentId)?.name ?? "")}
            </small>
            <span className="segment-rule-here">
              <Button
                kind="link"
                aria-label={messages.openRule(rule.text)}
                onClick={() => void openElement(services, rule.id)}
              >
                {rule.text}
              </Button>
              <IconButton
                icon={X}
                label={messages.notHere(rule.text)}
                disabled={session.readOnly}
                onClick={() => leave(rule)}
              />
            </span>
          </li>
        ))}
      </ul>
      <AddRule
        key={place.id}
        session={session}
        placeholder={messages.nextHere}
        at={step ? { stepIds: [step.id] } : { touchPointIds: [place.id] }}
      />
    </section>
  );
}
