import { setTrialResult } from "@shared/domain/plan/commands/set-trial-result.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Wave } from "@shared/domain/scoring/waves.ts";
import { useMeasure } from "../../platform/queries/use-measure.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { baselines } from "./baselines.ts";
import { messages } from "./messages.ts";
import type { ResultRow } from "./result-rows.ts";

interface OfferProps {
  session: EngagementSession;
  planId: string;
  row: ResultRow;
  format: ReportFormat;
}

/** The newest wave's figures of the touch point that a mean is about, as the result of a look. */
export function WaveOffer(props: OfferProps) {
  const { result: waves } = useMeasure(props.session, "waves", {});
  const newest = waves?.at(-1);
  return newest ? <Offer {...props} wave={newest} /> : null;
}

function Offer({ session, planId, row, format, wave }: OfferProps & { wave: Wave }) {
  const { card } = useScorecard(session, { segments: [], wave: wave.key });
  const { hypothesis, look } = row;
  const offers = baselines(card).filter(({ touchPointId }) => touchPointId === hypothesis.touchPointId);
  if (offers.length === 0) return null;
  const take = (id: string) => {
    const offer = offers.find((one) => one.id === id);
    if (!offer) return;
    const { n, value: mean, deviation } = offer;
    const patch = {
      n,
      mean,
      deviation,
      date: wave.date,
      source: messages.fromWave(wave.name, messages[offer.kind]),
    };
    session.run(setTrialResult, { planId, hypothesisId: hypothesis.id, look, patch });
  };
  return (
    <div className="plan-offer">
      <Select
        label={messages.takeResult(format.number(look), hypothesis.measure || messages.unnamed, wave.name)}
        value={null}
        placeholder={messages.takeResultText}
        disabled={session.readOnly}
        options={offers.map(({ id, kind, value, n }) => ({
          value: id,
          label: `${messages[kind]}: ${kind === "gap" ? format.signed(value, 2) : format.number(value, 2)}, ${messages.count(format.number(n))}`,
        }))}
        onChange={take}
      />
    </div>
  );
}
