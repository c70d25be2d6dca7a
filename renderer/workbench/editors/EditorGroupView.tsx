import { Compass, Spline } from "lucide-react";
import { Activity, type DragEvent, useRef, useState } from "react";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import { type EditorGroup, inputKey } from "../../platform/services/editor-service.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";
import { EditorBody } from "./EditorBody.tsx";
import { EditorTabs } from "./EditorTabs.tsx";
import { dragged, isTabDrag } from "./tab-drag.ts";

interface GroupProps {
  group: EditorGroup;
  index: number;
  session: EngagementSession | null;
  focused: boolean;
  alone: boolean;
}

/** Tabs, and below them the editors that were looked at; those behind keep their state and do no work. */
export function EditorGroupView({ group, index, session, focused, alone }: GroupProps) {
  const { editors } = useWorkbench();
  const { commands } = useServices();
  const [side, setSide] = useState<"left" | "right" | "middle" | null>(null);
  const blank = useEmitted(
    session ? [session.onChange] : [],
    () => session?.model.all("journey").length === 0,
  );
  const seen = useRef(new Set<string>());
  const active = group.tabs[group.active];
  if (active) seen.current.add(inputKey(active));
  const sideOf = (event: DragEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return share < 0.25 ? "left" : share > 0.75 ? "right" : "middle";
  };
  const drop = (event: DragEvent) => {
    const from = dragged(event);
    const target = sideOf(event);
    setSide(null);
    if (!from) return;
    event.preventDefault();
    if (target === "middle") editors.move(from, { group: index, before: group.tabs.length });
    else editors.move(from, { group: index, side: target });
  };
  const focus = () => {
    if (!focused) editors.activate(index, group.active);
  };
  return (
    <section className="group" data-focused={focused || undefined} style={{ flexGrow: group.share }}>
      {group.tabs.length > 0 && (
        <EditorTabs group={group} index={index} session={session} focused={focused || alone} />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a tab; the keyboard splits by command */}
      <div
        className="group-body"
        onFocusCapture={focus}
        onPointerDownCapture={focus}
        onDragOver={(event) => {
          if (!isTabDrag(event)) return;
          event.preventDefault();
          setSide(sideOf(event));
        }}
        onDragLeave={() => setSide(null)}
        onDrop={drop}
      >
        {!active && session && blank && (
          <EmptyState icon={Spline} title={messages.noJourney} text={messages.noJourneyText}>
            <Button kind="primary" disabled={session.readOnly} onClick={() => commands.run("journey.new")}>
              {messages.newJourney}
            </Button>
            <Button disabled={session.readOnly} onClick={() => commands.run("template.blueprint.new")}>
              {messages.fromTemplate}
            </Button>
          </EmptyState>
        )}
        {!active && !blank && (
          <EmptyState icon={Compass} title={messages.noEditor} text={messages.noEditorText}>
            {session && <Button onClick={() => commands.run("workbench.quick.open")}>{messages.goTo}</Button>}
            <Button onClick={() => commands.run("workbench.palette.open")}>{messages.commands}</Button>
            <Button onClick={() => commands.run("workbench.welcome.open")}>{messages.welcome}</Button>
          </EmptyState>
        )}
        {group.tabs.map((tab, position) => {
          const key = inputKey(tab);
          const shown = position === group.active;
          if (!shown && !seen.current.has(key)) return null;
          return (
            <Activity key={key} mode={shown ? "visible" : "hidden"}>
              <EditorBody
                input={tab}
                session={session}
                active={shown && focused}
                id={`editor-${group.id}-${position}`}
                tabId={`tab-${group.id}-${position}`}
              />
            </Activity>
          );
        })}
        {side && <div className="drop-mark" data-side={side} />}
      </div>
    </section>
  );
}
