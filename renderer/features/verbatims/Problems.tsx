import type { BroughtInAgain } from "@shared/domain/verbatim/brought-in-again.ts";
import { continueCollection } from "@shared/domain/verbatim/commands/continue-collection.ts";
import { repeatedCollections, rowOfEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { tableNames } from "@shared/domain/verbatim/table-names.ts";
import { useMemo, useState } from "react";
import { type VerbatimState, verbatimReaderFor } from "../../platform/queries/verbatim-reader.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import { showWithUndo, withEntry } from "../../platform/services/undo-notice.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { followJudgements } from "./follow-judgements.ts";
import { messages } from "./messages.ts";
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
      {again[0] && <Again session={session} again={again[0]} more={again.length - 1} />}
    </ul>
  );
}

interface AgainProps {
  session: EngagementSession;
  again: BroughtInAgain;
  /** Tables that this is true of as well: one after the other, as each step changes what is true of the next. */
  more: number;
}

/** A table that holds what an earlier one held: told, and gone on with where the person wants it. */
function Again({ session, again, more }: AgainProps) {
  const { notices } = useServices();
  const { earlierId, laterId, rows, found } = again;
  const [earlier, later] = useModel(session, (model) =>
    tableNames(model, earlierId, laterId).join("\n"),
  ).split("\n") as [string, string];
  const judged = useModel(session, (model) => model.by("verbatim", "datasetId", earlierId).length);
  const [busy, setBusy] = useState(false);
  const goOn = async () => {
    setBusy(true);
    const reader = verbatimReaderFor(session);
    const { moves, left, kept } = await followJudgements(() => reader.state.entries, earlierId, laterId);
    setBusy(false);
    const args = { earlierId, laterId, moves, kept: kept.map(rowOfEntry) };
    const { entry } = withEntry(session, () => session.run(continueCollection, args));
    const text = messages.wentOn(later, moves.length, left + kept.length);
    showWithUndo(session, notices, entry, { kind: "done", text });
  };
  return (
    <li className="verbatims-again">
      <span>
        {messages.again(earlier, later, found, rows)} {messages.goingOn(found, judged, rows - found)}
        {more > 0 && ` ${messages.againMore(more)}`}
      </span>
      <Button disabled={session.readOnly || busy} onClick={() => void goOn()}>
        {messages.goOn}
      </Button>
    </li>
  );
}
