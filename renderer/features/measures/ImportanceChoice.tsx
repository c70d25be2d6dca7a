import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import type { ImportanceSources } from "@shared/domain/measure/importance.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

interface ImportanceChoiceProps {
  session: EngagementSession;
  /** How it is read; equal where none is known. */
  kind: "stated" | "derived" | "equal";
  sources: ImportanceSources;
}

/**
 * How importance is read: kept with the engagement, because classes and priorities rest on it. What was not asked cannot
 * be chosen, and says so.
 */
export function ImportanceChoice({ session, kind, sources: { stated, verdict } }: ImportanceChoiceProps) {
  const words = messages.importance;
  const options = [
    { value: "stated", label: stated ? words.stated : words.unstated, disabled: !stated },
    {
      value: "derived",
      label: verdict ? words.derived(verdict) : words.underivable,
      disabled: verdict === null,
    },
    ...(kind === "equal" ? [{ value: "equal", label: words.equal } as const] : []),
  ] as const;
  return (
    <Select
      label={words.label}
      value={kind}
      options={options}
      disabled={session.readOnly}
      onChange={(importance) => {
        if (importance !== "equal") session.run(updateEngagement, { patch: { importance } });
      }}
    />
  );
}
