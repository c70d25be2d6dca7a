import { Keyboard, Settings2 } from "lucide-react";
import { useServices, useSetting } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import "./settings.css";

/** The one setting that everybody looks for, and the way to all the others. */
export function SettingsView() {
  const { commands, registry, settings } = useServices();
  const theme = useSetting<string>("workbench.theme");
  const setting = registry.settings.get("workbench.theme");
  return (
    <div className="settings-view">
      {setting?.choices && (
        <Select
          label={setting.title}
          value={theme}
          options={setting.choices}
          onChange={(value) => settings.set(setting.id, value)}
        />
      )}
      <Button icon={Settings2} onClick={() => commands.run("workbench.settings.open")}>
        {messages.open}
      </Button>
      <Button icon={Keyboard} onClick={() => commands.run("workbench.shortcuts.open")}>
        {messages.openKeys}
      </Button>
    </div>
  );
}
