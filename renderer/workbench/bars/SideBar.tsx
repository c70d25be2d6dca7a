import { useState } from "react";
import { createPortal } from "react-dom";
import { useEmitted } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "../messages.ts";
import { Sash } from "../Sash.tsx";
import { BOUNDS } from "../shell-state.ts";
import { ViewBody } from "../ViewBody.tsx";
import { useWorkbench } from "../workbench-context.ts";
import { ViewActionsContext } from "./view-actions.ts";

export function SideBar({ session }: { session: EngagementSession | null }) {
  const { registry, shell } = useWorkbench();
  const layout = useEmitted([shell.changed], () => shell.layout);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const view = registry.views.get(layout.view) ?? registry.views.get("engagements");
  if (!view) return null;
  const sections = [...registry.views.values()]
    .filter((entry) => entry.sectionOf === view.id)
    .sort((a, b) => a.order - b.order);
  return (
    <aside className="dock" aria-label={messages.sideBar}>
      <div className="side-bar" style={{ width: layout.sideWidth }}>
        <div className="pane-title">
          <h2>{view.title}</h2>
          <span ref={setActions} className="pane-actions" />
        </div>
        <div className="side-body">
          <ViewActionsContext value={(content) => (actions ? createPortal(content, actions) : null)}>
            <ViewBody key={view.id} view={view} session={session} />
            {(session || !view.needsEngagement) &&
              sections.map((section) => (
                <section key={section.id} className="side-section" aria-label={section.title}>
                  <h3>{section.title}</h3>
                  <ViewBody view={section} session={session} />
                </section>
              ))}
          </ViewActionsContext>
        </div>
      </div>
      <Sash
        direction="column"
        label={messages.resize(messages.sideBar.toLowerCase())}
        value={layout.sideWidth}
        minimum={BOUNDS.sideWidth[0]}
        maximum={BOUNDS.sideWidth[1]}
        sign={1}
        onChange={(sideWidth) => shell.set({ sideWidth })}
        onReset={() => shell.set({ sideWidth: 260 })}
      />
    </aside>
  );
}
