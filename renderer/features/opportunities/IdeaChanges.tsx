import { elementName } from "@shared/domain/core/element-name.ts";
import type { Idea } from "@shared/domain/redesign/records.ts";
import { openElement } from "../../platform/queries/element-names.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";

/** What an idea changes, by name; a press shows it on its map. What is on no map any more is counted and not named. */
export function IdeaChanges({ session, idea }: { session: EngagementSession; idea: Idea }) {
  const services = useServices();
  const named = idea.changeIds.flatMap((id) => elementName(session.model, id) ?? []);
  if (named.length === 0) return null;
  return (
    <div className="opportunity-changes">
      {named.map(({ id, name }) => (
        <Button key={id} kind="link" onClick={() => void openElement(services, id)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
