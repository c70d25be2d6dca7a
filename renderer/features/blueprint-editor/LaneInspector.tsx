import { updateLane } from "@shared/domain/blueprint/commands/update-lane.ts";
import { useModel, useSelection } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";

export function LaneInspector({ session }: ViewProps) {
  const selected = useSelection();
  const lane = useModel(session, (model) => selected.map((id) => model.get("lane", id)).find(Boolean));
  if (!lane) return null;
  const change = (patch: { name?: string; subtitle?: string }) =>
    session.run(updateLane, { laneId: lane.id, ...patch });
  return (
    <section className="inspector-section">
      <h2>{messages.lane}</h2>
      <TextField label={messages.name} value={lane.name} onCommit={(name) => change({ name })} />
      <TextField
        label={messages.subtitle}
        value={lane.subtitle}
        onCommit={(subtitle) => change({ subtitle })}
      />
    </section>
  );
}
