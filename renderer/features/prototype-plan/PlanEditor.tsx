import { updatePrototypePlan } from "@shared/domain/plan/commands/update-prototype-plan.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { ProblemsOf } from "../../platform/diagnostics/ProblemsOf.tsx";
import { useModel } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DecisionSection } from "./DecisionSection.tsx";
import { FineTuneSection } from "./FineTuneSection.tsx";
import { FixedRuleSection } from "./FixedRuleSection.tsx";
import { HypothesisSection } from "./HypothesisSection.tsx";
import { messages } from "./messages.ts";
import { PlanFrame } from "./PlanFrame.tsx";
import type { PlanPatch } from "./plan-part.ts";
import { ResultSection } from "./ResultSection.tsx";
import { RiskSection } from "./RiskSection.tsx";
import { RuleSection } from "./RuleSection.tsx";
import { SampleSection } from "./SampleSection.tsx";
import { useAmend } from "./use-amend.ts";
import { usePlanFigures } from "./use-plan-figures.ts";
import "./prototype-plan.css";

/** One plan as a form; the sample size and the rule follow what is written. */
export function PlanEditor({ input, session }: EditorProps) {
  const plan = useModel(session, (model) => model.get("prototypePlan", input.recordId));
  const figures = usePlanFigures(session, input.recordId ?? null);
  const engagement = useModel(session, (model) => model.get("engagement", session.engagementId));
  const amending = useAmend(plan);
  if (!plan) return <EmptyState title={messages.gone} />;
  const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
  const change = (patch: PlanPatch) => {
    session.run(updatePrototypePlan, { id: plan.id, patch, amend: amending.amend() });
  };
  const shared = { session, plan, format, figures, amending, change };
  return (
    <div className="plan">
      <ProblemsOf session={session} elementId={plan.id} />
      <PlanFrame {...shared} />
      <RiskSection {...shared} />
      <HypothesisSection {...shared} />
      <div className="plan-foot">
        <SampleSection {...shared} />
        <RuleSection {...shared} />
      </div>
      <FixedRuleSection {...shared} />
      <ResultSection {...shared} />
      <DecisionSection {...shared} />
      <FineTuneSection {...shared} />
    </div>
  );
}
