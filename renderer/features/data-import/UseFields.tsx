import {
  type AnyUse,
  COLUMN_USES,
  type TableSource,
  type Uses,
} from "@shared/interchange/sources/source-kinds.ts";
import { useMemo } from "react";
import { Select } from "../../ui/Select.tsx";
import { sourceMessages } from "./source-messages.ts";

interface UseFieldsProps {
  kind: TableSource;
  names: readonly string[];
  uses: Uses;
  onChange(uses: Uses): void;
}

const NONE = "none";
const OF_COLUMN = "column ";

/** Which column is which: one select for each use. A column serves one use, so that the one it had before loses it. */
export function UseFields({ kind, names, uses, onChange }: UseFieldsProps) {
  const options = useMemo(
    () => [
      { value: NONE, label: sourceMessages.noColumn },
      ...names.map((name) => ({ value: OF_COLUMN + name, label: name })),
    ],
    [names],
  );
  const set = (use: AnyUse, value: string) => {
    const name = value === NONE ? "" : value.slice(OF_COLUMN.length);
    const others = Object.entries(uses).map(([other, held]) => [
      other,
      held === name && !(SHARED.includes(other) && SHARED.includes(use)) ? "" : held,
    ]);
    onChange({ ...Object.fromEntries(others), [use]: name });
  };
  return (
    <>
      {COLUMN_USES[kind].map(({ id }) => (
        <Select
          key={id}
          label={sourceMessages.uses[id]}
          value={uses[id] ? OF_COLUMN + uses[id] : NONE}
          options={options}
          onChange={(value) => set(id, value)}
        />
      ))}
    </>
  );
}

/** A column may say the day and the wave at once. */
const SHARED: readonly string[] = ["date", "wave", "round"];
