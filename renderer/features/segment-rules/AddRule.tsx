import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addSegmentRule } from "@shared/domain/strategy/commands/add-segment-rule.ts";
import { useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { AddLine } from "../../ui/AddLine.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

interface AddProps {
  session: EngagementSession;
  placeholder: string;
  /** Where it is kept. */
  at?: { readonly touchPointIds?: readonly string[]; readonly stepIds?: readonly string[] };
  onAdded?(id: string): void;
}

/** For whom, and what: Enter adds it. */
export function AddRule({ session, placeholder, at, onAdded }: AddProps) {
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const [wanted, setWanted] = useState<string | null>(null);
  const segment = segments.find(({ id }) => id === wanted) ?? segments[0];
  if (!segment) return null;
  const add = (lines: readonly string[]) => {
    const ids = session.commit({ label: messages.addLabel(lines.length) }, (draft) =>
      lines.map((text) => runIn(draft, addSegmentRule, { segmentId: segment.id, text, ...at })),
    );
    const last = ids.at(-1);
    if (last !== undefined) onAdded?.(last);
  };
  return (
    <div className="segment-rule-add">
      <Select
        label={messages.forSegment}
        hideLabel
        value={segment.id}
        disabled={session.readOnly}
        options={segments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setWanted}
      />
      <AddLine
        label={placeholder}
        placeholder={placeholder}
        add={messages.add}
        disabled={session.readOnly}
        onAdd={add}
      />
    </div>
  );
}
