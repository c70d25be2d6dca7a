import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { FLOW_KINDS } from "@shared/domain/blueprint/records.ts";
import { ProblemsOf } from "../../../platform/diagnostics/ProblemsOf.tsx";
import { useModel, useSelection } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { FLOW_KIND_NAMES, messages } from "../messages.ts";
import { SegmentShares } from "./SegmentShares.tsx";
import { TotalNote } from "./WaysOut.tsx";

/** What flows, what it says, how often it is taken, and between which steps. */
export function FlowInspector({ session }: ViewProps) {
  const selected = useSelection();
  const flow = useModel(session, (model) => selected.map((id) => model.get("flow", id)).find(Boolean));
  const ends = useModel(session, (model) =>
    flow ? [flow.fromId, flow.toId].map((id) => model.get("step", id)?.title ?? "") : [],
  );
  if (!flow) return null;
  const [from = "", to = ""] = ends;
  const change = (patch: Parameters<typeof updateFlow.run>[1]["patch"]) =>
    session.run(updateFlow, { flowId: flow.id, patch });
  return (
    <>
      <section className="inspector-section">
        <h2>{messages.flow}</h2>
        <p className="muted">{messages.fromTo(from, to)}</p>
        <Select
          label={messages.kind}
          value={flow.kind}
          options={FLOW_KINDS.map((value) => ({ value, label: FLOW_KIND_NAMES[value] }))}
          onChange={(kind) => change({ kind })}
        />
        <TextField label={messages.label} value={flow.label} onCommit={(label) => change({ label })} />
        <NumberField
          label={messages.probability}
          unit="%"
          value={flow.probability === null ? null : Math.round(flow.probability * 1000) / 10}
          minimum={0}
          maximum={100}
          onCommit={(percent) => change({ probability: percent === null ? null : percent / 100 })}
        />
        <TotalNote session={session} stepId={flow.fromId} />
      </section>
      {flow.probability !== null && <SegmentShares session={session} flow={flow} />}
      <ProblemsOf session={session} elementId={flow.id} />
    </>
  );
}
