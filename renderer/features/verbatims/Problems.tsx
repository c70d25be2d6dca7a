import { type BroughtInAgain, JudgementFollower } from "@shared/domain/verbatim/brought-in-again.ts";
import { continueCollection } from "@shared/domain/verbatim/commands/continue-collection.ts";
import { repeatedCollections } from "@shared/domain/verbatim/read-verbatims.ts";
import { useMemo, useState } from "react";
import { inSlices } from "../../platform/queries/slices.ts";
import type { VerbatimState } from "../../platform/queries/verbatim-reader.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import { showWithUndo, withEntry } from "../../platform/services/undo-notice.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import { tellApart } from "./tell-apart.ts";
import { useBroughtInAgain } from "./use-brought-in-again.ts";

interface ProblemsProps {
  session: EngagementSession;
  state: VerbatimState;
}

/** What keeps verbatims from being read or makes them count twice, and what can be done about it. */
export function Problems({ session, state }: ProblemsProps) {
  const mappings = useModel(session, (model) => model.all("verbatimMapping"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the collections stand for the model
  const repeated = useMemo(() => repeatedCollections(session.model), [session, mappings]);
  const again = useBroughtInAgain(session, state.entries, state.reading);
  if (!state.problem && state.unread.length === 0 && repeated.length === 0 && again.length === 0) return null;
  return (
    <ul className="verbatims-problems" role="alert">
      {state.problem && <li>{messages.problem(state.problem)}</li>}
      {state.unread.map(({ mapping, column, why }) => (
        <li key={mapping.id}>
          {why === "no-column"
            ? messages.unreadColumn(mapping.name, column)
            : messages.unreadData(mapping.name)}
        </li>
      ))}
      {repeated.map(({ mapping, counted }) => (
        <li key={mapping.id}>{messages.repeated(mapping.name, counted.name)}</li>
      ))}
      {again.map((one) => (
        <Again key={`${one.earlierId} ${one.laterId}`} session={session} state={state} again={one} />
      ))}
    </ul>
  );
}

/** A table that holds what an earlier one held: told, and gone on with where the person wants it. */
function Again({ session, state, again }: ProblemsProps & { again: BroughtInAgain }) {
  const { notices } = useServices();
  const { earlierId, laterId, rows, found } = again;
  const { model } = session;
  const [earlier, later] = tellApart(model.get("dataset", earlierId), model.get("dataset", laterId));
  const [busy, setBusy] = useState(false);
  const goOn = async () => {
    setBusy(true);
    const follower = new JudgementFollower(earlierId, laterId);
    const { entries } = state;
    for (const step of [follower.take, follower.follow])
      await inSlices(entries.length, (place) => step.call(follower, entries[place]!));
    setBusy(false);
    const { moves, left } = follower;
    const { entry } = withEntry(session, () =>
      session.run(continueCollection, { earlierId, laterId, moves }),
    );
    showWithUndo(session, notices, entry, { kind: "done", text: messages.wentOn(later, moves.length, left) });
  };
  return (
    <li className="verbatims-again">
      <span>{messages.again(earlier, later, found, rows)}</span>
      <Button disabled={session.readOnly || busy} onClick={() => void goOn()}>
        {messages.goOn}
      </Button>
    </li>
  );
}
