import { RECOVERY_PARTS } from "@shared/domain/recovery/completeness.ts";
import { ACTION_PRIORITIES } from "@shared/domain/recovery/records.ts";
import { Download, LifeBuoy, Plus } from "lucide-react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { exportTable, type TableFormat } from "./export-table.ts";
import type { FailPointFilter } from "./filter.ts";
import { messages } from "./messages.ts";
import type { FailPointRow } from "./rows.ts";

const ALL = "all";
const FORMATS = [
  ["copy", messages.copy],
  ["csv", messages.saveCsv],
  ["xlsx", messages.saveXlsx],
] as const;

interface BarProps {
  session: EngagementSession;
  rows: readonly FailPointRow[];
  shown: readonly FailPointRow[];
  filter: FailPointFilter;
  onFilter(filter: FailPointFilter): void;
  chosenId: string | null;
  onOpen(stepId: string): void;
}

/** Which of them are shown, how many, and what can be done with them. */
export function FailPointBar({ session, rows, shown, filter, onFilter, chosenId, onOpen }: BarProps) {
  const services = useServices();
  const orAll = <T extends string>(value: T | typeof ALL): T | null => (value === ALL ? null : value);
  const save = (format: TableFormat) =>
    void exportTable(services, shown, format).catch((error: Error) =>
      services.notices.show({ kind: "error", text: error.message }),
    );
  return (
    <div className="fail-points-bar" role="toolbar" aria-label={messages.title}>
      <Select
        hideLabel
        label={messages.priorityFilter}
        value={filter.priority ?? ALL}
        options={[
          { value: ALL, label: messages.allPriorities },
          ...ACTION_PRIORITIES.map((value) => ({ value, label: messages.priorities[value] })),
        ]}
        onChange={(value) => onFilter({ ...filter, priority: orAll(value) })}
      />
      <Select
        hideLabel
        label={messages.missingFilter}
        value={filter.missing ?? ALL}
        options={[
          { value: ALL, label: messages.allMissing },
          ...RECOVERY_PARTS.map((value) => ({ value, label: messages.missingOf(messages.parts[value]) })),
        ]}
        onChange={(value) => onFilter({ ...filter, missing: orAll(value) })}
      />
      <TextField
        hideLabel
        type="search"
        label={messages.find}
        placeholder={messages.find}
        value={filter.text}
        onInput={(text) => onFilter({ ...filter, text })}
        onCommit={(text) => onFilter({ ...filter, text })}
      />
      <span className="muted" role="status">
        {messages.count(shown.length, rows.length)}
      </span>
      <span className="spring" />
      <MenuButton
        icon={Download}
        label={messages.export}
        disabled={shown.length === 0}
        entries={() => FORMATS.map(([id, label]) => ({ id, label, run: () => save(id) }))}
      />
      <IconButton
        icon={LifeBuoy}
        label={messages.openRecovery}
        disabled={chosenId === null}
        onClick={() => chosenId !== null && onOpen(chosenId)}
      />
      <Button
        icon={Plus}
        disabled={session.readOnly}
        onClick={() => void services.commands.run("recovery.fail-point.add", { ask: true })}
      >
        {messages.add}
      </Button>
    </div>
  );
}
