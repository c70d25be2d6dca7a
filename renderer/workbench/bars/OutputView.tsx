import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "../messages.ts";

/** What the program did, newest first. */
export function OutputView() {
  const { output } = useServices();
  const lines = useEmitted([output.changed], () => output.lines);
  const time = new Intl.DateTimeFormat("en", { timeStyle: "medium" });
  if (lines.length === 0) return <p className="output-line muted">{messages.noOutput}</p>;
  return (
    <div>
      {lines.toReversed().map((line) => (
        <div className="output-line" data-kind={line.kind} key={line.number}>
          <span className="muted">{time.format(line.at)}</span>
          <span className="muted">{line.source}</span>
          <span>{line.text}</span>
        </div>
      ))}
      <div className="output-line">
        <Button kind="link" onClick={() => output.clear()}>
          {messages.clear}
        </Button>
      </div>
    </div>
  );
}
