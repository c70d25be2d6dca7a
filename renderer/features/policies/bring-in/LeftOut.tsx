import { bringInMessages as messages } from "./bring-in-messages.ts";
import { leftOutText, type ReadPolicy } from "./read-policy.ts";

/** What of the source is in no clause: how much at once, every line of it when opened. */
export function LeftOut({ read }: { readonly read: ReadPolicy }) {
  return (
    <details className="bring-in-note">
      <summary className="muted">{leftOutText(read)}</summary>
      <ul>
        {read.leftOut.map(({ text, place, why }) => (
          <li key={`${place} ${text}`}>
            {text}{" "}
            <small className="muted">
              {place}, {messages.leftOut[why]}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
