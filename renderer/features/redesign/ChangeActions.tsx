import { acceptChanges } from "@shared/domain/redesign/commands/accept-changes.ts";
import { dropChanges } from "@shared/domain/redesign/commands/drop-changes.ts";
import type { Change, Difference } from "@shared/domain/redesign/difference.ts";
import { type TakeOver, withChanges } from "@shared/domain/redesign/take-over/with-changes.ts";
import { useMemo } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { showWithUndo, withEntry } from "../../platform/services/undo-notice.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

interface ActionsProps {
  session: EngagementSession;
  difference: Difference;
  chosen: readonly Change[];
  onDone(): void;
}

/** Names before the rest is counted. */
const SHOWN = 4;

/** Drops the chosen changes, or takes them into the as-is; says before what must go with them. */
export function ChangeActions({ session, difference, chosen, onDone }: ActionsProps) {
  const { notices } = useServices();
  const { changes, toBeId } = difference;
  const keys = chosen.map(({ key }) => key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the difference stands for the model
  const along = useMemo(
    () => ({
      drop: alongWith(session, changes, keys, "drop"),
      accept: alongWith(session, changes, keys, "accept"),
      apart: standsApart(session, changes, keys),
    }),
    [session, difference, keys.join()],
  );
  if (chosen.length === 0) return null;
  const run = (how: TakeOver) => {
    const command = how === "drop" ? dropChanges : acceptChanges;
    const { entry } = withEntry(session, () => session.run(command, { toBeId, keys }));
    onDone();
    const text = how === "drop" ? messages.dropped(keys.length) : messages.accepted(keys.length);
    showWithUndo(session, notices, entry, { kind: "done", text });
  };
  const told = [
    ...along.apart.map(messages.stands),
    ...(along.drop === "" ? [] : [messages.dropsToo(along.drop)]),
    ...(along.accept === "" ? [] : [messages.takesToo(along.accept)]),
  ];
  return (
    <div className="change-actions">
      {chosen.length > 1 && <h3>{messages.chosen(chosen.length)}</h3>}
      <div className="change-buttons">
        <Button disabled={session.readOnly} tooltip={messages.dropAbout} onClick={() => run("drop")}>
          {messages.drop(chosen.length)}
        </Button>
        <Button disabled={session.readOnly} tooltip={messages.acceptAbout} onClick={() => run("accept")}>
          {messages.accept}
        </Button>
      </div>
      {told.map((sentence) => (
        <p key={sentence} className="muted">
          {sentence}
        </p>
      ))}
    </div>
  );
}

/** “Signs, Pays and 3 flows”; "" where nothing else goes with them. Flows are counted: they follow. */
function alongWith(
  session: EngagementSession,
  changes: readonly Change[],
  keys: readonly string[],
  how: TakeOver,
): string {
  const own = new Set(keys);
  const along = withChanges(session.model, changes, keys, how).flatMap(({ change }) =>
    own.has(change.key) ? [] : [change],
  );
  const parts = along.filter(({ type }) => type !== "flow");
  const named = parts.slice(0, SHOWN).map(({ title }) => `“${title}”`);
  const flows = along.length - parts.length;
  return messages.along(named, parts.length - named.length, flows);
}

/** Titles of the steps that come back into the to-be without a flow, as those that they were joined to are not there. */
function standsApart(
  session: EngagementSession,
  changes: readonly Change[],
  keys: readonly string[],
): string[] {
  const { model } = session;
  const got = withChanges(model, changes, keys, "drop").flatMap(({ kind, source }) =>
    kind !== "lose" && source ? [source] : [],
  );
  const joined = new Set(got.flatMap((part) => (part.type === "flow" ? [part.fromId, part.toId] : [])));
  return changes.flatMap(({ kind, type, key, title }) => {
    if (kind !== "removed" || type !== "step" || !keys.includes(key) || joined.has(key)) return [];
    return model.countBy("flow", "fromId", key) + model.countBy("flow", "toId", key) > 0 ? [title] : [];
  });
}
