import type { Id } from "@shared/base/ids.ts";
import { problemMark } from "../platform/diagnostics/problem-mark.ts";
import { SignButton } from "../ui/SignButton.tsx";
import type { CanvasProblems } from "./canvas-props.ts";
import { messages } from "./messages.ts";

/** The open threads about a lane or a stage. */
export function HeadComments({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <span className="comment-mark heads-comment" title={messages.openComments(count)}>
      {count}
    </span>
  );
}

/** What is wrong at a lane or a stage itself. */
export function HeadProblem({ problems, id }: { problems: CanvasProblems | undefined; id: Id }) {
  const found = problems?.elements.get(id);
  if (!problems || !found) return null;
  return (
    <SignButton className="heads-problem" mark={problemMark(found)} onOpen={() => problems.onOpen(id)} />
  );
}
