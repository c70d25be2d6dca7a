import { updateSegment } from "@shared/domain/engagement/commands/update-segment.ts";
import type { Segment } from "@shared/domain/engagement/records.ts";
import { useModel, useSelection } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import "./explorer.css";

/** Everything about the chosen segment; the shares of all segments need not add up to one. */
export function SegmentInspector({ session }: ViewProps) {
  const selected = useSelection();
  const segment = useModel(session, (model) => selected.map((id) => model.get("segment", id)).find(Boolean));
  const total = useModel(session, (model) =>
    model.all("segment").reduce((sum, { share }) => sum + (share ?? 0), 0),
  );
  if (!segment) return null;
  const change = (patch: Partial<Omit<Segment, "id" | "type">>) =>
    session.run(updateSegment, { id: segment.id, patch });
  const off = Math.round(total * 100);
  return (
    <section className="item-details">
      <h2>{messages.segment}</h2>
      <TextField
        label={messages.name}
        value={segment.name}
        disabled={session.readOnly}
        onCommit={(name) => name.trim() !== "" && change({ name: name.trim() })}
      />
      <TextArea
        label={messages.description}
        value={segment.description}
        disabled={session.readOnly}
        onCommit={(description) => change({ description })}
      />
      <TextArea
        label={messages.needs}
        value={segment.needs}
        disabled={session.readOnly}
        onCommit={(needs) => change({ needs })}
      />
      <NumberField
        label={messages.share}
        unit="%"
        value={segment.share === null ? null : Math.round(segment.share * 1000) / 10}
        minimum={0}
        maximum={100}
        hint={off > 100 ? messages.sharesOver(off) : undefined}
        disabled={session.readOnly}
        onCommit={(share) => change({ share: share === null ? null : share / 100 })}
      />
    </section>
  );
}
