import type { Id } from "@shared/base/ids.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { type BroughtInAgain, hiddenFields, keptOnce } from "@shared/domain/verbatim/brought-in-again.ts";
import { continueCollection } from "@shared/domain/verbatim/commands/continue-collection.ts";
import {
  readableCollections,
  repeatedCollections,
  rowOfEntry,
} from "@shared/domain/verbatim/read-verbatims.ts";
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
      {again.length > 0 && <Again session={session} again={again} />}
    </ul>
  );
}

interface AgainProps {
  session: EngagementSession;
  /** Every table that was brought in again, with the one that holds it. */
  again: readonly BroughtInAgain[];
}

/** Tables that hold what earlier ones held: told in one place, and each gone on with where the person wants it. */
function Again({ session, again }: AgainProps) {
  const goOn = useGoOn(session);
  const laters = [...new Set(again.map(({ laterId }) => laterId))];
  const of = (laterId: Id) => again.filter((one) => one.laterId === laterId);
  const [only] = again;
  if (only && again.length === 1) return <AgainChoice session={session} again={only} goOn={goOn} />;
  return (
    <li className="verbatims-again-all">
      <p>{messages.againTables(again.length)}</p>
      <ul>
        {again.map((one) => (
          <AgainChoice
            key={`${one.earlierId} ${one.laterId}`}
            session={session}
            again={one}
            goOn={goOn}
            several
          />
        ))}
      </ul>
      {laters
        .filter((laterId) => of(laterId).length > 1)
        .map((laterId) => (
          <Button
            key={laterId}
            disabled={session.readOnly || goOn.busy}
            onClick={() =>
              void goOn.run(
                of(laterId).map(({ earlierId }) => earlierId),
                laterId,
              )
            }
          >
            {messages.goOnInPlaceOf(session.model.get("dataset", laterId)?.name ?? "", of(laterId).length)}
          </Button>
        ))}
    </li>
  );
}

interface AgainChoiceProps {
  session: EngagementSession;
  again: BroughtInAgain;
  goOn: GoOn;
  /** Others stand beside it: its button says which earlier table it takes out. */
  several?: boolean;
}

function AgainChoice({ session, again, goOn, several }: AgainChoiceProps) {
  const { earlierId, laterId, rows, found } = again;
  const [earlier, later] = useModel(session, (model) =>
    tableNames(model, earlierId, laterId).join("\n"),
  ).split("\n") as [string, string];
  const judged = useModel(session, (model) => model.by("verbatim", "datasetId", earlierId).length);
  return (
    <li className="verbatims-again">
      <span>
        {messages.again(earlier, later, found, rows)} {messages.goingOn(found, judged, rows - found)}
      </span>
      <Button
        disabled={session.readOnly || goOn.busy}
        onClick={() => void goOn.run([earlierId], laterId, later)}
      >
        {several ? messages.goOnInPlace(earlier) : messages.goOn}
      </Button>
    </li>
  );
}

interface GoOn {
  readonly busy: boolean;
  /** `later`: its name, where others bear the same. */
  run(earlierIds: readonly Id[], laterId: Id, later?: string): Promise<void>;
}

/** Goes on with a later table in place of one or more earlier ones, in one step to undo. */
function useGoOn(session: EngagementSession): GoOn {
  const { notices } = useServices();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    run: async (earlierIds, laterId, named) => {
      setBusy(true);
      const reader = verbatimReaderFor(session);
      const hidden = hiddenFields(readableCollections(session.model));
      const followers = await followJudgements(() => reader.state.entries, earlierIds, laterId, hidden);
      setBusy(false);
      const later = named ?? session.model.get("dataset", laterId)?.name ?? "";
      const kept = keptOnce(
        followers.map((follower) => follower.kept),
        hidden,
      );
      const { entry } = withEntry(session, () =>
        session.commit({ label: messages.goOnWith(later) }, (draft) => {
          for (const [at, { earlierId, moves }] of followers.entries())
            runIn(draft, continueCollection, {
              ...{ earlierId, laterId, moves },
              kept: (kept[at] ?? []).map(rowOfEntry),
            });
        }),
      );
      const sum = (of: (one: (typeof followers)[number]) => number) =>
        followers.reduce((total, one) => total + of(one), 0);
      const stay = sum(({ left }) => left) + kept.flat().length;
      const text = messages.wentOn(
        later,
        sum(({ moves }) => moves.length),
        stay,
      );
      showWithUndo(session, notices, entry, { kind: "done", text });
    },
  };
}
