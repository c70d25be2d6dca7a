import { byOrder } from "@shared/base/order.ts";
import { removeSegmentRule } from "@shared/domain/strategy/commands/remove-segment-rule.ts";
import { updateSegmentRule } from "@shared/domain/strategy/commands/update-segment-rule.ts";
import type { SegmentRule } from "@shared/domain/strategy/records.ts";
import { Trash2 } from "lucide-react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { RuleSteps } from "./RuleSteps.tsx";

interface DetailProps {
  session: EngagementSession;
  rule: SegmentRule | null;
}

/** The chosen rule in full: its words, why, and where it is kept. */
export function RuleDetail({ session, rule }: DetailProps) {
  const points = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const name = useModel(session, (model) => model.get("segment", rule?.segmentId)?.name ?? "");
  if (!rule) return <p className="segment-rule-detail muted">{messages.choose}</p>;
  const { id, touchPointIds } = rule;
  const disabled = session.readOnly;
  const change = (patch: Partial<Omit<SegmentRule, "id" | "type">>) =>
    session.run(updateSegmentRule, { id, patch });
  const toggle = (pointId: string, on: boolean) => {
    const others = touchPointIds.filter((other) => other !== pointId);
    change({ touchPointIds: on ? [...others, pointId] : others });
  };
  return (
    <section className="segment-rule-detail" aria-label={messages.detail}>
      <header>
        <h3>{messages.keptHere(name)}</h3>
        <span className="spring" />
        <Button
          kind="quiet"
          icon={Trash2}
          disabled={disabled}
          onClick={() => session.run(removeSegmentRule, { id })}
        >
          {messages.delete}
        </Button>
      </header>
      <div className="segment-rule-texts">
        <TextArea
          label={messages.text}
          value={rule.text}
          disabled={disabled}
          onCommit={(text) => text.trim() !== "" && change({ text: text.trim() })}
        />
        <TextArea
          label={messages.reason}
          value={rule.reason}
          disabled={disabled}
          onCommit={(reason) => change({ reason })}
        />
      </div>
      <fieldset>
        <legend>{messages.touchPoints}</legend>
        {points.length === 0 && <p className="muted">{messages.noTouchPoints}</p>}
        <div className="segment-rule-points">
          {points.map((point, index) => (
            <Checkbox
              key={point.id}
              checked={touchPointIds.includes(point.id)}
              disabled={disabled}
              onChange={(on) => toggle(point.id, on)}
            >
              {`${index + 1} ${point.name}`}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <RuleSteps session={session} rule={rule} />
    </section>
  );
}
