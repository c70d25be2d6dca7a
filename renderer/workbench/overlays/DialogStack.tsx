import { useState } from "react";
import { useEmitted } from "../../platform/react/use-services.ts";
import type { ShownDialog } from "../../platform/services/dialog-service.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog, DialogButtons } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";

export function DialogStack() {
  const { dialogs } = useWorkbench();
  const open = useEmitted([dialogs.changed], () => dialogs.shown);
  return open.map((dialog) => <ShownBox key={dialog.id} dialog={dialog} />);
}

function ShownBox({ dialog }: { dialog: ShownDialog }) {
  if (dialog.kind === "confirm") return <ConfirmBox dialog={dialog} />;
  if (dialog.kind === "ask") return <AskBox dialog={dialog} />;
  return (
    <Dialog title={dialog.title} width={dialog.width} onClose={() => dialog.close()}>
      {dialog.render(() => dialog.close())}
    </Dialog>
  );
}

function ConfirmBox({ dialog }: { dialog: Extract<ShownDialog, { kind: "confirm" }> }) {
  return (
    <Dialog title={dialog.title} width={440} alert={dialog.danger} onClose={() => dialog.answer(false)}>
      <p>{dialog.text}</p>
      <DialogButtons>
        {/* The harmless answer has the focus, so that Enter by habit does no harm. */}
        <Button autoFocus={dialog.danger} onClick={() => dialog.answer(false)}>
          {messages.cancel}
        </Button>
        <Button
          autoFocus={!dialog.danger}
          kind={dialog.danger ? "danger" : "primary"}
          onClick={() => dialog.answer(true)}
        >
          {dialog.confirm}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function AskBox({ dialog }: { dialog: Extract<ShownDialog, { kind: "ask" }> }) {
  const [text, setText] = useState(dialog.value);
  const ready = text.trim() !== "";
  return (
    <Dialog title={dialog.title} width={440} onClose={() => dialog.answer(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) dialog.answer(text.trim());
        }}
      >
        <Field label={dialog.label}>
          {(id) => (
            <input
              id={id}
              className="input"
              autoFocus
              value={text}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <DialogButtons>
          <Button onClick={() => dialog.answer(null)}>{messages.cancel}</Button>
          <Button kind="primary" type="submit" disabled={!ready}>
            {dialog.confirm}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
