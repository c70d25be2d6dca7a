import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "../messages.ts";
import { ViewActions } from "./view-actions.ts";

/** What the program did, newest first. */
export function OutputView() {
  const { output } = useServices();
  const lines = useEmitted([output.changed], () => output.lines);
  const time = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  if (lines.length === 0) return <p className="output-line muted">{messages.noOutput}</p>;
  return (
    <div>
      <ViewActions>
        <Button kind="quiet" onClick={() => output.clear()}>
          {messages.clear}
        </Button>
      </ViewActions>
      {lines.toReversed().map((line) => (
        <div className="output-line" data-kind={line.kind} key={line.number}>
          <span className="muted">{time.format(line.at)}</span>
          <span className="muted">{line.source}</span>
          <span>{line.text}</span>
        </div>
      ))}
    </div>
  );
}
