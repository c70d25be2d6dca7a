import { FolderOpen } from "lucide-react";
import { type ComponentType, lazy, Suspense } from "react";
import { useServices } from "../platform/react/use-services.ts";
import type { View, ViewProps } from "../platform/registry/contribution.ts";
import type { EngagementSession } from "../platform/store/session.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { messages } from "./messages.ts";

const loaded = new Map<string, ComponentType<ViewProps>>();

/** A view of the side bar, panel or inspector, loaded when first shown. */
export function ViewBody({ view, session }: { view: View; session: EngagementSession | null }) {
  const { commands, output } = useServices();
  if (view.needsEngagement && !session) {
    return (
      <EmptyState
        small
        icon={FolderOpen}
        title={messages.openEngagementFirst}
        text={messages.openEngagementFirstText}
      >
        <Button onClick={() => commands.run("engagement.sample.open")}>{messages.openSample}</Button>
        <Button onClick={() => commands.run("workbench.welcome.open")}>{messages.welcome}</Button>
      </EmptyState>
    );
  }
  const Body = loaded.get(view.id) ?? lazy(view.load);
  loaded.set(view.id, Body);
  return (
    <CrashBoundary key={view.id} small onCrash={(error) => output.log(view.title, String(error), "error")}>
      <Suspense fallback={null}>
        {/* Views that need no engagement are typed to ignore the session. */}
        <Body key={session?.engagementId ?? "none"} session={session as EngagementSession} />
      </Suspense>
    </CrashBoundary>
  );
}
