import { byOrder } from "@shared/base/order.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { resolveSubjects } from "@shared/domain/scoring/commands/import-survey.ts";
import { KNOWN_BY } from "@shared/domain/verbatim/brought-in-again.ts";
import { continueCollection } from "@shared/domain/verbatim/commands/continue-collection.ts";
import { importVerbatims } from "@shared/domain/verbatim/commands/import-verbatims.ts";
import { updateVerbatimMapping } from "@shared/domain/verbatim/commands/update-verbatim-mapping.ts";
import type { KnownRows } from "@shared/domain/verbatim/known-rows.ts";
import { VERBATIM_KINDS, type VerbatimKind } from "@shared/domain/verbatim/records.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { usualKindOf } from "@shared/interchange/sources/read-comments.ts";
import { missingUses, type Uses } from "@shared/interchange/sources/source-kinds.ts";
import { useEffect, useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { BadCellList } from "./BadCellList.tsx";
import { ImportFrame } from "./ImportFrame.tsx";
import { hiddenUses, keptUses, missingColumns } from "./kept-uses.ts";
import { knownMessages } from "./known-messages.ts";
import { messages } from "./messages.ts";
import { NamesGrid } from "./NamesGrid.tsx";
import { knownEditors, type OpenSource, type Prepared } from "./open-source.ts";
import { readingMessages } from "./reading-messages.ts";
import { sourceMessages } from "./source-messages.ts";
import { countCreated, guessSubjects } from "./subjects.ts";
import { UseFields } from "./UseFields.tsx";
import { useAsked } from "./use-asked.ts";
import { useKnownRows } from "./use-known-rows.ts";

const MOST_NAMES = 2000;
/** What becomes of rows that are in already. */
type Again = "fresh" | "later" | "both";
const KIND_OPTIONS = VERBATIM_KINDS.map((value) => ({ value, label: sourceMessages.verbatimKinds[value] }));

/** What clients said: which column is the text, and what else is told of each row. */
export function CommentsPage({ source }: { source: OpenSource }) {
  const { session, reader, info, guess, rerunId, privacy, held } = source;
  const { registry } = useServices();
  const touchPoints = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const kept = session.model.get("verbatimMapping", rerunId);
  const [uses, setUses] = useState<Uses>(() => (kept ? keptUses(kept, info.names) : guess.uses.comments));
  const [chosenKind, setUsualKind] = useState<VerbatimKind | null>(kept?.usualKind ?? null);
  const usualKind = chosenKind ?? usualKindOf(uses);
  const [clients, setClients] = useState<number | null>(kept?.clients ?? null);
  const column = uses.touchPoint ?? "";
  const names = useAsked(column, () =>
    column === "" ? null : reader.ask("values", { column, most: MOST_NAMES }),
  );
  const [subjects, setSubjects] = useState<ReturnType<typeof guessSubjects>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are guessed once, not whenever the register changes
  useEffect(() => {
    const values = names.value?.values.map(({ value }) => value) ?? [];
    const guessed = guessSubjects(values, touchPoints, touchPoints.length === 0);
    for (const { name, touchPointId } of kept?.touchPoints ?? []) {
      if (guessed.has(name) && touchPointId !== null)
        guessed.set(name, { kind: "existing", id: touchPointId });
    }
    setSubjects(guessed);
  }, [names.value]);
  const known = useKnownRows(source, uses);
  const again = known.value;
  const [chosen, setAgain] = useState<Again>("fresh");
  const takes = again === null || (chosen === "later" && again.earlier.length === 0) ? "both" : chosen;
  const rows = again !== null && takes === "fresh" ? again.fresh : null;
  const rowCount = rows?.length ?? info.rowCount;
  const { text, date, kind, sentiment } = uses;
  const readAs = [text, date, kind, sentiment, [...source.dayOrders], takes, known.version];
  const cells = useAsked(JSON.stringify(readAs), () =>
    reader.ask("comments", { uses, ...(rows && { rows }) }),
  );
  const told = cells.value?.told ?? rowCount;
  const created = countCreated(subjects.values());
  const absent = kept ? missingColumns(kept, info.names) : [];
  const different = names.value?.different ?? 0;
  const readingFor = (draft: Draft) => {
    const named = [...subjects].map(([name, subject]) => ({ name: name.slice(0, 500), subject }));
    const of = (use: "text" | "date" | "channel" | "segment" | "sentiment" | "kind") => uses[use] ?? "";
    return {
      text: of("text"),
      date: of("date"),
      channel: of("channel"),
      segment: of("segment"),
      sentiment: of("sentiment"),
      kind: of("kind"),
      touchPoint: column,
      usualKind,
      clients,
      touchPoints: resolveSubjects(draft, named),
    };
  };
  const change = (): Prepared => ({
    dataset: null,
    label: messages.changeReading(source.name),
    told: readingMessages.saved(source.name),
    opens: () => [],
    take: (draft) => {
      const patch = { name: source.name, ...readingFor(draft) };
      runIn(draft, updateVerbatimMapping, { id: rerunId ?? "", patch });
    },
  });
  const prepare = (): Prepared => {
    // The worker answers in the order of the questions: this is done before it writes the columns.
    if (rows && uses.date) reader.ask("writeOutDays", { column: uses.date }).catch(() => undefined);
    return prepared();
  };
  const prepared = (): Prepared => ({
    dataset: { purpose: "comments", moments: new Set(), ...(rows && { rows }) },
    label: sourceMessages.importComments(rowCount, source.name),
    told: sourceMessages.commentsImported(told, rowCount, created),
    opens: () =>
      knownEditors(registry, [
        { label: sourceMessages.openComments, input: { editor: "verbatims" } },
        { label: messages.openTouchPoints, input: { editor: "touch-points" } },
      ]),
    take: (draft, dataset) => {
      if (!dataset) return;
      runIn(draft, importVerbatims, { dataset, name: source.name, reading: readingFor(draft) });
      if (takes !== "later") return;
      for (const { id, moves, kept } of again?.earlier ?? [])
        runIn(draft, continueCollection, {
          earlierId: id,
          laterId: dataset.id,
          moves: [...moves],
          kept: [...kept],
        });
    },
  });
  return (
    <ImportFrame
      source={source}
      problems={[
        ...missingUses("comments", uses).map((use) => sourceMessages.needed(sourceMessages.uses[use])),
        ...hiddenUses(uses, privacy).map(sourceMessages.hidden),
        ...(rowCount === 0 && rows ? [knownMessages.nothingNew] : []),
      ]}
      warnings={[
        ...(absent.length > 0 ? [messages.missingColumns(absent)] : []),
        ...(again ? [knownText(source, again, uses)] : []),
        ...(different > MOST_NAMES ? [sourceMessages.tooManyNames(different, MOST_NAMES)] : []),
      ]}
      summary={[messages.tableSize(info.rowCount, info.names.length), messages.willCreate(created)]}
      importLabel={sourceMessages.importRows(rowCount)}
      prepare={names.current && known.current && cells.current ? (held ? change : prepare) : null}
      keepsTable
      dates={[uses.date]}
      choices={again && <AgainSelect again={again} value={takes} onChange={setAgain} />}
    >
      <section className="import-part" aria-label={sourceMessages.usesLabel}>
        <div className="import-options">
          <UseFields kind="comments" names={info.names} uses={uses} onChange={setUses} />
          <Select<VerbatimKind>
            label={sourceMessages.usualKind}
            value={usualKind}
            options={KIND_OPTIONS}
            onChange={setUsualKind}
          />
          <NumberField
            label={sourceMessages.clients}
            value={clients}
            minimum={0}
            onCommit={setClients}
            placeholder={sourceMessages.unknown}
          />
        </div>
        <BadCellList bad={cells.value?.bad ?? []} badCount={cells.value?.badCount ?? 0} />
        <p className="muted">
          {column === ""
            ? sourceMessages.noTouchPointColumn
            : sourceMessages.namesText(numberText(different, 0))}
        </p>
        <NamesGrid
          names={names.value?.values ?? []}
          subjects={subjects}
          touchPoints={touchPoints}
          onChange={(next) => setSubjects(new Map(next))}
        />
      </section>
    </ImportFrame>
  );
}

interface AgainSelectProps {
  again: KnownRows;
  value: Again;
  onChange(value: Again): void;
}

function AgainSelect({ again, value, onChange }: AgainSelectProps) {
  const { question, choices } = knownMessages;
  const offered: { value: Again; label: string }[] = [
    { value: "fresh", label: choices.fresh(again.fresh.length) },
    ...(again.earlier.length > 0 ? [{ value: "later" as const, label: choices.later }] : []),
    { value: "both", label: choices.both },
  ];
  return <Select<Again> label={question} value={value} options={offered} onChange={onChange} />;
}

/** How many rows are in, by what they are known, and which tables came before. */
function knownText({ session }: OpenSource, again: KnownRows, uses: Uses): string {
  const told = (["text", ...KNOWN_BY] as const).filter((use) => uses[use]);
  const hidden = KNOWN_BY.filter((use) => again.hidden.has(use)).map((use) => knownMessages.alike[use]);
  const known = knownMessages.known(
    again,
    told.filter((use) => use === "text" || !again.hidden.has(use)).map((use) => knownMessages.alike[use]),
    again.earlier.map(({ id }) => titleOf(session, id)),
  );
  return hidden.length === 0 ? known : `${known} ${knownMessages.hidden(hidden)}`;
}

/** A table by its name, its file and the day on which it came. */
function titleOf(session: OpenSource["session"], id: string): string {
  const dataset = session.model.get("dataset", id);
  return dataset ? knownMessages.table(dataset.name, dataset.fileName, dataset.importedOn) : "";
}
