import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { useServices, useSetting } from "../../platform/react/use-services.ts";
import type { Setting } from "../../platform/registry/contribution.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import "./settings.css";

/** Every registered setting, by category, found by any word of its title, description or choices. */
export function SettingsEditor() {
  const { registry } = useServices();
  const [query, setQuery] = useState("");
  const [category, setCategory] = useState<string | null>(null);
  const all = [...registry.settings.values()];
  const categories = [...new Set(all.map((setting) => setting.category))].sort();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(
    (setting) =>
      (category === null || setting.category === category) &&
      words.every((word) => wordsOf(setting).includes(word)),
  );
  const shown = categories.filter((name) => found.some((setting) => setting.category === name));
  return (
    <div className="settings">
      <header>
        <h1>{messages.settings}</h1>
        <p className="muted">{messages.stored}</p>
        <input
          className="input"
          type="search"
          aria-label={messages.search}
          placeholder={messages.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </header>
      <nav aria-label={messages.categories}>
        {[null, ...categories].map((name) => (
          <button
            key={name ?? ""}
            type="button"
            className="settings-category"
            aria-current={category === name}
            onClick={() => setCategory(name)}
          >
            {name ?? messages.all}
          </button>
        ))}
      </nav>
      <div className="settings-list">
        {found.length === 0 && <p className="muted">{messages.none}</p>}
        {shown.map((name) => (
          <section key={name} aria-label={name}>
            <h2>{name}</h2>
            {found
              .filter((setting) => setting.category === name)
              .map((setting) => (
                <SettingRow key={setting.id} setting={setting} />
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}

const wordsOf = ({ title, description, category, choices, id }: Setting): string =>
  [title, description, category, id, ...(choices ?? []).map((choice) => choice.label)]
    .join(" ")
    .toLowerCase();

function SettingRow({ setting }: { setting: Setting }) {
  const { settings } = useServices();
  const value = useSetting(setting.id);
  return (
    <div className="setting" data-setting={setting.id}>
      <div className="setting-text">
        <h3>{setting.title}</h3>
        <p className="muted">{setting.description}</p>
      </div>
      <div className="setting-value">
        <SettingField setting={setting} />
        {value !== setting.fallback && (
          <IconButton
            icon={RotateCcw}
            label={messages.resetOf(setting.title)}
            onClick={() => settings.set(setting.id, setting.fallback)}
          />
        )}
      </div>
    </div>
  );
}

function SettingField({ setting }: { setting: Setting }) {
  const { settings } = useServices();
  const value = useSetting(setting.id);
  const set = (next: string | number | boolean) => settings.set(setting.id, next);
  if (setting.choices) {
    return (
      <Select
        hideLabel
        label={setting.title}
        value={String(value)}
        options={setting.choices}
        onChange={set}
      />
    );
  }
  if (typeof value === "boolean") {
    return (
      <Checkbox label={setting.title} checked={value} onChange={set}>
        {messages.on}
      </Checkbox>
    );
  }
  if (typeof value === "number") {
    return (
      <NumberField
        hideLabel
        label={setting.title}
        value={value}
        minimum={setting.minimum}
        maximum={setting.maximum}
        onCommit={(next) => set(next ?? setting.fallback)}
      />
    );
  }
  return <TextField hideLabel label={setting.title} value={value} onCommit={set} />;
}
