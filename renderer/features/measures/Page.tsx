import { Gauge, Upload } from "lucide-react";
import type { ReactNode } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { messages } from "./messages.ts";

interface PageProps {
  /** True until there is a first answer. */
  waiting?: boolean;
  problem?: string | null;
  /** How far long work is; stands there while the page waits too. */
  work?: ReactNode;
  /** What stands there answers the question before: it is dimmed while that takes a moment. */
  stale?: boolean;
  children?: ReactNode;
}

/** One tab's content: what is being computed and what went wrong are said in the same place everywhere. */
export function Page({ waiting, problem, work, stale, children }: PageProps) {
  return (
    <div className="measures-page">
      {problem && (
        <p className="measures-problem" role="alert">
          {messages.problem(problem)}
        </p>
      )}
      {work}
      {waiting && !problem ? (
        <p className="measures-waiting">
          <Spinner label={messages.computing} />
          <span aria-hidden>{messages.computing} …</span>
        </p>
      ) : (
        <div className="measures-answer" data-stale={stale || undefined} aria-busy={stale}>
          {children}
        </div>
      )}
    </div>
  );
}

/** Teaches what an analysis needs, and offers to bring it in. */
export function NeedsSurvey({ title, text }: { title: string; text: string }) {
  const { editors, session } = useServices();
  return (
    <EmptyState icon={Gauge} title={title} text={text}>
      <Button
        kind="primary"
        icon={Upload}
        disabled={session()?.readOnly ?? true}
        onClick={() => editors.open({ editor: "data-import" })}
      >
        {messages.import}
      </Button>
    </EmptyState>
  );
}
