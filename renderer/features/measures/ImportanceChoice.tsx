import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

const IMPORTANCES = [
  { value: "stated", label: messages.importance.stated },
  { value: "derived", label: messages.importance.derived },
] as const;

interface ImportanceChoiceProps {
  session: EngagementSession;
  /** Nobody stated any: there is nothing to choose. */
  inPlaceOfStated: boolean;
}

/** How importance is read: kept with the engagement, because classes and priorities rest on it. */
export function ImportanceChoice({ session, inPlaceOfStated }: ImportanceChoiceProps) {
  const value = useModel(session, (model) => model.all("engagement")[0]?.importance ?? "stated");
  return (
    <Select
      label={messages.importance.label}
      value={inPlaceOfStated ? "derived" : value}
      options={IMPORTANCES}
      disabled={session.readOnly || inPlaceOfStated}
      onChange={(importance) => session.run(updateEngagement, { patch: { importance } })}
    />
  );
}
