import { Suspense, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorInput } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { CrashBoundary } from "../CrashBoundary.tsx";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { EditorActionsContext } from "./editor-actions.ts";
import { componentOf } from "./editor-components.ts";
import { TakesFocus } from "./TakesFocus.tsx";

interface BodyProps {
  input: EditorInput;
  session: EngagementSession | null;
  active: boolean;
  id: string;
  tabId: string;
}

/** One editor with its crumbs above it, loaded when first shown. */
export function EditorBody({ input, session, active, id, tabId }: BodyProps) {
  const { registry } = useWorkbench();
  const { output } = useServices();
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const editor = registry.editors.get(input.editor);
  if (!editor) return null;
  if (editor.needsEngagement && !session) {
    return <EmptyState title={messages.openEngagementFirst} text={messages.openEngagementFirstText} />;
  }
  const Body = componentOf(editor);
  return (
    <div className="editor" role="tabpanel" id={id} aria-labelledby={tabId} tabIndex={-1}>
      {session && <Breadcrumb input={input} session={session} actions={setActions} />}
      <EditorActionsContext value={actions}>
        <div className="editor-body">
          <CrashBoundary onCrash={(error) => output.log(input.editor, String(error), "error")}>
            <Suspense fallback={null}>
              {/* Editors that need no engagement are typed to ignore the session. */}
              <Body input={input} session={session as EngagementSession} active={active} />
              <TakesFocus input={input} active={active} />
            </Suspense>
          </CrashBoundary>
        </div>
      </EditorActionsContext>
    </div>
  );
}
