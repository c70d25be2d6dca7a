import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import { focusWaiting } from "../../ui/take-focus.ts";
import { messages } from "../messages.ts";
import { type PaletteMode, useWorkbench } from "../workbench-context.ts";
import { findFuzzy, type Match } from "./fuzzy.ts";
import { type PaletteEntry, paletteEntries } from "./palette-entries.ts";
import "./palette.css";

export function Palette() {
  const { shell } = useWorkbench();
  const mode = useEmitted([shell.changed], () => shell.palette);
  return mode && <OpenPalette key={mode} mode={mode} />;
}

/** A combo box over everything: “>” at the beginning changes from places to commands. */
function OpenPalette({ mode }: { mode: PaletteMode }) {
  const services = useServices();
  const { shell } = useWorkbench();
  const [query, setQuery] = useState(mode === "commands" ? ">" : "");
  const [chosen, setChosen] = useState(0);
  const asCommands = query.startsWith(">") || services.session() === null;
  const typed = query.replace(/^>\s*/, "");
  const wanted = useDeferredValue(typed);
  const entries = useMemo(
    () => paletteEntries(services, asCommands ? "commands" : "quick"),
    [services, asCommands],
  );
  const found = useMemo(() => findFuzzy(entries, searched, wanted), [entries, wanted]);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    return () => {
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (lost && !focusWaiting() && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const marked = Math.min(chosen, found.length - 1);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  const run = (match: Match<PaletteEntry> | undefined) => {
    shell.closePalette();
    match?.item.run();
  };
  /** Who types fast and presses Enter means what is typed, not what is still shown. */
  const upToDate = () => (typed === wanted ? found : findFuzzy(entries, searched, typed));
  const keys = (event: KeyboardEvent) => {
    const last = found.length - 1;
    if (event.key === "ArrowDown") setChosen(marked === last ? 0 : marked + 1);
    else if (event.key === "ArrowUp") setChosen(marked <= 0 ? last : marked - 1);
    else if (event.key === "PageDown") setChosen(Math.min(last, marked + 10));
    else if (event.key === "PageUp") setChosen(Math.max(0, marked - 10));
    else if (event.key === "Enter") run(upToDate()[marked]);
    else if (event.key === "Escape") shell.closePalette();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const label = asCommands ? messages.palettePlaceholder : messages.quickPlaceholder;
  return (
    <search className="float palette">
      <input
        ref={input}
        className="input"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={found[marked] ? `palette-${marked}` : undefined}
        aria-label={label}
        placeholder={label}
        value={query}
        spellCheck={false}
        onBlur={() => shell.closePalette()}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={keys}
      />
      <div ref={list} id="palette-list" role="listbox" aria-label={label} className="palette-list">
        {found.map((match, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above handles the keys for the whole list
          // biome-ignore lint/a11y/useFocusableInteractive: options are reached by aria-activedescendant
          <div
            key={match.item.id}
            id={`palette-${index}`}
            role="option"
            className="palette-entry"
            aria-selected={index === marked}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => run(match)}
          >
            {!asCommands && (
              <span className="menu-icon">
                {match.item.icon && <match.item.icon size={16} strokeWidth={1.5} aria-hidden />}
              </span>
            )}
            <span className="palette-text">{highlighted(match)}</span>
            <span className="palette-hint">{match.item.hint}</span>
            {asCommands && <kbd className="palette-key">{match.item.shortcut}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="palette-none">{messages.noMatch}</p>}
      <span className="visually-hidden" role="status">
        {messages.results(found.length)}
      </span>
    </search>
  );
}

/** The hint is searched too, so that the word of a category finds its commands. */
const searched = ({ text, hint }: PaletteEntry): string => `${text} ${hint}`;

function highlighted({ item, ranges }: Match<PaletteEntry>): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const [start, wanted] of ranges) {
    const stop = Math.min(wanted, item.text.length);
    if (start >= stop) continue;
    parts.push(item.text.slice(end, start), <mark key={start}>{item.text.slice(start, stop)}</mark>);
    end = stop;
  }
  parts.push(item.text.slice(end));
  return parts;
}
