import type { TableReading } from "@shared/domain/engagement/table-reading.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import type { OpenSource } from "./open-source.ts";

const PROPOSED = "proposed";

interface ReadingSelectProps {
  source: OpenSource;
  /** Those of this kind of source. */
  readings: readonly TableReading[];
}

/** As the file proposes, or as a table like it was read before. */
export function ReadingSelect({ source, readings }: ReadingSelectProps) {
  if (readings.length === 0) return null;
  const held = readings.find(({ id }) => id === source.rerunId);
  return (
    <Select
      label={messages.mapping}
      value={held?.id ?? PROPOSED}
      options={[
        { value: PROPOSED, label: messages.proposed },
        ...readings.map(({ id, name }) => ({ value: id, label: messages.rerunOf(name, "") })),
      ]}
      onChange={(id) => source.setRerun(id === PROPOSED ? null : id)}
    />
  );
}
