import { Fragment, useEffect, useRef } from "react";
import { useEmitted, useOpenSession } from "../../platform/react/use-services.ts";
import { messages } from "../messages.ts";
import { Sash } from "../Sash.tsx";
import { useWorkbench } from "../workbench-context.ts";
import { EditorGroupView } from "./EditorGroupView.tsx";
import "./editors.css";

/** Groups of tabs side by side. A tab whose record is gone closes by itself, and comes back with it. */
export function EditorArea() {
  const { editors, registry } = useWorkbench();
  const session = useOpenSession();
  const { groups, focused } = useEmitted([editors.changed], () => editors.layout);
  const area = useRef<HTMLElement>(null);
  useEffect(() => {
    const prune = () =>
      editors.followRecords((tab) => {
        const editor = registry.editors.get(tab.editor);
        if (!editor || (editor.needsEngagement && !session)) return false;
        return editor.title(tab, session?.model ?? null) !== null;
      });
    editors.forgetGone();
    prune();
    return session?.onChange.on(prune);
  }, [editors, registry, session]);

  const resize = (index: number, percent: number) => {
    const left = groups[index];
    const right = groups[index + 1];
    if (!left || !right) return;
    const both = left.share + right.share;
    const share = (both * percent) / 100;
    editors.resize(
      groups.map((group, at) => (at === index ? share : at === index + 1 ? both - share : group.share)),
    );
  };
  return (
    <main ref={area} className="groups" aria-label={messages.editorArea}>
      {groups.map((group, index) => {
        const next = groups[index + 1];
        const percent = next ? (100 * group.share) / (group.share + next.share) : 0;
        const width = (area.current?.clientWidth ?? 1000) / groups.length;
        return (
          <Fragment key={group.id}>
            <EditorGroupView
              group={group}
              index={index}
              session={session}
              focused={index === focused}
              alone={groups.length === 1}
            />
            {next && (
              <Sash
                direction="column"
                label={messages.resize(messages.split)}
                value={percent * (width / 50)}
                minimum={20 * (width / 50)}
                maximum={80 * (width / 50)}
                sign={1}
                onChange={(pixels) => resize(index, pixels / (width / 50))}
                onReset={() => resize(index, 50)}
              />
            )}
          </Fragment>
        );
      })}
    </main>
  );
}
