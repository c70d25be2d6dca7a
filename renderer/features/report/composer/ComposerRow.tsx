import { ChevronDown, ChevronRight, GripVertical } from "lucide-react";
import type { DragEvent, KeyboardEvent, ReactNode } from "react";
import { IconButton } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Tooltip } from "../../../ui/Tooltip.tsx";
import type { ComposerLine } from "./composition.ts";
import { composerMessages as messages } from "./messages.ts";

interface RowProps {
  line: ComposerLine;
  isIn: boolean;
  /** The only one that stands in the report: it cannot be taken out. */
  isLast: boolean;
  isOpen: boolean;
  disabled: boolean;
  drop: "above" | "below" | null;
  onTick(isIn: boolean): void;
  onMove(by: -1 | 1): void;
  onOpen(): void;
  onDragStart(): void;
  onDragOver(event: DragEvent): void;
  onDragEnd(): void;
  onDrop(): void;
  children: ReactNode;
}

const ARROWS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** One block or text with its tick; a text opens to be written. */
export function ComposerRow(props: RowProps) {
  const { line, isIn, isLast, isOpen, disabled, drop, onTick, onMove, onOpen } = props;
  const canMove = isIn && !disabled;
  const keys = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    const isTyped = event.target instanceof HTMLTextAreaElement;
    if (by === undefined || !event.altKey || !canMove || isTyped) return;
    event.preventDefault();
    onMove(by);
  };
  const stays = isIn && isLast;
  return (
    <li
      data-drop={drop ?? undefined}
      onKeyDown={keys}
      draggable={canMove && !isOpen}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", line.name);
        props.onDragStart();
      }}
      onDragOver={isIn ? props.onDragOver : undefined}
      onDragEnd={props.onDragEnd}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <div className="composer-line">
        <span className="composer-grip" aria-hidden>
          {canMove && <GripVertical size={14} strokeWidth={1.5} />}
        </span>
        <Tooltip text={stays ? messages.lastBlock : line.says}>
          <Checkbox checked={isIn} disabled={disabled || stays} onChange={onTick}>
            <span className={line.text ? "composer-own" : ""}>{line.name}</span>
          </Checkbox>
        </Tooltip>
        {line.text && (
          <IconButton
            icon={isOpen ? ChevronDown : ChevronRight}
            label={isOpen ? messages.close(line.name) : messages.edit(line.name)}
            onClick={onOpen}
          />
        )}
      </div>
      {!isIn && <p className="muted">{line.says}</p>}
      {props.children}
    </li>
  );
}
