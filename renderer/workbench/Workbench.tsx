import { Layers, Search } from "lucide-react";
import { type ComponentType, Fragment, lazy, Suspense, useEffect } from "react";
import {
  useEmitted,
  useModel,
  useOpenSession,
  useSelection,
  useServices,
} from "../platform/react/use-services.ts";
import type { View, ViewProps } from "../platform/registry/contribution.ts";
import type { Commands } from "../platform/services/command-service.ts";
import type { EngagementSession } from "../platform/store/session.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { EditorArea } from "./EditorArea.tsx";
import { messages } from "./messages.ts";
import { DialogStack, NoticeList } from "./Overlays.tsx";
import { Palette } from "./Palette.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { useWorkbench } from "./workbench-context.ts";
import "./workbench.css";

const loaded = new Map<string, ComponentType<ViewProps>>();

function ViewBody({ view, session }: { view: View; session: EngagementSession | null }) {
  if (view.needsEngagement && !session) {
    return <EmptyState title={messages.openEngagementFirst} text={messages.openEngagementFirstText} />;
  }
  const Body = loaded.get(view.id) ?? lazy(view.load);
  loaded.set(view.id, Body);
  return (
    <Suspense fallback={null}>
      <Body session={session as EngagementSession} />
    </Suspense>
  );
}

export function Workbench() {
  const services = useServices();
  const { shell } = useWorkbench();
  const session = useOpenSession();
  const layout = useEmitted([shell.changed], () => shell.layout);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => (services.commands as Commands).handleKey(event);
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, [services]);
  return (
    <div className="workbench" data-zen={layout.zen || undefined}>
      <TitleBar session={session} />
      <ActivityBar />
      <div className="workbench-main">
        {layout.sideBar && !layout.zen && <SideBar session={session} />}
        <div className="center">
          <EditorArea />
          {layout.panel && <Panel session={session} />}
        </div>
        {layout.inspector && session && !layout.zen && <Inspector session={session} />}
      </div>
      <StatusBar />
      <Palette />
      <NoticeList />
      <DialogStack />
    </div>
  );
}

function TitleBar({ session }: { session: EngagementSession | null }) {
  const services = useServices();
  const { shell } = useWorkbench();
  useEmitted(session ? [session.onChange] : [], () => session?.revision ?? 0);
  const name = session?.model.get("engagement", session.engagementId)?.name;
  const shortcut = services.commands.shortcut("workbench.quick.open") ?? "";
  return (
    <header className="title-bar">
      <span className="title-brand">
        <Layers size={16} aria-hidden /> Frontstage
      </span>
      <button
        type="button"
        className="title-search"
        onClick={() => shell.openPalette(session ? "quick" : "commands")}
      >
        <Search size={12} aria-hidden /> {name ?? messages.searchBox} <small>{shortcut}</small>
      </button>
      <span />
    </header>
  );
}

function ActivityBar() {
  const { registry, shell } = useWorkbench();
  const layout = useEmitted([shell.changed], () => shell.layout);
  const views = [...registry.views.values()]
    .filter((view) => view.place === "sidebar")
    .sort((a, b) => Number(a.atEnd ?? false) - Number(b.atEnd ?? false) || a.order - b.order);
  const firstAtEnd = views.find((view) => view.atEnd)?.id;
  return (
    <nav className="activity-bar" aria-label={messages.activityBar}>
      {views.map((view) => {
        const active = layout.sideBar && layout.view === view.id;
        return (
          <Fragment key={view.id}>
            {view.id === firstAtEnd && <span className="spring" />}
            <button
              type="button"
              aria-label={view.title}
              aria-pressed={active}
              title={view.title}
              onClick={() => shell.set({ view: view.id, sideBar: !active })}
            >
              <view.icon size={20} />
            </button>
          </Fragment>
        );
      })}
    </nav>
  );
}

function SideBar({ session }: { session: EngagementSession | null }) {
  const { registry, shell } = useWorkbench();
  const layout = useEmitted([shell.changed], () => shell.layout);
  const view = registry.views.get(layout.view) ?? registry.views.get("engagements");
  if (!view) return null;
  const width = (next: number) => shell.set({ sideWidth: Math.min(480, Math.max(200, next)) });
  return (
    <>
      <aside className="side-bar" aria-label={messages.sideBar} style={{ width: layout.sideWidth }}>
        <h2 className="pane-title">{view.title}</h2>
        <ViewBody view={view} session={session} />
      </aside>
      <hr
        className="side-resize"
        aria-orientation="vertical"
        aria-label={messages.sideBar}
        aria-valuenow={layout.sideWidth}
        aria-valuemin={200}
        aria-valuemax={480}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") width(layout.sideWidth - 16);
          if (event.key === "ArrowRight") width(layout.sideWidth + 16);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) =>
          event.currentTarget.hasPointerCapture(event.pointerId) && width(event.clientX - 48)
        }
      />
    </>
  );
}

function Panel({ session }: { session: EngagementSession | null }) {
  const { registry, shell } = useWorkbench();
  const layout = useEmitted([shell.changed], () => shell.layout);
  const views = [...registry.views.values()].filter((view) => view.place === "panel");
  const view = views.find((entry) => entry.id === layout.panelView) ?? views[0];
  return (
    <section className="panel" aria-label={messages.panel}>
      <div className="tabs" role="tablist" aria-label={messages.panel}>
        {views.map((entry) => (
          <div className="tab" key={entry.id} data-active={entry === view || undefined}>
            <button
              type="button"
              role="tab"
              aria-selected={entry === view}
              onClick={() => shell.set({ panelView: entry.id })}
            >
              <span>{entry.title}</span>
            </button>
          </div>
        ))}
      </div>
      {view && <ViewBody view={view} session={session} />}
    </section>
  );
}

function Inspector({ session }: { session: EngagementSession }) {
  const { registry } = useWorkbench();
  const selection = useSelection();
  const types = useModel(session, (model) => [
    ...new Set(selection.flatMap((id) => model.find(id)?.type ?? [])),
  ]);
  const sections = [...registry.views.values()]
    .filter(
      (view) => view.place === "inspector" && view.selects?.some((type) => types.includes(type as never)),
    )
    .sort((a, b) => a.order - b.order);
  return (
    <aside className="inspector" aria-label={messages.inspector}>
      {sections.length === 0 && <EmptyState title={messages.noSelection} text={messages.noSelectionText} />}
      {sections.map((view) => (
        <ViewBody key={view.id} view={view} session={session} />
      ))}
    </aside>
  );
}
