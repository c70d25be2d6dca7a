import { byOrder } from "@shared/base/order.ts";
import { removeValueCase } from "@shared/domain/value/commands/remove-value-case.ts";
import { updateValueCase } from "@shared/domain/value/commands/update-value-case.ts";
import { FIRST_MARGINS, type ValueCase } from "@shared/domain/value/records.ts";
import { Plus, Trash2 } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { showCase } from "./shown-case.ts";

const NO_DESIGN = "";

interface CaseBarProps {
  session: EngagementSession;
  valueCase: ValueCase;
  onAdd: () => void;
}

/** Which case is shown, what it is about, and the convention that it counts by. */
export function CaseBar({ session, valueCase, onAdd }: CaseBarProps) {
  const { selection } = useServices();
  const cases = useModel(session, (model) => model.all("valueCase").sort(byOrder));
  const designs = useModel(session, (model) => model.all("blueprint").filter(({ kind }) => kind === "to-be"));
  const { id } = valueCase;
  const update = (patch: Partial<Pick<ValueCase, "name" | "toBeId" | "firstMargin">>) =>
    session.run(updateValueCase, { id, patch });
  return (
    <header className="value-bar">
      <Select
        label={messages.which}
        value={id}
        options={cases.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(chosen) => {
          // What is chosen elsewhere would lead back there.
          selection.set([]);
          showCase(session, chosen);
        }}
      />
      <TextField
        label={messages.caseName}
        value={valueCase.name}
        disabled={session.readOnly}
        maximumLength={500}
        onCommit={(name) => {
          if (name.trim() === "") return false;
          update({ name: name.trim() });
        }}
      />
      <Select
        label={messages.design}
        value={valueCase.toBeId ?? NO_DESIGN}
        disabled={session.readOnly}
        options={[
          { value: NO_DESIGN, label: messages.noDesign },
          ...designs.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(toBeId) => update({ toBeId: toBeId === NO_DESIGN ? null : toBeId })}
      />
      <Select
        label={messages.firstMargin}
        value={valueCase.firstMargin}
        disabled={session.readOnly}
        options={FIRST_MARGINS.map((value) => ({ value, label: messages.firstMargins[value] }))}
        onChange={(firstMargin) => update({ firstMargin })}
      />
      <span className="spring" />
      <Button icon={Plus} disabled={session.readOnly} onClick={onAdd}>
        {messages.newCase}
      </Button>
      <IconButton
        icon={Trash2}
        label={messages.deleteCase}
        disabled={session.readOnly}
        onClick={() => session.run(removeValueCase, { id })}
      />
    </header>
  );
}
