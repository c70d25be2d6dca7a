import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addIdea } from "@shared/domain/redesign/commands/add-idea.ts";
import { assignChange } from "@shared/domain/redesign/commands/assign-change.ts";
import type { Change } from "@shared/domain/redesign/difference.ts";
import { changeSentences } from "@shared/domain/report/change-sentences.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { ChangeReasons } from "./ChangeReasons.tsx";
import { messages } from "./messages.ts";

const NONE = "none";
const NEW = "new";

interface ChangeDetailProps {
  session: EngagementSession;
  change: Change | null;
  format: ReportFormat;
}

/** What the chosen change comes to, and the idea that it carries out. */
export function ChangeDetail({ session, change, format }: ChangeDetailProps) {
  const { dialogs } = useServices();
  const ideas = useModel(session, (model) => model.all("idea").sort(byOrder));
  if (!change) return <p className="muted">{messages.selectChange}</p>;
  const idea = ideas.find((entry) => entry.changeIds.includes(change.key));
  const assign = async (choice: string) => {
    const changeIds = [change.key];
    if (choice !== NEW) {
      session.run(assignChange, { changeIds, ideaId: choice === NONE ? null : choice });
      return;
    }
    const title = await dialogs.ask({
      title: messages.ideaTitle,
      label: messages.ideaLabel,
      confirm: messages.add,
    });
    if (title === null) return;
    session.commit({ label: messages.ideaTitle }, (draft) => {
      const ideaId = runIn(draft, addIdea, { title });
      runIn(draft, assignChange, { changeIds, ideaId });
    });
  };
  return (
    <section className="change-about" aria-label={change.title}>
      <h3>
        <span className="change-sign" data-kind={change.kind}>
          {messages.signs[change.kind]}
        </span>
        {change.title}
      </h3>
      <ul>
        {changeSentences(session.model, change, format, "team").map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Select
        label={messages.idea}
        value={idea?.id ?? NONE}
        disabled={session.readOnly}
        options={[
          { value: NONE, label: messages.noIdea },
          ...ideas.map((entry) => ({ value: entry.id, label: entry.title })),
          { value: NEW, label: messages.newIdea },
        ]}
        onChange={(choice) => void assign(choice)}
      />
      <ChangeReasons session={session} changeKey={change.key} />
    </section>
  );
}
