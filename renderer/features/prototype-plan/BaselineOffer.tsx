import { updateHypothesis } from "@shared/domain/plan/commands/update-hypothesis.ts";
import type { PlanFigures } from "@shared/domain/plan/figures.ts";
import { figureName, figureRange } from "@shared/domain/plan/hypothesis-doubts.ts";
import { segmentFilter } from "@shared/domain/plan/measured-spread.ts";
import type { Hypothesis, PrototypePlan } from "@shared/domain/plan/records.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { planWriter } from "@shared/domain/report/plan-writer.ts";
import { NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { type Baseline, baselines } from "./baselines.ts";
import { messages } from "./messages.ts";
import type { Amending } from "./use-amend.ts";

interface OfferProps {
  session: EngagementSession;
  plan: PrototypePlan;
  hypothesis: Hypothesis;
  format: ReportFormat;
  figures: PlanFigures;
  amending: Amending;
}

/** Today's gap or perception of a touch point as the baseline of a mean, and what a baseline is that is one of them. */
export function BaselineOffer({ session, plan, hypothesis, format, figures, amending }: OfferProps) {
  const segment = useModel(session, (model) => model.get("segment", plan.segmentId)?.name ?? "");
  const { card, choices } = useScorecard(session);
  const filter = segmentFilter(choices, segment);
  const { card: own } = useScorecard(session, filter ? { segments: [filter] } : NOTHING_CHOSEN);
  const offers = baselines(card, filter ? own : null);
  const { kind, baseline: today, target, minimum } = hypothesis;
  // A new one is about a share until something says that it is about a mean.
  const isNew = today === null && target === null && minimum === null;
  if (kind !== "mean" && !isNew) return <p className="muted plan-note">{messages.chooseHypothesis}</p>;
  if (offers.length === 0) return <p className="muted plan-note">{messages.noFigures}</p>;
  const nameOf = ({ touchPointId, kind: figure }: Baseline) =>
    messages.figure(session.model.get("touchPoint", touchPointId)?.name ?? "", messages[figure]);
  const unitOf = (of: { minimum: number; maximum: number }) =>
    messages.points(format.number(of.minimum), format.number(of.maximum));
  const labelOf = (offer: Baseline) => {
    const value = offer.kind === "gap" ? format.signed(offer.value, 2) : format.number(offer.value, 2);
    const whose = offer.ofSegment ? `${segment}, ` : "";
    return `${nameOf(offer)}: ${value}, ${whose}${messages.count(format.number(offer.n))}`;
  };
  const measured = figures.spreads[hypothesis.id];
  const writer = planWriter(format);
  const ends = ([low, high]: readonly [number, number]) =>
    messages.ends(writer.value({ ...hypothesis, unit: "" }, low), format.number(high));
  const held = offers.find(
    (offer) => offer.touchPointId === hypothesis.touchPointId && offer.value === hypothesis.baseline,
  );
  const take = (id: string) => {
    const offer = offers.find((entry) => entry.id === id);
    if (!offer) return;
    const { value: baseline, deviation, touchPointId } = offer;
    // Words of the consultant stay; those of another figure do not.
    const own = hypothesis.measure !== "" && !offers.some((other) => nameOf(other) === hypothesis.measure);
    const measure = own ? hypothesis.measure : nameOf(offer);
    session.run(updateHypothesis, {
      planId: plan.id,
      id: hypothesis.id,
      patch: { kind: "mean", baseline, deviation, touchPointId, measure, unit: unitOf(offer) },
      amend: amending.amend(),
    });
  };
  return (
    <div className="plan-offer">
      <Select
        label={messages.scorecard}
        value={held?.id ?? null}
        placeholder={messages.scorecardText}
        disabled={session.readOnly || amending.isLocked}
        options={offers.map((offer) => ({ value: offer.id, label: labelOf(offer) }))}
        onChange={take}
      />
      {measured && (
        <p className="muted plan-note">
          {messages.baselineIs(
            figureName(session.model, hypothesis, figures),
            messages.meaning[measured.figure],
            unitOf(measured),
            ends(figureRange(measured)),
          )}
        </p>
      )}
    </div>
  );
}
