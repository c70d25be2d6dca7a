import { useCallback, useEffect, useMemo, useRef } from "react";
import { useEmitted, useOpenSession, useServices } from "../platform/react/use-services.ts";
import type { Commands } from "../platform/services/command-service.ts";
import { RefusalContext } from "../ui/refusal.ts";
import { watchHand } from "../ui/take-focus.ts";
import { TypingContext } from "../ui/typing-commit.ts";
import { watchWantedPlaces } from "../ui/watch-wanted-place.ts";
import { ActivityBar } from "./bars/ActivityBar.tsx";
import { Inspector } from "./bars/Inspector.tsx";
import { Panel } from "./bars/Panel.tsx";
import { ReadOnlyBanner } from "./bars/ReadOnlyBanner.tsx";
import { SideBar } from "./bars/SideBar.tsx";
import { StatusBar } from "./bars/StatusBar.tsx";
import { TitleBar } from "./bars/TitleBar.tsx";
import { EditorArea } from "./editors/EditorArea.tsx";
import { loadEditorsAhead } from "./editors/editor-components.ts";
import { foldOnLeaving } from "./fold-on-leaving.ts";
import { DialogStack } from "./overlays/DialogStack.tsx";
import { NoticeList } from "./overlays/NoticeList.tsx";
import { ShownContextMenu } from "./overlays/ShownContextMenu.tsx";
import { ToldChanges } from "./overlays/ToldChanges.tsx";
import { Palette } from "./palette/Palette.tsx";
import { keepFocus } from "./parts.ts";
import { useWorkbench } from "./workbench-context.ts";
import "./workbench.css";

/** The whole window. */
export function Workbench() {
  const services = useServices();
  const { shell, registry } = useWorkbench();
  const session = useOpenSession();
  const layout = useEmitted([shell.changed], () => shell.layout);
  const narrow = useEmitted([shell.changed], () => shell.narrow);
  useEffect(() => {
    const commands = services.commands as Commands;
    const before = (event: KeyboardEvent) => commands.handleKey(event, "before");
    const after = (event: KeyboardEvent) => commands.handleKey(event, "after");
    window.addEventListener("keydown", before, true);
    window.addEventListener("keydown", after);
    return () => {
      window.removeEventListener("keydown", before, true);
      window.removeEventListener("keydown", after);
    };
  }, [services]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  useEffect(() => watchHand(document), []);
  useEffect(() => watchWantedPlaces(document), []);
  const isOver = narrow && (layout.sideBar || layout.inspector);
  useEffect(() => (isOver && root.current ? foldOnLeaving(root.current, shell) : undefined), [isOver, shell]);
  const isOpen = session !== null;
  useEffect(() => (isOpen ? loadEditorsAhead(registry.editors.values()) : undefined), [isOpen, registry]);
  const quiet = layout.zen;
  const typing = useMemo(() => ({ history: session, subject: "" }), [session]);
  const tellRefusal = useCallback(
    (text: string) => void services.notices.show({ kind: "error", text, topic: "refusal" }),
    [services],
  );
  return (
    <RefusalContext value={tellRefusal}>
      <TypingContext value={typing}>
        <div ref={root} className="workbench" data-zen={quiet || undefined} data-narrow={narrow || undefined}>
          {!quiet && <TitleBar session={session} />}
          {session?.readOnly && <ReadOnlyBanner session={session} />}
          <div className="workbench-body">
            {!quiet && <ActivityBar />}
            {!quiet && layout.sideBar && <SideBar session={session} />}
            <div className="center">
              <EditorArea />
              {!quiet && layout.panel && <Panel session={session} />}
              <NoticeList />
            </div>
            {!quiet && layout.inspector && session && <Inspector session={session} />}
          </div>
          {!quiet && <StatusBar />}
          <Palette />
          <ShownContextMenu />
          <DialogStack />
          {session && <ToldChanges key={session.engagementId} session={session} />}
        </div>
      </TypingContext>
    </RefusalContext>
  );
}
