import { byOrder } from "@shared/base/order.ts";
import { numberText } from "@shared/domain/chart/figure-text.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { resolveSubjects } from "@shared/domain/scoring/commands/import-survey.ts";
import { importVerbatims } from "@shared/domain/verbatim/commands/import-verbatims.ts";
import { updateVerbatimMapping } from "@shared/domain/verbatim/commands/update-verbatim-mapping.ts";
import { VERBATIM_KINDS, type VerbatimKind } from "@shared/domain/verbatim/records.ts";
import { missingUses, type Uses } from "@shared/interchange/sources/source-kinds.ts";
import { useEffect, useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { ImportFrame } from "./ImportFrame.tsx";
import { hiddenUses, keptUses, missingColumns } from "./kept-uses.ts";
import { messages } from "./messages.ts";
import { NamesGrid } from "./NamesGrid.tsx";
import { knownEditors, type OpenSource, type Prepared } from "./open-source.ts";
import { readingMessages } from "./reading-messages.ts";
import { sourceMessages } from "./source-messages.ts";
import { countCreated, guessSubjects } from "./subjects.ts";
import { UseFields } from "./UseFields.tsx";
import { useAsked } from "./use-asked.ts";

const MOST_NAMES = 2000;
const KIND_OPTIONS = VERBATIM_KINDS.map((value) => ({ value, label: sourceMessages.verbatimKinds[value] }));

/** What clients said: which column is the text, and what else is told of each row. */
export function CommentsPage({ source }: { source: OpenSource }) {
  const { session, reader, info, guess, rerunId, privacy, held } = source;
  const { registry } = useServices();
  const touchPoints = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const kept = session.model.get("verbatimMapping", rerunId);
  const [uses, setUses] = useState<Uses>(() => (kept ? keptUses(kept, info.names) : guess.uses.comments));
  const [usualKind, setUsualKind] = useState<VerbatimKind>(kept?.usualKind ?? "complaint");
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
      updateVerbatimMapping.run(draft, { id: rerunId ?? "", patch });
    },
  });
  const prepare = (): Prepared => ({
    dataset: { purpose: "comments", moments: new Set() },
    label: sourceMessages.importComments(info.rowCount, source.name),
    told: sourceMessages.commentsImported(info.rowCount, created),
    opens: () =>
      knownEditors(registry, [
        { label: sourceMessages.openComments, input: { editor: "verbatims" } },
        { label: messages.openTouchPoints, input: { editor: "touch-points" } },
      ]),
    take: (draft, dataset) => {
      if (!dataset) return;
      importVerbatims.run(draft, { dataset, name: source.name, reading: readingFor(draft) });
    },
  });
  return (
    <ImportFrame
      source={source}
      problems={[
        ...missingUses("comments", uses).map((use) => sourceMessages.needed(sourceMessages.uses[use])),
        ...hiddenUses(uses, privacy).map(sourceMessages.hidden),
      ]}
      warnings={[
        ...(absent.length > 0 ? [messages.missingColumns(absent)] : []),
        ...(different > MOST_NAMES ? [sourceMessages.tooManyNames(different, MOST_NAMES)] : []),
      ]}
      summary={[messages.tableSize(info.rowCount, info.names.length), messages.willCreate(created)]}
      importLabel={sourceMessages.importRows(info.rowCount)}
      prepare={names.current ? (held ? change : prepare) : null}
      keepsTable
      dates={[uses.date]}
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
