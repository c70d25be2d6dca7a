import { removeComment } from "@shared/domain/notes/commands/remove-comment.ts";
import { resolveComment } from "@shared/domain/notes/commands/resolve-comment.ts";
import { updateComment } from "@shared/domain/notes/commands/update-comment.ts";
import type { Thread } from "@shared/domain/notes/queries.ts";
import type { Comment } from "@shared/domain/notes/records.ts";
import { Check, RotateCcw } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { timeText } from "./author.ts";
import { CommentInput } from "./CommentInput.tsx";
import { draftAt } from "./drafts.ts";
import { messages } from "./messages.ts";

interface ThreadProps {
  session: EngagementSession;
  thread: Thread;
  onAnswer(text: string): void;
}

/** A remark with its answers; it can be answered, resolved and opened again. */
export function CommentThread({ session, thread, onAnswer }: ThreadProps) {
  const { first, answers } = thread;
  const draft = { engagementId: session.engagementId, id: first.id };
  const [isBegun] = useState(() => !session.readOnly && draftAt(draft) !== "");
  const [answering, setAnswering] = useState(isBegun);
  const resolve = () => session.run(resolveComment, { id: first.id, resolved: !first.resolved });
  return (
    <li className="comment-thread" data-resolved={first.resolved || undefined}>
      <OneComment session={session} comment={first}>
        <IconButton
          icon={first.resolved ? RotateCcw : Check}
          label={first.resolved ? messages.reopen : messages.resolve}
          disabled={session.readOnly}
          onClick={resolve}
        />
      </OneComment>
      {answers.length > 0 && (
        <div className="comment-answers">
          {answers.map((answer) => (
            <OneComment key={answer.id} session={session} comment={answer} />
          ))}
        </div>
      )}
      {answering ? (
        <CommentInput
          label={messages.answerTo(first.author || messages.somebody)}
          action={messages.answer}
          draft={draft}
          // An answer that was begun before stands there; it does not take the focus from the map.
          autoFocus={!isBegun}
          onCancel={() => setAnswering(false)}
          onDone={(text) => {
            setAnswering(false);
            onAnswer(text);
          }}
        />
      ) : (
        !session.readOnly && (
          <Button kind="link" onClick={() => setAnswering(true)}>
            {messages.answer}
          </Button>
        )
      )}
    </li>
  );
}

interface CommentProps {
  session: EngagementSession;
  comment: Comment;
  children?: ReactNode;
}

function OneComment({ session, comment, children }: CommentProps) {
  const [changing, setChanging] = useState(false);
  const author = comment.author || messages.somebody;
  return (
    <article className="comment" aria-label={author}>
      <header>
        <strong>{author}</strong>
        <time dateTime={comment.writtenAt}>{timeText(comment.writtenAt)}</time>
        {children}
        {!session.readOnly && (
          <MenuButton
            compact
            kind="quiet"
            label={messages.more(author)}
            entries={() => [
              { id: "change", label: messages.change, run: () => setChanging(true) },
              {
                id: "remove",
                label: messages.remove,
                danger: true,
                run: () => session.run(removeComment, { id: comment.id }),
              },
            ]}
          />
        )}
      </header>
      {changing ? (
        <CommentInput
          label={messages.changeLabel}
          action={messages.save}
          value={comment.text}
          autoFocus
          onCancel={() => setChanging(false)}
          onDone={(text) => {
            setChanging(false);
            if (text !== comment.text) session.run(updateComment, { id: comment.id, text });
          }}
        />
      ) : (
        <p>{comment.text}</p>
      )}
    </article>
  );
}
