import { X } from "lucide-react";
import { useState } from "react";
import { createPortal } from "react-dom";
import { useEmitted } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { messages } from "../messages.ts";
import { Sash } from "../Sash.tsx";
import { BOUNDS } from "../shell-state.ts";
import { ViewBody } from "../ViewBody.tsx";
import { useWorkbench } from "../workbench-context.ts";
import { ViewActionsContext } from "./view-actions.ts";

export function Panel({ session }: { session: EngagementSession | null }) {
  const { registry, shell } = useWorkbench();
  const layout = useEmitted([shell.changed], () => shell.layout);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const views = [...registry.views.values()]
    .filter((view) => view.place === "panel")
    .sort((a, b) => a.order - b.order);
  const view = views.find((entry) => entry.id === layout.panelView) ?? views[0];
  if (!view) return null;
  return (
    <section className="dock" aria-label={messages.panel}>
      <Sash
        direction="row"
        label={messages.resizeHeight(messages.panel.toLowerCase())}
        value={layout.panelHeight}
        minimum={BOUNDS.panelHeight[0]}
        maximum={BOUNDS.panelHeight[1]}
        sign={-1}
        onChange={(panelHeight) => shell.set({ panelHeight })}
        onReset={() => shell.set({ panelHeight: 220 })}
      />
      <div className="panel" style={{ height: layout.panelHeight }}>
        <Tabs
          label={messages.panel}
          selected={view.id}
          onSelect={(panelView) => shell.set({ panelView })}
          actions={
            <span className="pane-actions">
              <span ref={setActions} className="pane-actions" />
              <IconButton icon={X} label={messages.closePanel} onClick={() => shell.set({ panel: false })} />
            </span>
          }
          tabs={views.map((entry) => ({
            id: entry.id,
            title: entry.title,
            content: (
              <div className="panel-body">
                {entry.id === view.id && (
                  <ViewActionsContext value={(content) => (actions ? createPortal(content, actions) : null)}>
                    <ViewBody view={entry} session={session} />
                  </ViewActionsContext>
                )}
              </div>
            ),
          }))}
        />
      </div>
    </section>
  );
}
