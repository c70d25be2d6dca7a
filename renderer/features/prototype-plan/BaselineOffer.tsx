import { updateHypothesis } from "@shared/domain/plan/commands/update-hypothesis.ts";
import { segmentFilter } from "@shared/domain/plan/measured-spread.ts";
import type { Hypothesis, PrototypePlan } from "@shared/domain/plan/records.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { baselines } from "./baselines.ts";
import { messages } from "./messages.ts";

interface OfferProps {
  session: EngagementSession;
  plan: PrototypePlan;
  hypothesis: Hypothesis;
  format: ReportFormat;
}

/** Today's gap or perception of a touch point as the baseline of a mean, with the spread that its sample size needs. */
export function BaselineOffer({ session, plan, hypothesis, format }: OfferProps) {
  const segment = useModel(session, (model) => model.get("segment", plan.segmentId)?.name ?? "");
  const { card, choices } = useScorecard(session);
  const filter = segmentFilter(choices, segment);
  const { card: own } = useScorecard(session, filter ? { segments: [filter] } : NOTHING_CHOSEN);
  const offers = baselines(card, filter ? own : null);
  if (hypothesis.kind !== "mean") return <p className="muted plan-note">{messages.chooseHypothesis}</p>;
  if (offers.length === 0) return <p className="muted plan-note">{messages.noFigures}</p>;
  const labelOf = (offer: (typeof offers)[number]) => {
    const name = session.model.get("touchPoint", offer.touchPointId)?.name ?? "";
    const value = offer.kind === "gap" ? format.signed(offer.value, 2) : format.number(offer.value, 2);
    const figure = messages.figure(name, messages[offer.kind]);
    const whose = offer.ofSegment ? `${segment}, ` : "";
    return `${figure}: ${value}, ${whose}${messages.count(format.number(offer.n))}`;
  };
  const held = offers.find(
    (offer) => offer.touchPointId === hypothesis.touchPointId && offer.value === hypothesis.baseline,
  );
  const take = (id: string) => {
    const offer = offers.find((entry) => entry.id === id);
    if (!offer) return;
    const name = session.model.get("touchPoint", offer.touchPointId)?.name ?? "";
    const { value: baseline, deviation, touchPointId } = offer;
    const measure = hypothesis.measure || messages.figure(name, messages[offer.kind]);
    session.run(updateHypothesis, {
      planId: plan.id,
      id: hypothesis.id,
      patch: { baseline, deviation, touchPointId, measure },
    });
  };
  return (
    <div className="plan-offer">
      <Select
        label={messages.scorecard}
        value={held?.id ?? null}
        placeholder={messages.scorecardText}
        disabled={session.readOnly}
        options={offers.map((offer) => ({ value: offer.id, label: labelOf(offer) }))}
        onChange={take}
      />
    </div>
  );
}
