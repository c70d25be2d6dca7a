import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { ANCHORS, RATINGS, type Rating } from "./anchors.ts";
import { messages } from "./messages.ts";
import type { RecoveryPartProps } from "./recovery-part.ts";

const choices = (rating: Rating) =>
  ANCHORS[rating].map((anchor, index) => ({ value: String(index + 1), label: `${index + 1} · ${anchor}` }));
const CHOICES = {
  severity: choices("severity"),
  occurrence: choices("occurrence"),
  detection: choices("detection"),
};

/** What goes wrong, how much it hurts, how often, and how it is noticed. */
export function JudgementSection({ session, point, change }: RecoveryPartProps) {
  const disabled = session.readOnly;
  return (
    <section className="recovery-section" aria-label={messages.judgement}>
      <h3>{messages.judgement}</h3>
      <TextArea
        hideLabel
        label={messages.description}
        value={point.description}
        disabled={disabled}
        onCommit={(description) => change({ description })}
      />
      {RATINGS.map((rating) => (
        <Select
          key={rating}
          label={messages[rating]}
          value={String(point[rating])}
          options={CHOICES[rating]}
          disabled={disabled}
          onChange={(value) => change({ [rating]: Number(value) })}
        />
      ))}
      <TextArea
        label={messages.noticed}
        hint={messages.noticedHint}
        rows={2}
        value={point.noticed}
        disabled={disabled}
        onCommit={(noticed) => change({ noticed })}
      />
    </section>
  );
}
