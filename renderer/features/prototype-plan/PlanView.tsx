import { byOrder } from "@shared/base/order.ts";
import { removePrototypePlan } from "@shared/domain/plan/commands/remove-prototype-plan.ts";
import { planMessages } from "@shared/domain/plan/messages.ts";
import type { PrototypePlan } from "@shared/domain/plan/records.ts";
import { trialOutcome } from "@shared/domain/plan/trial-outcome.ts";
import { FlaskConical, GraduationCap, Plus, Trash2 } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import "./prototype-plan.css";

/** How far a plan is: what was decided, else what its results say; "" before the first. */
function standing(plan: PrototypePlan): string {
  const { decision } = plan;
  if (decision) return messages.standsDecided(messages.takenNames[decision.taken]);
  const { outcome } = trialOutcome(plan);
  if (outcome !== "open") return messages.standsRule(planMessages.outcome.names[outcome]);
  return plan.ruleFixedAt === "" ? "" : messages.standsFixed;
}

export function PlanView({ session }: ViewProps) {
  const { commands, dialogs, editors } = useServices();
  const plans = useModel(session, (model) => model.all("prototypePlan").sort(byOrder));
  const add = () => void commands.run("plan.prototype.new");
  const remove = async (plan: PrototypePlan) => {
    const yes = await dialogs.confirm({
      title: messages.deleteTitle(plan.name),
      text: messages.deleteText,
      confirm: messages.delete,
      danger: true,
    });
    if (yes) session.run(removePrototypePlan, { id: plan.id });
  };
  if (plans.length === 0) {
    return (
      <EmptyState small icon={FlaskConical} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" disabled={session.readOnly} onClick={add}>
          {messages.add}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="plan-view">
      <Button icon={Plus} disabled={session.readOnly} onClick={add}>
        {messages.add}
      </Button>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <button
              type="button"
              onClick={() => editors.open({ editor: "prototype-plan", recordId: plan.id })}
            >
              <span>{plan.name}</span>
              <small className="muted">
                {[messages.hypothesisCount(plan.hypotheses.length), standing(plan)]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </button>
            <IconButton
              icon={Trash2}
              label={`${messages.delete}: ${plan.name}`}
              disabled={session.readOnly}
              onClick={() => void remove(plan)}
            />
          </li>
        ))}
      </ul>
      <Button kind="quiet" icon={GraduationCap} onClick={() => void commands.run("plan.rollout.open")}>
        {messages.rollout}
      </Button>
    </div>
  );
}
