import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { keepTableReading } from "@shared/domain/engagement/commands/keep-table-reading.ts";
import { importAggregateScores } from "@shared/domain/scoring/commands/import-aggregate-scores.ts";
import { SCORE_MEASURES, type ScoreMeasure } from "@shared/domain/scoring/records.ts";
import type { Uses } from "@shared/interchange/sources/source-kinds.ts";
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
import { sourceMessages } from "./source-messages.ts";
import { countCreated, guessSubjects, NO_SUBJECT } from "./subjects.ts";
import {
  absentColumns,
  keptSubjects,
  namedTouchPoints,
  tableReadings,
  usesOfReading,
} from "./table-readings.ts";
import { UseFields } from "./UseFields.tsx";
import { useAsked } from "./use-asked.ts";

const MOST_SCORES = 100_000;
const MEASURES = SCORE_MEASURES.map((value) => ({ value, label: sourceMessages.measures[value] }));

/** Somebody else's means, with their spread and n, for each touch point and segment. */
export function ScoresPage({ source }: { source: OpenSource }) {
  const { session, reader, info, guess } = source;
  const touchPoints = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const readings = useModel(session, tableReadings).filter(({ kind }) => kind === "scores");
  const kept = readings.find(({ id }) => id === source.rerunId) ?? null;
  const [uses, setUses] = useState<Uses>(() => (kept ? usesOfReading(kept, info.names) : guess.uses.scores));
  const [usualMeasure, setUsualMeasure] = useState<ScoreMeasure>(
    SCORE_MEASURES.find((measure) => measure === kept?.usual) ?? "perception",
  );
  const [waveName, setWaveName] = useState("");
  const [waveDate, setWaveDate] = useState("");
  const [own, setOwn] = useState<ScaleEnds | null>(() => scaleEnds(kept));
  const key = JSON.stringify(uses);
  const guessed = useAsked(key, () => reader.ask("scale", { kind: "scores", uses }));
  const scale = own ?? scaleEnds(guessed.value);
  const read = useAsked(
    `${guessed.current} ${JSON.stringify({ uses, usualMeasure, waveName, waveDate, scale, name: source.name, days: [...source.dayOrders] })}`,
    () =>
      scale && guessed.current
        ? reader.ask("scores", { uses, usualMeasure, waveName, waveDate, source: source.name, ...scale })
        : null,
  );
  const names = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { touchPoint } of read.value?.scores ?? []) {
      if (touchPoint !== "") counts.set(touchPoint, (counts.get(touchPoint) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, count }));
  }, [read.value]);
  const [subjects, setSubjects] = useState<ReturnType<typeof guessSubjects>>(new Map());
  const nameKey = names.map(({ value }) => value).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: guessed for new names, not whenever the register changes
  useEffect(() => {
    const all = names.map(({ value }) => value);
    const guessed = guessSubjects(all, touchPoints, true);
    for (const [name, subject] of keptSubjects(kept)) if (guessed.has(name)) guessed.set(name, subject);
    setSubjects((held) => new Map([...guessed, ...held]));
  }, [nameKey]);
  const scores = read.value?.scores ?? [];
  const usable = scores.filter(
    ({ touchPoint }) => touchPoint === "" || (subjects.get(touchPoint) ?? NO_SUBJECT).kind !== "none",
  );
  const created = countCreated(names.map(({ value }) => subjects.get(value) ?? NO_SUBJECT));
  const prepare = (): Prepared => ({
    dataset: null,
    label: sourceMessages.importScores(usable.length, source.name),
    told: sourceMessages.scoresImported(usable.length, created),
    opens: () => [{ label: messages.openTouchPoints, input: { editor: "touch-points" } }],
    take: (draft) => {
      runIn(draft, importAggregateScores, {
        scores: usable.map(({ touchPoint, score }) => ({
          subject: touchPoint === "" ? NO_SUBJECT : (subjects.get(touchPoint) ?? NO_SUBJECT),
          score,
        })),
      });
      if (!scale) return;
      const read = { uses: { ...uses }, usual: usualMeasure, rubricId: null, ...scale };
      const touchPoints = namedTouchPoints(draft, subjects);
      runIn(draft, keepTableReading, {
        reading: { kind: "scores", name: source.name, ...read, touchPoints },
      });
    },
  });
  // A wave like the one before would count with it as one.
  const isDated = Boolean(uses.wave || uses.date) || waveName.trim() !== "" || waveDate !== "";
  const absent = absentColumns(kept, info.names);
  const problems = [
    ...(kept && !isDated ? [messages.namelessWave] : []),
    ...(read.current && usable.length === 0 ? [sourceMessages.noScores] : []),
    ...(usable.length > MOST_SCORES ? [sourceMessages.tooManyScores(usable.length, MOST_SCORES)] : []),
  ];
  return (
    <ImportFrame
      source={source}
      problems={problems}
      warnings={[
        ...(absent.length > 0 ? [messages.missingColumns(absent)] : []),
        ...(usable.length < scores.length
          ? [sourceMessages.withoutTouchPoint(scores.length - usable.length)]
          : []),
      ]}
      choices={<ReadingSelect source={source} readings={readings} />}
      summary={[messages.tableSize(info.rowCount, info.names.length), messages.willCreate(created)]}
      importLabel={sourceMessages.importScoreRows(usable.length)}
      prepare={read.current ? prepare : null}
      keepsTable={false}
      dates={[uses.date]}
    >
      <section className="import-part" aria-label={sourceMessages.usesLabel}>
        <div className="import-options">
          <UseFields kind="scores" names={info.names} uses={uses} onChange={setUses} />
        </div>
        <div className="import-options">
          <Select<ScoreMeasure>
            label={sourceMessages.usualMeasure}
            value={usualMeasure}
            options={MEASURES}
            onChange={setUsualMeasure}
          />
          <ScaleFields scale={scale} onChange={setOwn} />
          <TextField label={messages.waveName} value={waveName} onCommit={setWaveName} />
          <DateField label={messages.waveDate} value={waveDate} onCommit={setWaveDate} />
        </div>
        {scale && !own && <ScaleOffer open={guessed.value?.open ?? null} scale={scale} onChoose={setOwn} />}
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
