import { SOURCE_KINDS, type SourceKind } from "@shared/interchange/sources/source-kinds.ts";
import { CircleAlert, Upload } from "lucide-react";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { kindIcons } from "./kind-icons.ts";
import { messages } from "./messages.ts";
import { sourceMessages } from "./source-messages.ts";

interface StartPageProps {
  problem: string | null;
  disabled: boolean;
  /** The name of the mapping that is run again. */
  kept: string | null;
  /** Null: the file tells what it is. */
  onChoose(kind: SourceKind | null): void;
}

/** Choose a file, or say first what it holds. */
export function StartPage({ problem, disabled, kept, onChoose }: StartPageProps) {
  return (
    <div className="import-welcome">
      <EmptyState
        icon={Upload}
        title={kept === null ? messages.start : messages.rerun(kept)}
        text={kept === null ? messages.startText : messages.rerunText}
      >
        {problem && (
          <p role="alert" className="import-refused">
            <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
            {messages.refused(problem)}
          </p>
        )}
        <Button kind="primary" icon={Upload} disabled={disabled} onClick={() => onChoose(null)}>
          {messages.choose}
        </Button>
      </EmptyState>
      {kept === null && (
        <section className="import-kinds" aria-label={messages.kindFirst}>
          <h3>{messages.kindFirst}</h3>
          <ul>
            {SOURCE_KINDS.map((kind) => (
              <li key={kind}>
                <Button icon={kindIcons[kind]} disabled={disabled} onClick={() => onChoose(kind)}>
                  {sourceMessages.kinds[kind]}
                </Button>
                <p className="muted">{sourceMessages.kindTexts[kind]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
