import { updateLane } from "@shared/domain/blueprint/commands/update-lane.ts";
import { BANDS } from "@shared/domain/blueprint/records.ts";
import { ProblemsOf } from "../../../platform/diagnostics/ProblemsOf.tsx";
import { useModel, useSelection } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { BAND_NAMES, messages } from "../messages.ts";

/** Name and second line of a lane; its band, which says between which of the three lines it lies. */
export function LaneInspector({ session }: ViewProps) {
  const selected = useSelection();
  const lane = useModel(session, (model) => selected.map((id) => model.get("lane", id)).find(Boolean));
  const count = useModel(session, (model) => (lane ? model.countBy("step", "laneId", lane.id) : 0));
  if (!lane) return null;
  const change = (patch: Omit<Parameters<typeof updateLane.run>[1], "laneId">) =>
    session.run(updateLane, { laneId: lane.id, ...patch });
  return (
    <>
      <section className="inspector-section">
        <div className="head">
          <h2>{messages.lane}</h2>
          <span className="muted">{messages.stepCount(count)}</span>
        </div>
        <TextField label={messages.name} value={lane.name} onCommit={(name) => change({ name })} />
        <TextField
          label={messages.subtitle}
          value={lane.subtitle}
          onCommit={(subtitle) => change({ subtitle })}
        />
        <Select
          label={messages.band}
          value={lane.band}
          options={BANDS.map((value) => ({ value, label: BAND_NAMES[value] }))}
          onChange={(band) => change({ band })}
        />
      </section>
      <ProblemsOf session={session} elementId={lane.id} />
    </>
  );
}
