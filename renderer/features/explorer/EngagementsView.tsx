import { FolderOpen, Plus, Save, Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useOpenSession, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSummary } from "../../platform/store/engagement-store.ts";
import { IconButton } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import "./explorer.css";

export function EngagementsView() {
  const { commands, store } = useServices();
  const session = useOpenSession();
  const [all, setAll] = useState<EngagementSummary[]>([]);
  useEffect(() => {
    const load = () => void store.list().then(setAll);
    load();
    return store.changed.on(load);
  }, [store]);
  return (
    <div>
      <div className="view-actions">
        <IconButton
          icon={Plus}
          label={messages.newEngagement}
          onClick={() => commands.run("engagement.new")}
        />
        <IconButton
          icon={FolderOpen}
          label={messages.openFile}
          onClick={() => commands.run("engagement.file.open")}
        />
        <IconButton
          icon={Save}
          label={messages.saveFile}
          disabled={!session}
          onClick={() => commands.run("engagement.file.save")}
        />
      </div>
      {all.length === 0 && <p className="view-empty">{messages.none}</p>}
      <ul className="list">
        {all.map((entry) => (
          <li key={entry.id} className="list-pair">
            <button
              type="button"
              className="list-row"
              aria-current={entry.id === session?.engagementId}
              onClick={() => commands.run("engagement.open", entry.id)}
            >
              <span>{entry.name}</span>
            </button>
            <IconButton
              icon={Trash2}
              label={messages.deleteTitle(entry.name)}
              onClick={() => commands.run("engagement.delete", entry.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
