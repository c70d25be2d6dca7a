import { byOrder } from "@shared/base/order.ts";
import { removeFollowedMeasure } from "@shared/domain/followed/commands/remove-followed-measure.ts";
import { updateFollowedMeasure } from "@shared/domain/followed/commands/update-followed-measure.ts";
import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import { Plus, Trash2 } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { showMeasure } from "./shown-measure.ts";

interface MeasureBarProps {
  session: EngagementSession;
  measure: FollowedMeasure;
  onAdd: () => void;
}

/** Which measure is shown, what it is called, and the way to another one. */
export function MeasureBar({ session, measure, onAdd }: MeasureBarProps) {
  const { selection } = useServices();
  const all = useModel(session, (model) => model.all("followedMeasure").sort(byOrder));
  const { id } = measure;
  return (
    <header className="followed-bar">
      {all.length > 1 && (
        <Select
          label={messages.which}
          value={id}
          options={all.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(chosen) => {
            // What is chosen elsewhere would lead back there.
            selection.set([]);
            showMeasure(session, chosen);
          }}
        />
      )}
      <TextField
        label={messages.name}
        value={measure.name}
        disabled={session.readOnly}
        onCommit={(name) => {
          if (name.trim() === "") return false;
          session.run(updateFollowedMeasure, { id, patch: { name: name.trim() } });
        }}
      />
      <span className="spring" />
      <Button icon={Plus} disabled={session.readOnly} onClick={onAdd}>
        {messages.add}
      </Button>
      <IconButton
        icon={Trash2}
        label={messages.remove}
        disabled={session.readOnly}
        onClick={() => session.run(removeFollowedMeasure, { id })}
      />
    </header>
  );
}
