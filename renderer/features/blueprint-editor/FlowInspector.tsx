import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { FLOW_KINDS } from "@shared/domain/blueprint/records.ts";
import { useModel, useSelection } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { FLOW_KIND_NAMES, messages } from "./messages.ts";

export function FlowInspector({ session }: ViewProps) {
  const selected = useSelection();
  const flow = useModel(session, (model) => selected.map((id) => model.get("flow", id)).find(Boolean));
  const total = useModel(session, (model) => {
    if (!flow) return null;
    const ways = model.by("flow", "fromId", flow.fromId).filter((way) => way.probability !== null);
    return ways.length === 0 ? null : ways.reduce((sum, way) => sum + (way.probability ?? 0), 0);
  });
  if (!flow) return null;
  const change = (patch: Parameters<typeof updateFlow.run>[1]["patch"]) =>
    session.run(updateFlow, { flowId: flow.id, patch });
  return (
    <section className="inspector-section">
      <h2>{messages.flow}</h2>
      <Select
        label={messages.kind}
        value={flow.kind}
        options={FLOW_KINDS.map((value) => ({ value, label: FLOW_KIND_NAMES[value] }))}
        onChange={(kind) => change({ kind })}
      />
      <TextField label={messages.label} value={flow.label} onCommit={(label) => change({ label })} />
      <NumberField
        label={messages.probability}
        value={flow.probability === null ? null : Math.round(flow.probability * 1000) / 10}
        minimum={0}
        maximum={100}
        onCommit={(percent) => change({ probability: percent === null ? null : percent / 100 })}
      />
      {total !== null && <p className="muted">{messages.sum(Math.round(total * 1000) / 10)}</p>}
    </section>
  );
}
