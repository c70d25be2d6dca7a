import { byOrder } from "@shared/base/order.ts";
import type { Flow } from "@shared/domain/blueprint/records.ts";
import { setFlowShares } from "@shared/domain/simulation/commands/set-flow-shares.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { simulationWords as words } from "./simulation-messages.ts";

/** Which share of single segments goes this way, where they differ from all. */
export function SegmentShares({ session, flow }: { session: EngagementSession; flow: Flow }) {
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  if (segments.length < 2) return null;
  const set = (segmentId: string, percent: number | null) => {
    const others = flow.shares.filter((share) => share.segmentId !== segmentId);
    const shares = percent === null ? others : [...others, { segmentId, probability: percent / 100 }];
    session.run(setFlowShares, { flowId: flow.id, shares });
  };
  return (
    <section className="inspector-section" aria-label={words.shares}>
      <details open={flow.shares.length > 0}>
        <summary>{words.shares}</summary>
        <p className="muted">{words.sharesHint}</p>
        {segments.map(({ id, name }) => {
          const held = flow.shares.find(({ segmentId }) => segmentId === id);
          return (
            <NumberField
              key={id}
              label={name}
              unit="%"
              value={held ? Math.round(held.probability * 1000) / 10 : null}
              minimum={0}
              maximum={100}
              disabled={session.readOnly}
              onCommit={(percent) => set(id, percent)}
            />
          );
        })}
      </details>
    </section>
  );
}
