import { Check, CircleAlert, LoaderCircle, Lock, TriangleAlert } from "lucide-react";
import { useProjected } from "../../platform/react/use-projected.ts";
import { useEmitted, useModel, useOpenSession, useServices } from "../../platform/react/use-services.ts";
import type { StatusItem } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { typingChanged, typingWaits } from "../../ui/typing-commit.ts";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";

/** Saved only when the disk has acknowledged everything; the rest are short facts that features set. */
export function StatusBar() {
  const session = useOpenSession();
  const { commands, status } = useServices();
  const projected = useProjected();
  const items = useEmitted([status.changed], () => status.items);
  const side = (wanted: "left" | "right") =>
    items.filter((item) => item.side === wanted).map((item) => <Item key={item.id} item={item} />);
  return (
    <footer className="status-bar">
      {session && <SaveStatus session={session} />}
      {session?.readOnly && (
        <span className="status-item" data-tone="warn" title={session.readOnlyReason}>
          <Lock size={12} aria-hidden /> {messages.readOnly}
        </span>
      )}
      {side("left")}
      {projected && (
        <button
          type="button"
          className="status-item"
          onClick={() => commands.run("workbench.projection.toggle")}
        >
          {[messages.endProjection, commands.shortcut("workbench.projection.toggle")]
            .filter(Boolean)
            .join(" · ")}
        </button>
      )}
      <span className="spring" />
      {session && <Counts session={session} />}
      {side("right")}
    </footer>
  );
}

function Item({ item }: { item: StatusItem }) {
  const { commands } = useServices();
  const { command } = item;
  if (!command) {
    return (
      <span className="status-item" data-tone={item.tone} title={item.tooltip}>
        <ToneSign item={item} /> {item.text}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="status-item"
      data-tone={item.tone}
      title={item.tooltip}
      onClick={() => commands.run(command)}
    >
      <ToneSign item={item} /> {item.text}
    </button>
  );
}

const ToneSign = ({ item }: { item: StatusItem }) =>
  item.tone === "warn" && <TriangleAlert size={12} aria-hidden />;

function SaveStatus({ session }: { session: EngagementSession }) {
  const held = useEmitted([session.onSaveState], () => session.saveState());
  const open = useEmitted([typingChanged], typingWaits);
  const state = open && held.kind === "saved" ? ({ kind: "saving" } as const) : held;
  const Icon = { saved: Check, saving: LoaderCircle, failed: CircleAlert }[state.kind];
  const text =
    state.kind === "failed"
      ? messages.notSaved(state.reason)
      : state.kind === "saved"
        ? messages.saved
        : messages.saving;
  const save = (
    <output
      className="status-item"
      data-tone={{ saved: "ok", saving: undefined, failed: "err" }[state.kind]}
      data-state={state.kind}
      data-testid="save-state"
    >
      <Icon size={12} strokeWidth={2} aria-hidden /> {text}
    </output>
  );
  if (state.kind !== "failed") return save;
  return (
    <>
      {save}
      <button
        type="button"
        className="status-item"
        onClick={() => void session.flush().catch(() => undefined)}
      >
        {messages.tryNow}
      </button>
    </>
  );
}

/** How much the open editor shows. */
function Counts({ session }: { session: EngagementSession }) {
  const { editors } = useWorkbench();
  const active = useEmitted([editors.changed], () => editors.active());
  const text = useModel(session, (model) => {
    if (active?.editor === "blueprint" && active.recordId && model.get("blueprint", active.recordId)) {
      const steps = model.countBy("step", "blueprintId", active.recordId);
      const flows = model.countBy("flow", "blueprintId", active.recordId);
      return `${messages.steps(steps)} · ${messages.flows(flows)}`;
    }
    if (active?.editor !== "touch-points") return "";
    const points = model.all("touchPoint");
    const critical = points.filter((point) => point.class === "critical").length;
    return `${messages.touchPoints(points.length)} · ${messages.critical(critical)}`;
  });
  return text === "" ? null : <span className="status-item">{text}</span>;
}
