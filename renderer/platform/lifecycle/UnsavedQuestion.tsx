import { Button } from "../../ui/Button.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { messages } from "./messages.ts";

export type UnsavedAnswer = "stay" | "rescue" | "lose";

/** The last changes cannot be written: stay, keep them in a file, or lose them. */
export function UnsavedQuestion(props: { reason: string; onAnswer(answer: UnsavedAnswer): void }) {
  return (
    <>
      <p>{messages.unsavedText(props.reason)}</p>
      <DialogButtons>
        <Button onClick={() => props.onAnswer("lose")}>{messages.lose}</Button>
        <Button onClick={() => props.onAnswer("stay")}>{messages.stay}</Button>
        <Button kind="primary" onClick={() => props.onAnswer("rescue")}>
          {messages.rescue}
        </Button>
      </DialogButtons>
    </>
  );
}
