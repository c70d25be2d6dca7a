import { useEmitted } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { messages } from "./messages.ts";

/** Every change that can be taken back, newest first; choosing one goes back (or forward) to it. */
export function TimelineView({ session }: ViewProps) {
  useEmitted([session.onChange], () => session.revision);
  const done = [...session.undoStack].reverse();
  const undone = session.redoStack;
  const time = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  if (done.length === 0 && undone.length === 0) return <p className="view-empty">{messages.nothingYet}</p>;
  const back = (count: number) => {
    for (let step = 0; step < count; step++) session.undo();
  };
  const forward = (count: number) => {
    for (let step = 0; step < count; step++) session.redo();
  };
  return (
    <ul className="list">
      {undone.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the stack is the identity
        <li key={`redo-${item.at}-${index}`}>
          <button type="button" className="list-row muted" onClick={() => forward(undone.length - index)}>
            <span>{item.label}</span>
            <small>{time.format(item.at)}</small>
          </button>
        </li>
      ))}
      {done.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the stack is the identity
        <li key={`undo-${item.at}-${index}`}>
          <button type="button" className="list-row" aria-current={index === 0} onClick={() => back(index)}>
            <span>{item.label}</span>
            <small className="muted">{time.format(item.at)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
