import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import { useEmitted } from "../../platform/react/use-services.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";
import "./overlays.css";

const ICONS = { info: Info, done: CircleCheck, warning: TriangleAlert, error: CircleAlert };

/** Progress and notices at the lower right, read out politely. */
export function NoticeList() {
  const { notices } = useWorkbench();
  const shown = useEmitted([notices.changed], () => notices.notices);
  const running = useEmitted([notices.changed], () => notices.running);
  return (
    <div className="notices" role="log" aria-label={messages.notices}>
      {running.map((entry) => (
        <div className="float notice" key={entry.id}>
          <div className="notice-body">
            <span>
              {entry.title}
              {entry.text && <small> · {entry.text}</small>}
            </span>
            <progress value={entry.share} aria-label={entry.title} />
          </div>
          <Button onClick={entry.cancel}>{messages.cancel}</Button>
        </div>
      ))}
      {shown.map((notice) => {
        const Icon = ICONS[notice.kind];
        return (
          <div className="float notice" key={notice.id} data-kind={notice.kind}>
            <Icon size={16} strokeWidth={1.5} aria-hidden />
            <span className="notice-body">{notice.text}</span>
            {notice.actions?.map((action) => (
              <Button
                key={action.label}
                onClick={() => {
                  notices.dismiss(notice.id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            ))}
            <IconButton icon={X} label={messages.close} onClick={() => notices.dismiss(notice.id)} />
          </div>
        );
      })}
    </div>
  );
}
