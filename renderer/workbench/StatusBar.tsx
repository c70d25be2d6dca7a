import { Check, CircleAlert, LoaderCircle } from "lucide-react";
import { useEmitted, useOpenSession } from "../platform/react/use-services.ts";
import type { EngagementSession } from "../platform/store/session.ts";
import { messages } from "./messages.ts";

/** Tells the truth: Saved only when the disk has acknowledged everything. */
export function StatusBar() {
  const session = useOpenSession();
  return (
    <footer className="status-bar">
      {session && <SaveStatus session={session} />}
      <span className="spring" />
      {session?.readOnly && <span>{messages.readOnly}</span>}
    </footer>
  );
}

function SaveStatus({ session }: { session: EngagementSession }) {
  const state = useEmitted([session.onSaveState], () => session.saveState());
  const Icon = state.kind === "saved" ? Check : state.kind === "saving" ? LoaderCircle : CircleAlert;
  const text =
    state.kind === "saved"
      ? messages.saved
      : state.kind === "saving"
        ? messages.saving
        : messages.notSaved(state.reason);
  return (
    <output data-state={state.kind} data-testid="save-state">
      <Icon size={12} aria-hidden /> {text}
    </output>
  );
}
