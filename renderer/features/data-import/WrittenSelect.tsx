import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

/** No column of free text becomes verbatims. */
export const NOWHERE = "";

interface WrittenSelectProps {
  texts: readonly string[];
  value: string;
  onChange(column: string): void;
}

/** What becomes of the free text of a survey: verbatims, or nothing that is shown. */
export function WrittenSelect({ texts, value, onChange }: WrittenSelectProps) {
  if (texts.length === 0) return null;
  return (
    <div className="import-options">
      <Select
        label={messages.written}
        value={value}
        options={[
          ...texts.map((column) => ({ value: column, label: messages.writtenIn(column) })),
          { value: NOWHERE, label: messages.writtenNowhere },
        ]}
        onChange={onChange}
      />
    </div>
  );
}
