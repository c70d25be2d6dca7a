import { elementName } from "@shared/domain/core/element-name.ts";
import { resolveComment } from "@shared/domain/notes/commands/resolve-comment.ts";
import { allThreads, type Thread } from "@shared/domain/notes/queries.ts";
import { Check, MessageSquare, RotateCcw } from "lucide-react";
import { useMemo, useState } from "react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Select } from "../../ui/Select.tsx";
import { ViewActions } from "../../workbench/bars/view-actions.ts";
import { timeText } from "./author.ts";
import { askFor } from "./comment-focus.ts";
import { messages } from "./messages.ts";
import "./comments.css";

const FILTERS = ["open", "resolved", "all"] as const;
type Filter = (typeof FILTERS)[number];

/** Every thread of the engagement, the one that was written in last at the top; a press goes to what it is about. */
export function CommentsView({ session }: ViewProps) {
  const revision = useRevision(session);
  const [filter, setFilter] = useState<Filter>("open");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const threads = useMemo(() => allThreads(session.model), [session, revision]);
  const shown = threads.filter(({ first }) => filter === "all" || first.resolved === (filter === "resolved"));
  return (
    <>
      <ViewActions>
        <Select
          hideLabel
          label={messages.filter}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: messages.filters[value] }))}
          onChange={(value) => setFilter(value)}
        />
      </ViewActions>
      {shown.length === 0 && (
        <EmptyState
          small
          icon={MessageSquare}
          title={filter === "resolved" ? messages.noneResolved : messages.noneOpen}
          text={filter === "resolved" ? messages.noneResolvedText : messages.noneOpenText}
        />
      )}
      <ul className="comment-rows">
        {shown.map((thread) => (
          <ThreadRow key={thread.first.id} session={session} thread={thread} />
        ))}
      </ul>
    </>
  );
}

function ThreadRow({ session, thread }: ViewProps & { thread: Thread }) {
  const services = useServices();
  const { first, answers } = thread;
  const last = answers.at(-1) ?? first;
  const about = elementName(session.model, first.targetId);
  const name = about?.name ?? "";
  return (
    <li className="comment-row" data-resolved={first.resolved || undefined}>
      <button
        type="button"
        title={messages.goTo(name)}
        onClick={async () => {
          await openElement(services, first.targetId);
          askFor("section");
        }}
      >
        <span className="comment-about">
          <strong>{name}</strong>
          <small>{[about?.noun, about?.where].filter(Boolean).join(" · ")}</small>
        </span>
        <span className="comment-first">{first.text}</span>
        <span className="comment-last">
          <span>{last.author || messages.somebody}</span>
          <small>
            {timeText(last.writtenAt)}
            {answers.length > 0 && ` · ${messages.answers(answers.length)}`}
          </small>
        </span>
      </button>
      <IconButton
        icon={first.resolved ? RotateCcw : Check}
        label={first.resolved ? messages.reopen : messages.resolve}
        disabled={session.readOnly}
        onClick={() => session.run(resolveComment, { id: first.id, resolved: !first.resolved })}
      />
    </li>
  );
}
