import { RotateCcw, X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { UiCommand } from "../../platform/registry/contribution.ts";
import { isModifier, keyOfEvent } from "../../platform/registry/keys.ts";
import { IconButton } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import "./settings.css";

/** All commands with their shortcuts; a shortcut is changed by pressing it. */
export function ShortcutsEditor() {
  const { commands, keys } = useServices();
  const [query, setQuery] = useState("");
  useEmitted([keys.changed], () => keys.list().length);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = commands
    .list()
    .filter((command) => !command.hidden)
    .map((command) => ({ command, text: `${command.category}: ${command.title}` }))
    .filter(({ command, text }) => {
      const hay = `${text} ${keys.display(command.id) ?? ""}`.toLowerCase();
      return words.every((word) => hay.includes(word));
    })
    .sort((a, b) => a.text.localeCompare(b.text));
  return (
    <div className="settings" data-wide>
      <header>
        <h1>{messages.keys}</h1>
        <p className="muted">{messages.keysHint}</p>
        <input
          className="input"
          type="search"
          aria-label={messages.searchKeys}
          placeholder={messages.searchKeys}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </header>
      <table className="shortcuts">
        <thead>
          <tr>
            <th scope="col">{messages.command}</th>
            <th scope="col">{messages.shortcut}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ command, text }) => (
            <ShortcutRow key={command.id} command={command} text={text} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="muted">{messages.noKeys}</p>}
    </div>
  );
}

function ShortcutRow({ command, text }: { command: UiCommand; text: string }) {
  const { commands, host, keys } = useServices();
  const [recording, setRecording] = useState(false);
  const key = useEmitted([keys.changed], () => keys.keyOf(command.id) ?? "");
  const own = useEmitted([keys.changed], () => keys.isOwn(command.id));
  const others = key === "" ? [] : keys.usersOf(key).filter((id) => id !== command.id);
  const names = others.map((id) => commands.get(id)?.title ?? id).join(", ");
  const shown = recording ? messages.pressKeys : keys.display(command.id) || messages.noShortcut;
  const record = (event: KeyboardEvent) => {
    if (!recording || isModifier(event.key) || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    setRecording(false);
    if (event.key !== "Escape") keys.set(command.id, keyOfEvent(event, host.platform));
  };
  return (
    <tr>
      <td>
        {text}
        {own && names !== "" && <small className="shortcut-conflict">{messages.conflict(names)}</small>}
      </td>
      <td>
        <div className="shortcut-cell">
          {/* The workbench hands its own shortcuts on while this mark is focused. */}
          <button
            type="button"
            className="shortcut-key"
            data-recording={recording || undefined}
            data-takes-keys={recording || undefined}
            aria-label={messages.record(command.title, shown)}
            onClick={() => setRecording(true)}
            onBlur={() => setRecording(false)}
            onKeyDown={record}
          >
            {shown}
          </button>
          {key !== "" && (
            <IconButton
              icon={X}
              label={messages.remove(command.title)}
              onClick={() => keys.set(command.id, "")}
            />
          )}
          {own && (
            <IconButton
              icon={RotateCcw}
              label={messages.resetOf(command.title)}
              onClick={() => keys.reset(command.id)}
            />
          )}
        </div>
      </td>
    </tr>
  );
}
