import { byOrder } from "@shared/base/order.ts";
import { CAUSE_CATEGORIES, type CauseCategory } from "@shared/domain/cause/categories.ts";
import { answerCause } from "@shared/domain/cause/commands/answer-cause.ts";
import { sortCause } from "@shared/domain/cause/commands/sort-cause.ts";
import { updateCause } from "@shared/domain/cause/commands/update-cause.ts";
import { causeMessages } from "@shared/domain/cause/messages.ts";
import type { CauseRow } from "@shared/domain/cause/outline.ts";
import { CAUSE_KINDS } from "@shared/domain/cause/records.ts";
import { addIdea } from "@shared/domain/redesign/commands/add-idea.ts";
import { Plus } from "lucide-react";
import { ProblemsOf } from "../../platform/diagnostics/ProblemsOf.tsx";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";

const UNSORTED = "unsorted";
const KINDS = CAUSE_KINDS.map((value) => ({ value, label: causeMessages.kinds[value] }));
const BONES: readonly { value: CauseCategory | typeof UNSORTED; label: string }[] = [
  ...CAUSE_CATEGORIES.map((value) => ({ value, label: causeMessages.categories[value] })),
  { value: UNSORTED, label: causeMessages.unsorted },
];

interface DetailProps {
  session: EngagementSession;
  row: CauseRow | null;
}

/** What the chosen cause is, how we know, and the ideas that take it away. */
export function CauseDetail({ session, row }: DetailProps) {
  if (!row) return <p className="cause-detail muted">{messages.noSelection}</p>;
  const { cause, bone, number, depth } = row;
  const { id, kind } = cause;
  const disabled = session.readOnly;
  return (
    <section className="cause-detail" aria-label={messages.detail}>
      <h3>
        <span className="muted">{number}</span> {cause.text}
      </h3>
      <ProblemsOf session={session} elementId={id} />
      <div className="cause-choices">
        <Select
          label={messages.kind}
          value={kind}
          options={KINDS}
          disabled={disabled}
          onChange={(next) => session.run(updateCause, { id, patch: { kind: next } })}
        />
        <Select
          label={messages.bone}
          value={bone ?? UNSORTED}
          options={BONES}
          disabled={disabled}
          onChange={(next) => session.run(sortCause, { id, category: next === UNSORTED ? null : next })}
        />
      </div>
      <p className="muted">
        {messages.kindHints[kind]} {depth > 0 && messages.boneAbove}
      </p>
      <TextArea
        label={messages.evidence}
        placeholder={messages.evidenceHint}
        rows={2}
        value={cause.evidence}
        disabled={disabled}
        onCommit={(evidence) => session.run(updateCause, { id, patch: { evidence } })}
      />
      <Answers session={session} row={row} />
    </section>
  );
}

function Answers({ session, row }: { session: EngagementSession; row: CauseRow }) {
  const { dialogs } = useServices();
  const { id: causeId, opportunityId } = row.cause;
  const ideas = useModel(session, (model) =>
    model
      .all("idea")
      .filter((idea) => idea.opportunityIds.includes(opportunityId) || idea.causeIds.includes(causeId))
      .sort(byOrder),
  );
  const add = async () => {
    const title = await dialogs.ask({
      title: messages.ideaTitle,
      label: messages.ideaLabel,
      confirm: messages.confirm,
    });
    if (title !== null) session.run(addIdea, { title, opportunityIds: [opportunityId], causeIds: [causeId] });
  };
  return (
    <fieldset className="cause-answers">
      <legend>{messages.ideas}</legend>
      {ideas.length === 0 && <p className="muted">{messages.noIdeas}</p>}
      {ideas.map((idea) => (
        <Checkbox
          key={idea.id}
          checked={idea.causeIds.includes(causeId)}
          disabled={session.readOnly}
          onChange={(answers) => session.run(answerCause, { causeId, ideaId: idea.id, answers })}
        >
          {idea.title}
        </Checkbox>
      ))}
      <div>
        <Button icon={Plus} disabled={session.readOnly} onClick={() => void add()}>
          {messages.addIdea}
        </Button>
      </div>
    </fieldset>
  );
}
