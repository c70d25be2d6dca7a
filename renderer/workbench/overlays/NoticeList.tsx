import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import { useEffect, useState } from "react";
import { useEmitted } from "../../platform/react/use-services.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";
import "./overlays.css";

const ICONS = { info: Info, done: CircleCheck, warning: TriangleAlert, error: CircleAlert };

/** As many as leave the map to be seen; the ones before them are folded. */
const MOST_SHOWN = 3;

/** Progress and notices at the lower right of the editors, read out politely. Escape takes away what stays until it is read. */
export function NoticeList() {
  const { notices } = useWorkbench();
  const all = useEmitted([notices.changed], () => notices.notices);
  const [unfolded, setUnfolded] = useState(false);
  const older = Math.max(0, all.length - MOST_SHOWN);
  const shown = unfolded ? all : all.slice(older);
  useEffect(() => {
    if (older === 0) setUnfolded(false);
  }, [older]);
  useEffect(() => {
    // Whatever else Escape ends, what stays until it is read has been seen.
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && notices.dismissRead();
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [notices]);
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
      {older > 0 && (
        <div className="float notices-more">
          <Button kind="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? messages.fewerNotices : messages.olderNotices(older)}
          </Button>
        </div>
      )}
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
