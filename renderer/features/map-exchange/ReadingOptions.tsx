import type { MapReadOptions } from "@shared/interchange/map-file.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import type { ReadMap } from "./use-map-file.ts";

interface ReadingOptionsProps {
  read: ReadMap;
  /** Read the same file again, another way. */
  onRead(options: MapReadOptions): void;
}

/** How the file is read: what can be chosen depends on what it is. */
export function ReadingOptions({ read, onRead }: ReadingOptionsProps) {
  const { reading, options } = read;
  if (reading.kind === "sheet") {
    const again = (change: NonNullable<MapReadOptions["sheet"]>) =>
      onRead({ sheet: { sheet: reading.sheet, form: reading.form, ...options.sheet, ...change } });
    return (
      <>
        {reading.sheets.length > 1 && reading.form !== "ours" && (
          <Select
            label={messages.sheet}
            value={reading.sheet}
            options={reading.sheets.map((value) => ({ value, label: value }))}
            onChange={(sheet) => onRead({ sheet: { sheet } })}
          />
        )}
        <Select
          label={messages.form}
          value={reading.form}
          options={reading.forms.map((value) => ({ value, label: messages.forms[value] }))}
          onChange={(form) => onRead({ sheet: { sheet: reading.sheet, form } })}
        />
        {reading.form !== "ours" && (
          <Checkbox checked={reading.join} onChange={(join) => again({ join })}>
            {messages.join}
          </Checkbox>
        )}
      </>
    );
  }
  const again = (change: NonNullable<MapReadOptions["bpmn"]>) =>
    onRead({ bpmn: { part: reading.part, open: reading.open, ...change } });
  return (
    <>
      {reading.parts.length > 1 && (
        <Select
          label={messages.part}
          value={reading.part}
          options={reading.parts.map(({ id, name, steps }) => ({
            value: id,
            label: messages.partOf(name, steps),
          }))}
          onChange={(part) => onRead({ bpmn: { part } })}
        />
      )}
      {reading.subprocesses > 0 && (
        <Select
          label={messages.subprocesses}
          value={reading.open ? "open" : "closed"}
          options={[
            { value: "open", label: messages.opened },
            { value: "closed", label: messages.closed },
          ]}
          onChange={(value) => again({ open: value === "open" })}
        />
      )}
      <Select
        label={messages.stageWay}
        value={reading.stages}
        options={reading.stageWays.map((value) => ({ value, label: messages.stageWays[value] }))}
        onChange={(stages) => again({ stages })}
      />
    </>
  );
}
