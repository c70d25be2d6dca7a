import { byOrder } from "@shared/base/order.ts";
import { addIdea } from "@shared/domain/redesign/commands/add-idea.ts";
import { removeIdea } from "@shared/domain/redesign/commands/remove-idea.ts";
import { updateIdea } from "@shared/domain/redesign/commands/update-idea.ts";
import { updateOpportunity } from "@shared/domain/redesign/commands/update-opportunity.ts";
import { Plus, Trash2 } from "lucide-react";
import { ProblemsOf } from "../../platform/diagnostics/ProblemsOf.tsx";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { RegisteredView } from "../../workbench/RegisteredView.tsx";
import { Decision } from "./Decision.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { IdeaChanges } from "./IdeaChanges.tsx";
import { messages } from "./messages.ts";
import type { OpportunityRow } from "./rows.ts";

interface DetailProps {
  session: EngagementSession;
  row: OpportunityRow | null;
}

/** The chosen opportunity in full: its words, its touch points, and the ideas that answer it. */
export function OpportunityDetail({ session, row }: DetailProps) {
  const { dialogs } = useServices();
  const points = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  if (!row) return <p className="opportunity-detail muted">{messages.noSelection}</p>;
  const { opportunity, ideas } = row;
  const { id } = opportunity;
  const disabled = session.readOnly;
  const toggle = (pointId: string, on: boolean) => {
    const others = opportunity.touchPointIds.filter((other) => other !== pointId);
    session.run(updateOpportunity, { id, patch: { touchPointIds: on ? [...others, pointId] : others } });
  };
  const newIdea = async () => {
    const title = await dialogs.ask({
      title: messages.ideaTitle,
      label: messages.ideaLabel,
      confirm: messages.confirm,
    });
    if (title !== null) session.run(addIdea, { title, opportunityIds: [id] });
  };
  return (
    <section className="opportunity-detail" aria-label={messages.detail}>
      <h3>{opportunity.title}</h3>
      <ProblemsOf session={session} elementId={id} />
      <div className="opportunity-texts">
        <TextArea
          label={messages.description}
          value={opportunity.description}
          disabled={disabled}
          onCommit={(description) => session.run(updateOpportunity, { id, patch: { description } })}
        />
        <TextArea
          label={messages.evidence}
          value={opportunity.evidence}
          disabled={disabled}
          onCommit={(evidence) => session.run(updateOpportunity, { id, patch: { evidence } })}
        />
      </div>
      <EvidenceSection session={session} opportunity={opportunity} />
      <Decision session={session} opportunity={opportunity} />
      <fieldset>
        <legend>{messages.touchPoints}</legend>
        {points.length === 0 && <p className="muted">{messages.noTouchPoints}</p>}
        <div className="opportunity-points">
          {points.map((point, index) => (
            <Checkbox
              key={point.id}
              checked={opportunity.touchPointIds.includes(point.id)}
              disabled={disabled}
              onChange={(on) => toggle(point.id, on)}
            >
              {`${index + 1} ${point.name}`}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className="opportunity-ideas">
        <h4>{messages.ideas}</h4>
        {ideas.length === 0 && <p className="muted">{messages.noIdeas}</p>}
        {ideas.map((idea) => (
          <div key={idea.id} className="opportunity-idea">
            <TextField
              label={messages.ideaName}
              hideLabel
              value={idea.title}
              disabled={disabled}
              onCommit={(title) => {
                if (title.trim() !== "") session.run(updateIdea, { id: idea.id, patch: { title } });
              }}
            />
            <small className="muted">{messages.changes(idea.changeIds.length)}</small>
            <IconButton
              icon={Trash2}
              label={`${messages.deleteIdea}: ${idea.title}`}
              disabled={disabled}
              onClick={() => session.run(removeIdea, { id: idea.id })}
            />
            <IdeaChanges session={session} idea={idea} />
          </div>
        ))}
        <Button icon={Plus} disabled={disabled} onClick={() => void newIdea()}>
          {messages.addIdea}
        </Button>
      </div>
      <RegisteredView id="links.inspector" session={session} />
    </section>
  );
}
