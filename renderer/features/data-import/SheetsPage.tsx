import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { keepTableReading } from "@shared/domain/engagement/commands/keep-table-reading.ts";
import { importScoreSheets } from "@shared/domain/scoring/commands/import-score-sheets.ts";
import type { SheetKind } from "@shared/domain/scoring/records.ts";
import { missingUses, type Uses } from "@shared/interchange/sources/source-kinds.ts";
import type { ScaleEnds } from "@shared/interchange/survey/doubtful-scales.ts";
import { useEffect, useMemo, useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import { DateField } from "../../ui/DateField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { BadCellList } from "./BadCellList.tsx";
import { ImportFrame } from "./ImportFrame.tsx";
import { messages } from "./messages.ts";
import { NamesGrid } from "./NamesGrid.tsx";
import type { OpenSource, Prepared } from "./open-source.ts";
import { ReadingSelect } from "./ReadingSelect.tsx";
import { ScaleFields } from "./ScaleFields.tsx";
import { ScaleOffer } from "./ScaleOffer.tsx";
import { scaleEnds } from "./scale-text.ts";
import { countNames, sheetProblems, sheetsToTake } from "./sheets-to-take.ts";
import { sourceMessages } from "./source-messages.ts";
import { countCreated, guessSubjects, NO_SUBJECT } from "./subjects.ts";
import {
  absentColumns,
  keptSubjects,
  namedTouchPoints,
  sourceKindOf,
  tableReadings,
  usesOfReading,
} from "./table-readings.ts";
import { UseFields } from "./UseFields.tsx";
import { useAsked } from "./use-asked.ts";

const NEW = "new";
const SHEET_KIND_OPTIONS = (["observation", "mystery-shop"] as const).map((value) => ({
  value,
  label: sourceMessages.sheetKinds[value],
}));

/** Scores of several people: workshop ratings and observation sheets. */
export function SheetsPage({ source }: { source: OpenSource }) {
  const { session, reader, info, guess } = source;
  const kind = source.kind === "workshop" ? "workshop" : "observation";
  const touchPoints = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const rubrics = useModel(session, (model) => model.all("rubric").sort(byOrder));
  const readings = useModel(session, tableReadings).filter((one) => sourceKindOf(one) === kind);
  const kept = readings.find(({ id }) => id === source.rerunId) ?? null;
  const [uses, setUses] = useState<Uses>(() => (kept ? usesOfReading(kept, info.names) : guess.uses[kind]));
  const [rubricId, setRubricId] = useState(kept?.rubricId ?? NEW);
  const [sheetKind, setSheetKind] = useState<SheetKind>(kept?.kind === "mystery-shop" ? kept.kind : kind);
  const [usualItem, setUsualItem] = useState<string>(kept?.usual ?? sourceMessages.usualItem);
  const [usualDate, setUsualDate] = useState(() => new Date().toISOString().slice(0, 10));
  const [own, setOwn] = useState<ScaleEnds | null>(() => scaleEnds(kept));
  const rubric = rubrics.find(({ id }) => id === rubricId) ?? null;
  const guessed = useAsked(JSON.stringify(uses), () => reader.ask("scale", { kind, uses }));
  const scale = rubric
    ? { minimum: rubric.minimum, maximum: rubric.maximum }
    : (own ?? scaleEnds(guessed.value));
  const item = rubric && !uses.item ? (rubric.items[0]?.name ?? usualItem) : usualItem;
  const read = useAsked(
    `${guessed.current} ${JSON.stringify({ uses, scale, item, usualDate, days: [...source.dayOrders] })}`,
    () =>
      scale && guessed.current ? reader.ask("sheets", { uses, usualItem: item, usualDate, ...scale }) : null,
  );
  const names = useMemo(() => countNames(read.value), [read.value]);
  const [subjects, setSubjects] = useState<ReturnType<typeof guessSubjects>>(new Map());
  const nameKey = names.map(({ value }) => value).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: guessed for new names, not whenever the register changes
  useEffect(() => {
    const all = names.map(({ value }) => value);
    const guessed = guessSubjects(all, touchPoints, true);
    for (const [name, subject] of keptSubjects(kept)) if (guessed.has(name)) guessed.set(name, subject);
    setSubjects((held) => new Map([...guessed, ...held]));
  }, [nameKey]);
  const created = countCreated(names.map(({ value }) => subjects.get(value) ?? NO_SUBJECT));
  const sheets = read.value?.sheets.length ?? 0;
  const cells = read.value?.cells ?? 0;
  const absent = absentColumns(kept, info.names);
  const prepare = (): Prepared => ({
    dataset: null,
    label: sourceMessages.importSheets(sheets, source.name),
    told: sourceMessages.sheetsImported(sheets, cells, created),
    opens: () => [{ label: messages.openTouchPoints, input: { editor: "touch-points" } }],
    take: (draft) => {
      if (!read.value || !scale) return;
      const { rubricId } = runIn(draft, importScoreSheets, {
        rubric: rubric
          ? { kind: "existing", id: rubric.id }
          : { kind: "create", name: source.name, ...scale, items: read.value.items.slice(0, 200) },
        kind: sheetKind,
        ...sheetsToTake(read.value, subjects),
      });
      const touchPoints = namedTouchPoints(draft, subjects);
      const told = { uses: { ...uses }, usual: usualItem, rubricId, ...scale };
      runIn(draft, keepTableReading, {
        reading: { kind: sheetKind, name: source.name, ...told, touchPoints },
      });
    },
  });
  return (
    <ImportFrame
      source={source}
      problems={[
        ...missingUses(kind, uses).map((use) => sourceMessages.needed(sourceMessages.uses[use])),
        ...(read.current ? sheetProblems(read.value, uses, rubric, scale) : []),
      ]}
      warnings={absent.length > 0 ? [messages.missingColumns(absent)] : []}
      choices={<ReadingSelect source={source} readings={readings} />}
      summary={[sourceMessages.sheetCounts(sheets, names.length, cells), messages.willCreate(created)]}
      importLabel={sourceMessages.importCells(cells)}
      prepare={read.current ? prepare : null}
      keepsTable={false}
      dates={[uses.date]}
    >
      <section className="import-part" aria-label={sourceMessages.usesLabel}>
        <div className="import-options">
          <UseFields kind={kind} names={info.names} uses={uses} onChange={setUses} />
        </div>
        <div className="import-options">
          {kind === "observation" && (
            <Select<SheetKind>
              label={sourceMessages.sheetKind}
              value={sheetKind}
              options={SHEET_KIND_OPTIONS}
              onChange={setSheetKind}
            />
          )}
          <Select
            label={sourceMessages.rubric}
            value={rubric?.id ?? NEW}
            options={[
              { value: NEW, label: sourceMessages.newRubric },
              ...rubrics.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setRubricId}
          />
          <ScaleFields scale={scale} disabled={rubric !== null} onChange={setOwn} />
          {!uses.item && !rubric && (
            <TextField label={sourceMessages.usualItemLabel} value={usualItem} onCommit={setUsualItem} />
          )}
          {!uses.date && <DateField label={sourceMessages.day} value={usualDate} onCommit={setUsualDate} />}
        </div>
        {scale && !own && !rubric && (
          <ScaleOffer open={guessed.value?.open ?? null} scale={scale} onChoose={setOwn} />
        )}
        <p className="muted">{sourceMessages.shape[kind]}</p>
        <BadCellList bad={read.value?.bad ?? []} badCount={read.value?.badCount ?? 0} />
        <NamesGrid
          names={names}
          subjects={subjects}
          touchPoints={touchPoints}
          onChange={(next) => setSubjects(new Map(next))}
        />
      </section>
    </ImportFrame>
  );
}
