import type { EngagementSummary } from "../../platform/store/engagement-store.ts";
import { Button } from "../../ui/Button.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { changedText } from "./changed-text.ts";
import { messages } from "./messages.ts";

export type KeepHow = "replace" | "both";

interface HeldQuestionProps {
  fileName: string;
  held: EngagementSummary;
  /** Records in the file. */
  inFile: number;
  /** What is replaced stays as a snapshot. */
  kept: boolean;
  onAnswer(how: KeepHow | null): void;
}

/** The same engagement is here already, and is not as in the file: which is to stay. */
export function HeldQuestion({ fileName, held, inFile, kept, onAnswer }: HeldQuestionProps) {
  return (
    <>
      <p>{messages.heldText(fileName)}</p>
      <ul>
        <li>{messages.heldHere(changedText(held.changedAt, Date.now()), held.recordCount)}</li>
        <li>{messages.heldInFile(inFile)}</li>
      </ul>
      <p className="muted">{kept ? messages.replaceKept : messages.replaceGone}</p>
      <DialogButtons>
        <Button onClick={() => onAnswer("replace")}>{messages.replaceHeld}</Button>
        <Button onClick={() => onAnswer(null)}>{messages.cancel}</Button>
        <Button kind="primary" autoFocus onClick={() => onAnswer("both")}>
          {messages.keepBoth}
        </Button>
      </DialogButtons>
    </>
  );
}
