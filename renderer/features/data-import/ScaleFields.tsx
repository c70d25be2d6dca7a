import { NumberField } from "../../ui/NumberField.tsx";
import { messages } from "./messages.ts";

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}
interface ScaleFieldsProps {
  /** Null before it is known. */
  scale: Scale | null;
  disabled?: boolean;
  onChange(scale: Scale): void;
}

/** The scale that scores lie on. */
export function ScaleFields({ scale, disabled, onChange }: ScaleFieldsProps) {
  const held = scale ?? { minimum: 1, maximum: 5 };
  return (
    <>
      <div className="import-narrow">
        <NumberField
          label={messages.minimum}
          value={held.minimum}
          disabled={disabled}
          onCommit={(minimum) => onChange({ ...held, minimum: minimum ?? held.minimum })}
        />
      </div>
      <div className="import-narrow">
        <NumberField
          label={messages.maximum}
          value={held.maximum}
          disabled={disabled}
          onCommit={(maximum) => onChange({ ...held, maximum: maximum ?? held.maximum })}
        />
      </div>
    </>
  );
}
