import uFuzzy from "@leeoniya/ufuzzy";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { useEffect, useRef, useState } from "react";
import { useEmitted, useServices } from "../platform/react/use-services.ts";
import type { Services } from "../platform/services/services.ts";
import { messages } from "./messages.ts";
import { useWorkbench } from "./workbench-context.ts";

interface Entry {
  readonly text: string;
  readonly hint: string;
  run(): void;
}

const fuzzy = new uFuzzy({ intraMode: 1 });
const MOST = 100;

export function Palette() {
  const { shell } = useWorkbench();
  const mode = useEmitted([shell.changed], () => shell.palette);
  return mode && <OpenPalette key={mode} mode={mode} />;
}

function OpenPalette({ mode }: { mode: "commands" | "quick" }) {
  const services = useServices();
  const { shell } = useWorkbench();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const [entries] = useState(() => (mode === "commands" ? commandEntries(services) : placeEntries(services)));
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    input.current?.focus();
    return () => before?.focus();
  }, []);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const found = match(entries, query);
  const run = (entry: Entry | undefined) => {
    shell.closePalette();
    entry?.run();
  };
  const label = mode === "commands" ? messages.palettePlaceholder : messages.quickPlaceholder;
  return (
    <div className="float palette">
      <input
        ref={input}
        className="input"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={found[chosen] ? `palette-${chosen}` : undefined}
        aria-label={label}
        placeholder={label}
        value={query}
        onBlur={() => shell.closePalette()}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setChosen(Math.min(found.length - 1, chosen + 1));
          else if (event.key === "ArrowUp") setChosen(Math.max(0, chosen - 1));
          else if (event.key === "Enter") run(found[chosen]);
          else if (event.key === "Escape") shell.closePalette();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div ref={list} id="palette-list" role="listbox" aria-label={label} className="palette-list">
        {found.map((entry, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the identity
            key={index}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              run(entry);
            }}
          >
            <span>{entry.text}</span>
            <small>{entry.hint}</small>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="muted">{messages.noMatch}</p>}
    </div>
  );
}

function match(entries: readonly Entry[], query: string): readonly Entry[] {
  if (query.trim() === "") return entries.slice(0, MOST);
  const texts = entries.map((entry) => `${entry.text} ${entry.hint}`);
  const [indexes, info, order] = fuzzy.search(texts, query, 1);
  const ranked = order && info ? order.map((position) => info.idx[position] ?? 0) : (indexes ?? []);
  return ranked.slice(0, MOST).flatMap((index) => entries[index] ?? []);
}

function commandEntries(services: Services): Entry[] {
  return services.commands
    .list()
    .filter((command) => !command.hidden && services.commands.enabled(command.id))
    .map((command) => ({
      text: `${command.category}: ${command.title}`,
      hint: services.commands.shortcut(command.id) ?? "",
      run: () => void services.commands.run(command.id),
    }))
    .sort((a, b) => a.text.localeCompare(b.text));
}

function placeEntries(services: Services): Entry[] {
  const model = services.session()?.model;
  if (!model) return [];
  const go = (recordId: string, select?: string) => () => {
    services.editors.open({ editor: "blueprint", recordId });
    if (select) services.selection.set([select]);
  };
  return [
    ...model.all("blueprint").map((blueprint) => ({
      text: `${journeyName(model, blueprint.journeyId)}: ${blueprint.name}`,
      hint: "Blueprint",
      run: go(blueprint.id),
    })),
    ...model.all("step").map((step) => ({
      text: step.title,
      hint: `Step, ${model.get("blueprint", step.blueprintId)?.name ?? ""}`,
      run: go(step.blueprintId, step.id),
    })),
  ];
}

function journeyName(model: ReadModel, id: string): string {
  return model.get("journey", id)?.name ?? "";
}
