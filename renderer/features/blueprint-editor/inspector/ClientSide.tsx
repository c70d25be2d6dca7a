import { NumberField } from "../../../ui/NumberField.tsx";
import { TextArea } from "../../../ui/TextField.tsx";
import { messages } from "../messages.ts";
import { severalOf } from "./several.ts";
import type { StepSectionProps } from "./step-section.ts";

const TEXTS = ["thoughts", "feelings", "pain", "gain", "quote", "successPoint", "notes"] as const;

/** What the client thinks and feels there, what makes it succeed, and notes. */
export function ClientSide({ steps, change }: StepSectionProps) {
  const feeling = severalOf(steps, (step) => step.feeling);
  return (
    <section className="inspector-section">
      <h3>{messages.clientSide}</h3>
      <NumberField
        label={messages.feeling}
        value={feeling.differ ? null : feeling.value}
        placeholder={feeling.differ ? messages.several : undefined}
        minimum={-2}
        maximum={2}
        onCommit={(value) => change({ feeling: value })}
      />
      {TEXTS.map((key) => {
        const { value, differ } = severalOf(steps, (step) => step[key]);
        return (
          <TextArea
            key={key}
            label={messages[key]}
            rows={2}
            value={differ ? "" : value}
            placeholder={differ ? messages.several : undefined}
            onCommit={(text) => change({ [key]: text })}
          />
        );
      })}
    </section>
  );
}
