import { Layers, Search } from "lucide-react";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";
import { MenuBar } from "./MenuBar.tsx";
import "./bars.css";

/** The menu where the desktop has none of its own, and the box that finds everything. */
export function TitleBar({ session }: { session: EngagementSession | null }) {
  const { commands, host, keys } = useServices();
  const { shell } = useWorkbench();
  const name = useEmitted(
    session ? [session.onChange] : [],
    () => session?.model.get("engagement", session.engagementId)?.name,
  );
  const command = session ? "workbench.quick.open" : "workbench.palette.open";
  const shortcut = useEmitted([keys.changed], () => commands.shortcut(command));
  return (
    <header className="title-bar">
      {session && <h1 className="visually-hidden">{name}</h1>}
      <div className="title-start">
        <span className="title-mark" role="img" aria-label={messages.product}>
          <Layers size={18} strokeWidth={1.75} aria-hidden />
        </span>
        {!host.nativeMenu && <MenuBar />}
      </div>
      <button
        type="button"
        className="title-search"
        onClick={() => shell.openPalette(session ? "quick" : "commands")}
      >
        <Search size={14} strokeWidth={1.5} aria-hidden />
        <span>{name ?? messages.searchBox}</span>
        {shortcut && <kbd>{shortcut}</kbd>}
      </button>
      <span />
    </header>
  );
}
