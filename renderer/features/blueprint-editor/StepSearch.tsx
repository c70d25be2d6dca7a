import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { useEffect, useRef, useState } from "react";
import { messages } from "./messages.ts";

interface StepSearchProps {
  layout: BlueprintLayout;
  onGo(stepId: Id): void;
  onClose(): void;
}

/** Enter goes to the next step whose title has the text, Shift+Enter to the one before, Escape closes. */
export function StepSearch({ layout, onGo, onClose }: StepSearchProps) {
  const [query, setQuery] = useState("");
  const [index, setIndex] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const wanted = query.trim().toLocaleLowerCase();
  const found =
    wanted === "" ? [] : layout.steps.filter((box) => box.step.title.toLocaleLowerCase().includes(wanted));
  const go = (next: number) => {
    const position = (next + found.length) % Math.max(1, found.length);
    const box = found[position];
    if (!box) return;
    setIndex(position);
    onGo(box.step.id);
  };
  return (
    <search className="step-search">
      <input
        ref={input}
        className="input"
        aria-label={messages.find}
        placeholder={messages.find}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setIndex(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") go(index + (event.shiftKey ? -1 : 1));
          else if (event.key === "Escape") onClose();
          else return;
          event.preventDefault();
        }}
      />
      <output className="muted">
        {wanted === "" ? "" : found.length === 0 ? messages.findNone : `${index + 1} / ${found.length}`}
      </output>
    </search>
  );
}
