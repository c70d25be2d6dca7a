import { localDay } from "@shared/base/local-day.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addWaveReviews } from "@shared/domain/rollout/commands/add-wave-reviews.ts";
import { removeWaveReview } from "@shared/domain/rollout/commands/remove-wave-review.ts";
import { updateWaveReview } from "@shared/domain/rollout/commands/update-wave-review.ts";
import { USUAL_REVIEWS } from "@shared/domain/rollout/usual-reviews.ts";
import { CalendarCheck } from "lucide-react";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import { PlanGrid } from "./PlanGrid.tsx";
import { reviewColumns, reviewPatch, reviewRows } from "./review-columns.ts";

const write = (draft: Draft, id: string, columnId: string, text: string): void => {
  runIn(draft, updateWaveReview, { id, patch: reviewPatch(draft, columnId, text) });
};

/** The days on which somebody looks whether a wave works. */
export function ReviewsPart({ session }: { session: EngagementSession }) {
  const { selection } = useServices();
  const selected = useSelection();
  const waves = useModel(session, (model) => model.all("rolloutWave").sort(byOrder));
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => reviewRows(session.model, localDay()), [session, revision]);
  const columns = useMemo(() => reviewColumns(waves), [waves]);
  const wave = waves.find(({ id }) => selected.includes(id)) ?? waves[0];
  const add = (daysAfter: readonly number[]) => {
    const [id] = wave ? session.run(addWaveReviews, { waveId: wave.id, daysAfter }) : [];
    if (id !== undefined) selection.set([id], "rollout");
    return id;
  };
  const reviewed = rows.filter(({ review }) => review.waveId === wave?.id).length;
  return (
    <PlanGrid
      session={session}
      words={messages.reviews}
      rows={rows}
      columns={columns}
      add={null}
      actions={
        wave && (
          <>
            {reviewed === 0 && (
              <Button icon={CalendarCheck} disabled={session.readOnly} onClick={() => add(USUAL_REVIEWS)}>
                {messages.reviews.addUsual(wave.name)}
              </Button>
            )}
            {reviewed > 0 && (
              <Button
                icon={CalendarCheck}
                disabled={session.readOnly}
                onClick={() => add([nextDays(rows, wave.id)])}
              >
                {messages.reviews.addNext(wave.name)}
              </Button>
            )}
          </>
        )
      }
      remove={(id) => session.run(removeWaveReview, { id })}
      write={write}
    />
  );
}

const STEP = 90;

/** So many days after the last review of a wave. */
const nextDays = (rows: ReturnType<typeof reviewRows>, waveId: string): number =>
  Math.max(0, ...rows.flatMap(({ review }) => (review.waveId === waveId ? [review.daysAfter ?? 0] : []))) +
  STEP;
