import type { ElementName } from "@shared/domain/core/element-name.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { linksOf } from "@shared/domain/notes/queries.ts";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { elementNames } from "../../platform/queries/element-names.ts";
import { findFuzzy } from "../../workbench/palette/fuzzy.ts";
import { messages } from "./messages.ts";

interface PickerProps {
  model: ReadModel;
  /** What the link begins at: neither itself nor what it is linked to is offered. */
  sourceId: string;
  onPick(id: string): void;
}

/** A combo box over every element of the engagement. */
export function ElementPicker({ model, sourceId, onPick }: PickerProps) {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => {
    const taken = new Set([sourceId, ...linksOf(model, sourceId).map(({ otherId }) => otherId)]);
    return elementNames(model).filter(({ id }) => !taken.has(id));
  }, [model, sourceId]);
  const found = useMemo(() => findFuzzy(entries, searched, query), [entries, query]);
  const marked = Math.min(chosen, found.length - 1);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  const keys = (event: KeyboardEvent) => {
    const last = found.length - 1;
    const entry = found[marked];
    if (event.key === "ArrowDown") setChosen(marked === last ? 0 : marked + 1);
    else if (event.key === "ArrowUp") setChosen(marked <= 0 ? last : marked - 1);
    else if (event.key === "Enter" && entry) onPick(entry.item.id);
    else return;
    event.preventDefault();
  };
  return (
    <div className="element-picker">
      <input
        className="input"
        role="combobox"
        // biome-ignore lint/a11y/noAutofocus: the dialog is for typing in it
        autoFocus
        aria-expanded
        aria-controls="element-picker-list"
        aria-autocomplete="list"
        aria-activedescendant={marked >= 0 ? `element-picker-${marked}` : undefined}
        aria-label={messages.find}
        placeholder={messages.find}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={keys}
      />
      <div
        ref={list}
        id="element-picker-list"
        role="listbox"
        aria-label={messages.title}
        data-empty={found.length === 0 || undefined}
      >
        {found.map(({ item }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above handles the keys for the whole list
          // biome-ignore lint/a11y/useFocusableInteractive: options are reached by aria-activedescendant
          <div
            key={item.id}
            id={`element-picker-${index}`}
            role="option"
            aria-selected={index === marked}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(item.id)}
          >
            <span>{item.name}</span>
            <small>{[item.noun, item.where].filter(Boolean).join(" · ")}</small>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="muted">{messages.noMatch}</p>}
      <span className="visually-hidden" role="status">
        {messages.results(found.length)}
      </span>
    </div>
  );
}

const searched = ({ name, noun, where }: ElementName): string => `${name} ${noun} ${where}`;
