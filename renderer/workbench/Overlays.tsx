import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useEmitted } from "../platform/react/use-services.ts";
import type { ShownDialog } from "../platform/services/dialog-service.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { messages } from "./messages.ts";
import { useWorkbench } from "./workbench-context.ts";

export function NoticeList() {
  const { notices } = useWorkbench();
  const shown = useEmitted([notices.changed], () => notices.notices);
  const running = useEmitted([notices.changed], () => notices.running);
  return (
    <div className="notices" role="log" aria-label={messages.notices}>
      {running.map((entry) => (
        <div className="float notice" key={entry.id}>
          <span>
            {entry.title} {entry.text}
          </span>
          <progress value={entry.share} aria-label={entry.title} />
          <Button onClick={entry.cancel}>{messages.cancel}</Button>
        </div>
      ))}
      {shown.map((notice) => (
        <div className="float notice" key={notice.id} data-kind={notice.kind}>
          <span>{notice.text}</span>
          {notice.actions?.map((action) => (
            <Button key={action.label} onClick={action.run}>
              {action.label}
            </Button>
          ))}
          <IconButton icon={X} label={messages.close} onClick={() => notices.dismiss(notice.id)} />
        </div>
      ))}
    </div>
  );
}

export function DialogStack() {
  const { dialogs } = useWorkbench();
  const open = useEmitted([dialogs.changed], () => dialogs.shown);
  return open.map((dialog) => <DialogBox key={dialog.id} dialog={dialog} />);
}

function DialogBox({ dialog }: { dialog: ShownDialog }) {
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(dialog.kind === "ask" ? dialog.value : "");
  useEffect(() => box.current?.showModal(), []);
  const dismiss = () => {
    if (dialog.kind === "confirm") dialog.answer(false);
    else if (dialog.kind === "ask") dialog.answer(null);
    else dialog.close();
  };
  const accept = () => {
    if (dialog.kind === "confirm") dialog.answer(true);
    else if (dialog.kind === "ask" && text.trim() !== "") dialog.answer(text.trim());
  };
  const title = `dialog-${dialog.id}`;
  return (
    <dialog ref={box} className="dialog" aria-labelledby={title} onClose={dismiss}>
      <h2 id={title}>{dialog.title}</h2>
      {dialog.kind === "open" ? (
        <div style={{ width: dialog.width, maxWidth: "100%" }}>{dialog.render(() => dialog.close())}</div>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            accept();
          }}
        >
          {dialog.kind === "confirm" && <p>{dialog.text}</p>}
          {dialog.kind === "ask" && (
            <Field label={dialog.label}>
              {(id) => <input id={id} value={text} onChange={(event) => setText(event.target.value)} />}
            </Field>
          )}
          <div className="dialog-buttons">
            <Button onClick={dismiss}>{messages.cancel}</Button>
            <Button kind={dialog.kind === "confirm" && dialog.danger ? "danger" : "primary"} type="submit">
              {dialog.confirm}
            </Button>
          </div>
        </form>
      )}
    </dialog>
  );
}
