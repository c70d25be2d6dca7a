import { causeMessages } from "@shared/domain/cause/messages.ts";
import type { CauseRow } from "@shared/domain/cause/outline.ts";
import { Target } from "lucide-react";
import type { CSSProperties, KeyboardEvent } from "react";
import { CauseInput } from "./CauseInput.tsx";
import { messages } from "./messages.ts";
import type { Outline } from "./use-outline.ts";

interface LineProps {
  row: CauseRow;
  /** That answer it. */
  ideas: number;
  selected: boolean;
  tabStop: boolean;
  edited: boolean;
  outline: Outline;
  onKeys(event: KeyboardEvent): void;
}

/** One cause of the outline: its number, its words, and what kind it is. */
export function CauseLine({ row, ideas, selected, tabStop, edited, outline, onKeys }: LineProps) {
  const { cause, depth, number } = row;
  const { id, text, kind } = cause;
  const isOpen = kind === "root" && ideas === 0;
  return (
    <div
      role="treeitem"
      className="cause-line"
      aria-level={depth + 1}
      aria-selected={selected}
      tabIndex={tabStop ? 0 : -1}
      data-kind={kind}
      style={{ "--depth": depth } as CSSProperties}
      onFocus={() => outline.select(id)}
      onClick={() => outline.select(id)}
      onDoubleClick={() => outline.edit(id)}
      onKeyDown={onKeys}
    >
      <span className="cause-number muted">{number}</span>
      {edited ? (
        <CauseInput
          label={messages.edit(text)}
          text={text}
          onKeep={(words, then) => outline.rename(id, words, then)}
          onShift={(deeper) => outline.move(id, deeper ? "deeper" : "out")}
          onCancel={outline.stop}
        />
      ) : (
        <span className="cause-words">{text}</span>
      )}
      {kind !== "cause" && !edited && (
        <span className="cause-kind" data-open={isOpen || undefined}>
          {kind === "root" && <Target size={14} strokeWidth={1.5} aria-hidden />}
          {kind === "root" && <span className="visually-hidden">{causeMessages.kinds.root}, </span>}
          {kind === "root" ? causeMessages.answers(ideas) : causeMessages.kinds[kind]}
        </span>
      )}
    </div>
  );
}
