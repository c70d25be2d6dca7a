import { X } from "lucide-react";
import { Component, type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useEmitted, useOpenSession, useServices } from "../platform/react/use-services.ts";
import type { Editor, EditorInput, EditorProps } from "../platform/registry/contribution.ts";
import type { EngagementSession } from "../platform/store/session.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import { useWorkbench } from "./workbench-context.ts";

const loaded = new Map<string, ComponentType<EditorProps>>();

function componentOf(editor: Editor): ComponentType<EditorProps> {
  const held = loaded.get(editor.id) ?? lazy(editor.load);
  loaded.set(editor.id, held);
  return held;
}

/** Groups of tabs side by side; a tab is dragged to another group, or to a group's right edge to split. */
export function EditorArea() {
  const { editors, registry } = useWorkbench();
  const session = useOpenSession();
  const layout = useEmitted([editors.changed], () => editors.layout);
  useEmitted(session ? [session.onChange] : [], () => session?.revision ?? 0);
  return (
    <main className="groups" aria-label={messages.editorArea}>
      {layout.groups.map((group, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a drop target; the keyboard has the split command
        <section
          className="group"
          key={group.tabs.map((tab) => `${tab.editor}:${tab.recordId ?? ""}`).join(",") || "empty"}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const from = event.dataTransfer.getData("application/x-frontstage-tab").split(":").map(Number);
            const box = event.currentTarget.getBoundingClientRect();
            const split = event.clientX > box.left + box.width * 0.7;
            if (from.length === 2)
              editors.move({ group: from[0] ?? 0, tab: from[1] ?? 0 }, { group: index, split });
          }}
        >
          <div className="tabs" role="tablist" aria-label={messages.editorArea}>
            {group.tabs.map((tab, position) => {
              const editor = registry.editors.get(tab.editor);
              const title = editor?.title(tab, session?.model ?? null) ?? tab.editor;
              const active = position === group.active;
              const Icon = editor?.icon;
              return (
                <div
                  className="tab"
                  key={`${tab.editor}:${tab.recordId}:${tab.otherId}`}
                  data-active={active || undefined}
                >
                  <button
                    type="button"
                    role="tab"
                    aria-selected={active}
                    title={title}
                    draggable
                    onDragStart={(event) =>
                      event.dataTransfer.setData("application/x-frontstage-tab", `${index}:${position}`)
                    }
                    onClick={() => editors.activate(index, position)}
                    onAuxClick={() => editors.close(index, position)}
                  >
                    {Icon && <Icon size={16} />}
                    <span>{title}</span>
                  </button>
                  <IconButton
                    icon={X}
                    label={messages.closeTab(title)}
                    onClick={() => editors.close(index, position)}
                  />
                </div>
              );
            })}
          </div>
          <EditorBody
            input={group.tabs[group.active] ?? null}
            session={session}
            active={index === layout.focused}
            onFocus={() => layout.focused !== index && editors.activate(index, group.active)}
          />
        </section>
      ))}
    </main>
  );
}

interface BodyProps {
  input: EditorInput | null;
  session: EngagementSession | null;
  active: boolean;
  onFocus(): void;
}

function EditorBody({ input, session, active, onFocus }: BodyProps) {
  const { registry } = useWorkbench();
  const services = useServices();
  const editor = input && registry.editors.get(input.editor);
  if (!editor || !input) {
    return (
      <div className="editor">
        <EmptyState title={messages.noEditor} text={messages.noEditorText}>
          <Button onClick={() => services.commands.run("workbench.welcome.open")}>{messages.welcome}</Button>
        </EmptyState>
      </div>
    );
  }
  if (editor.needsEngagement && !session) {
    return (
      <div className="editor">
        <EmptyState title={messages.openEngagementFirst} text={messages.openEngagementFirstText} />
      </div>
    );
  }
  const Body = componentOf(editor);
  return (
    <div className="editor" onFocusCapture={onFocus} onPointerDownCapture={onFocus}>
      <CrashBoundary key={`${input.editor}:${input.recordId}:${input.otherId}`}>
        <Suspense fallback={null}>
          <Body input={input} session={session as EngagementSession} active={active} />
        </Suspense>
      </CrashBoundary>
    </div>
  );
}

/** One editor that throws does not take the workbench with it. */
class CrashBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <EmptyState title={messages.crashed} text={messages.crashedText} />;
  }
}
