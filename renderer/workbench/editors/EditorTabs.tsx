import { Columns2, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { EditorGroup } from "../../platform/services/editor-service.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { IconButton } from "../../ui/Button.tsx";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";
import { drag, dragged, isTabDrag } from "./tab-drag.ts";
import { keepInView } from "./tab-in-view.ts";

interface TabsProps {
  group: EditorGroup;
  index: number;
  session: EngagementSession | null;
  focused: boolean;
}

/** Arrows walk the tabs, Delete or the middle button closes one, dragging moves it. */
export function EditorTabs({ group, index, session, focused }: TabsProps) {
  const { editors, registry } = useWorkbench();
  const { commands } = useServices();
  const strip = useRef<HTMLDivElement>(null);
  const titles = useEmitted(session ? [session.onChange] : [], () =>
    group.tabs.map(
      (tab) => registry.editors.get(tab.editor)?.title(tab, session?.model ?? null) ?? tab.editor,
    ),
  );
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>(`[data-tab="${group.active}"]`);
    if (strip.current && tab) return keepInView(strip.current, tab);
  }, [group.active]);
  const show = (position: number) => {
    const next = (position + group.tabs.length) % group.tabs.length;
    editors.activate(index, next);
    strip.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  const keys = (event: KeyboardEvent, position: number) => {
    if (event.key === "ArrowRight") show(position + 1);
    else if (event.key === "ArrowLeft") show(position - 1);
    else if (event.key === "Home") show(0);
    else if (event.key === "End") show(group.tabs.length - 1);
    else if (event.key === "Delete") editors.closeTab(index, position);
    else return;
    event.preventDefault();
  };
  return (
    <div className="group-head">
      <div ref={strip} className="editor-tabs" role="tablist" aria-label={messages.tabsOf(index + 1)}>
        {group.tabs.map((tab, position) => {
          const Icon = registry.editors.get(tab.editor)?.icon;
          const active = position === group.active;
          const title = titles[position];
          return (
            <button
              type="button"
              role="tab"
              // biome-ignore lint/suspicious/noArrayIndexKey: a tab is its place; what it shows may be there twice
              key={position}
              id={`tab-${group.id}-${position}`}
              data-tab={position}
              className="editor-tab"
              data-focused={focused || undefined}
              aria-selected={active}
              aria-controls={active ? `editor-${group.id}-${position}` : undefined}
              tabIndex={active ? 0 : -1}
              title={title}
              draggable
              onDragStart={(event) => drag(event, { group: index, tab: position })}
              onDragOver={(event) => isTabDrag(event) && event.preventDefault()}
              onDrop={(event) => {
                const from = dragged(event);
                if (!from) return;
                event.preventDefault();
                editors.move(from, { group: index, before: position });
              }}
              onClick={() => editors.activate(index, position)}
              onAuxClick={(event) => event.button === 1 && editors.closeTab(index, position)}
              onKeyDown={(event) => keys(event, position)}
            >
              {Icon && <Icon size={16} strokeWidth={1.5} aria-hidden />}
              <span className="editor-tab-title">{title}</span>
              {/* biome-ignore lint/a11y/noStaticElementInteractions: Delete on the tab does the same */}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: Delete on the tab does the same */}
              <span
                className="editor-tab-close"
                onClick={(event) => {
                  event.stopPropagation();
                  editors.closeTab(index, position);
                }}
              >
                <X size={14} strokeWidth={1.5} aria-hidden />
              </span>
            </button>
          );
        })}
      </div>
      <IconButton
        icon={Columns2}
        label={commands.get("workbench.tab.split")?.title ?? ""}
        shortcut={commands.shortcut("workbench.tab.split")}
        onClick={() => {
          editors.activate(index, group.active);
          void commands.run("workbench.tab.split");
        }}
      />
    </div>
  );
}
