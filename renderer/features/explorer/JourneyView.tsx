import { byOrder } from "@shared/base/order.ts";
import { createJourney } from "@shared/domain/blueprint/commands/create-journey.ts";
import { createSegment } from "@shared/domain/engagement/commands/create-segment.ts";
import { Plus, UserPlus } from "lucide-react";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import "./explorer.css";

export function JourneyView({ session }: ViewProps) {
  const { dialogs, editors, selection } = useServices();
  const selected = useSelection();
  const journeys = useModel(session, (model) => model.all("journey").sort(byOrder));
  const blueprints = useModel(session, (model) => model.all("blueprint").sort(byOrder));
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const counts = useModel(session, (model) =>
    model
      .all("blueprint")
      .sort(byOrder)
      .map((blueprint) => model.by("step", "blueprintId", blueprint.id).length),
  );
  const addJourney = async () => {
    const name = await dialogs.ask({
      title: messages.newJourney,
      label: messages.name,
      confirm: messages.create,
    });
    if (name === null) return;
    const { blueprintId } = session.run(createJourney, { name });
    editors.open({ editor: "blueprint", recordId: blueprintId });
  };
  const addSegment = async () => {
    const name = await dialogs.ask({
      title: messages.newSegment,
      label: messages.name,
      confirm: messages.create,
    });
    if (name !== null) session.run(createSegment, { name });
  };
  return (
    <div>
      <div className="view-actions">
        <IconButton icon={Plus} label={messages.newJourney} onClick={addJourney} />
        <IconButton icon={UserPlus} label={messages.newSegment} onClick={addSegment} />
      </div>
      {journeys.length === 0 && (
        <EmptyState title={messages.noJourney} text={messages.noJourneyText}>
          <Button kind="primary" onClick={addJourney}>
            {messages.newJourney}
          </Button>
        </EmptyState>
      )}
      <ul className="list" aria-label={messages.journeys}>
        {journeys.map((journey) => (
          <li key={journey.id}>
            <h3>{journey.name}</h3>
            <ul className="list">
              {blueprints.map(
                (blueprint, index) =>
                  blueprint.journeyId === journey.id && (
                    <li key={blueprint.id}>
                      <button
                        type="button"
                        className="list-row"
                        data-depth="1"
                        aria-current={selected.includes(blueprint.id)}
                        onClick={() => editors.open({ editor: "blueprint", recordId: blueprint.id })}
                      >
                        <span>{blueprint.name}</span>
                        <small className="muted">{messages.steps(counts[index] ?? 0)}</small>
                      </button>
                    </li>
                  ),
              )}
            </ul>
          </li>
        ))}
      </ul>
      {segments.length > 0 && (
        <ul className="list" aria-label={messages.segments}>
          <li>
            <h3>{messages.segments}</h3>
          </li>
          {segments.map((segment) => (
            <li key={segment.id}>
              <button
                type="button"
                className="list-row"
                data-depth="1"
                aria-current={selected.includes(segment.id)}
                onClick={() => selection.set([segment.id])}
              >
                <span>{segment.name}</span>
                {segment.share !== null && (
                  <small className="muted">{Math.round(segment.share * 100)} %</small>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
