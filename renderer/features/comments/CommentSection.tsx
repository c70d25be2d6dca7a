import { addComment } from "@shared/domain/notes/commands/add-comment.ts";
import { threadsOn } from "@shared/domain/notes/queries.ts";
import { useEffect, useMemo, useRef } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useSetting } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Badge } from "../../ui/Badge.tsx";
import { AUTHOR_SETTING, authorOf } from "./author.ts";
import { CommentInput } from "./CommentInput.tsx";
import { CommentThread } from "./CommentThread.tsx";
import { onAsked } from "./comment-focus.ts";
import { messages } from "./messages.ts";
import "./comments.css";

/** What is said about the one element that is selected. */
export function CommentSection({ session }: ViewProps) {
  const selected = useSelection();
  const revision = useRevision(session);
  const setting = useSetting<string>(AUTHOR_SETTING);
  const field = useRef<HTMLTextAreaElement>(null);
  const [targetId] = selected;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const threads = useMemo(
    () => (targetId === undefined ? [] : threadsOn(session.model, targetId)),
    [session, targetId, revision],
  );
  const section = useRef<HTMLElement>(null);
  useEffect(
    () =>
      onAsked((wish) => {
        section.current?.scrollIntoView({ block: "nearest" });
        if (wish === "field") field.current?.focus();
      }),
    [],
  );
  if (targetId === undefined || selected.length !== 1) return null;
  const open = threads.filter(({ first }) => !first.resolved);
  const resolved = threads.filter(({ first }) => first.resolved);
  const say = (text: string, replyToId?: string) => {
    const author = authorOf(session, setting);
    const writtenAt = new Date().toISOString();
    session.run(addComment, {
      targetId,
      author,
      writtenAt,
      text,
      ...(replyToId !== undefined && { replyToId }),
    });
  };
  const shown = (list: typeof threads) => (
    <ul className="comment-threads">
      {list.map((thread) => (
        <CommentThread
          key={thread.first.id}
          session={session}
          thread={thread}
          onAnswer={(text) => say(text, thread.first.id)}
        />
      ))}
    </ul>
  );
  return (
    <section ref={section} className="remarks" aria-label={messages.title}>
      <header>
        <h2>{messages.title}</h2>
        {open.length > 0 && <Badge>{open.length}</Badge>}
      </header>
      {threads.length === 0 && <p className="muted">{messages.none}</p>}
      {open.length > 0 && shown(open)}
      {!session.readOnly && (
        <CommentInput
          key={targetId}
          ref={field}
          label={messages.write}
          action={messages.add}
          draft={{ engagementId: session.engagementId, id: targetId }}
          onDone={(text) => say(text)}
        />
      )}
      {resolved.length > 0 && (
        <details>
          <summary>{messages.resolved(resolved.length)}</summary>
          {shown(resolved)}
        </details>
      )}
    </section>
  );
}
