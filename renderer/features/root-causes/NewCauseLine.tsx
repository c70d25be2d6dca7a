import type { CSSProperties } from "react";
import { CauseInput } from "./CauseInput.tsx";
import { messages } from "./messages.ts";
import type { NewLine, Outline } from "./use-outline.ts";

interface NewLineProps {
  line: NewLine;
  depth: number;
  outline: Outline;
}

/** A line that is typed and becomes a cause with its first words. */
export function NewCauseLine({ line, depth, outline }: NewLineProps) {
  return (
    <div className="cause-line" data-new style={{ "--depth": depth } as CSSProperties}>
      <span className="cause-number" />
      <CauseInput
        label={messages.newCause}
        text=""
        placeholder={depth === 0 ? messages.firstPlaceholder : messages.whyPlaceholder}
        onKeep={(words, then) => outline.keep(line, words, then)}
        onShift={(deeper) => outline.shift(line, deeper)}
        onCancel={outline.stop}
      />
    </div>
  );
}
