import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { deleteDataset } from "@shared/domain/scoring/commands/delete-dataset.ts";
import { importSurvey } from "@shared/domain/scoring/commands/import-survey.ts";
import { updateSurveyMapping } from "@shared/domain/scoring/commands/update-survey-mapping.ts";
import { isScaled } from "@shared/domain/scoring/question-roles.ts";
import { NO_WAVE, type WaveFields } from "@shared/domain/scoring/wave-fields.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import type { SourceGuess } from "@shared/interchange/sources/source-desk.ts";
import { planProblems, withoutPerception } from "@shared/interchange/survey/check-mapping.ts";
import { planOnScale } from "@shared/interchange/survey/doubtful-scales.ts";
import { type ColumnPlan, isScored, plannedQuestions } from "@shared/interchange/survey/guess-mapping.ts";
import { freeTexts, writtenColumns } from "@shared/interchange/survey/written-columns.ts";
import { useEffect, useMemo, useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { GridEdit } from "../../ui/grid-model.ts";
import { Select } from "../../ui/Select.tsx";
import { ImportFrame } from "./ImportFrame.tsx";
import { messages } from "./messages.ts";
import type { OpenSource, Prepared } from "./open-source.ts";
import { askedSubjects, changePlan, planRows } from "./plans.ts";
import { ReversedOffer } from "./ReversedOffer.tsx";
import { readingMessages } from "./reading-messages.ts";
import { ScaleOffers } from "./ScaleOffer.tsx";
import { SurveyColumns } from "./SurveyColumns.tsx";
import { countCreated } from "./subjects.ts";
import { useAsked } from "./use-asked.ts";
import { useChecks } from "./use-checks.ts";
import { useDoubts } from "./use-doubts.ts";
import { columnOfWaves, WaveFieldsRow, waveProblem } from "./WaveFieldsRow.tsx";
import { WordsOffer } from "./WordsOffer.tsx";
import { NOWHERE, WrittenSelect } from "./WrittenSelect.tsx";

const waveOf = ({ waveName, waveDate, wavePeriod }: WaveFields): WaveFields => ({
  ...{ waveName, waveDate, wavePeriod },
});
/** Nothing is asked in it, and a column reads like what clients say. */
const isComments = (plans: readonly ColumnPlan[], { uses }: SourceGuess): boolean =>
  !plans.some(isScored) && Boolean(uses.comments.text);
/** Columns that stand at the touch point of their number, and nobody has said that they belong there. */
const byNumberStill = (plans: readonly ColumnPlan[], guess: SourceGuess): string[] =>
  plans
    .filter(({ column, subject }) => guess.byNumber.includes(column) && subject.kind === "existing")
    .map(({ column }) => column);
/** The register, and what other columns will add to it. */
const namesOffered = (touchPoints: readonly TouchPoint[], plans: readonly ColumnPlan[]): string[] => {
  const made = plans.flatMap(({ subject }) => (subject.kind === "create" ? [subject.name] : []));
  return [...new Set([...touchPoints.map(({ name }) => name), ...made])];
};
const PROPOSED = "proposed";
type Again = "wave" | "replace";
/** What is typed into the grid to say on which scale a column was asked. */
const SCALE_FIELDS: readonly string[] = ["minimum", "maximum", "shift", "codes", "missing"];

/** Answers, a row for each respondent: what every column means. */
export function SurveyPage({ source }: { source: OpenSource }) {
  const { session, reader, info, guess, privacy, rerunId, held } = source;
  const touchPoints = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const mappings = useModel(session, (model) => model.all("surveyMapping").sort(byOrder));
  const kept = mappings.find(({ id }) => id === rerunId) ?? null;
  const [plans, setPlans] = useState<readonly ColumnPlan[]>(kept ? [] : guess.plans);
  const [wave, setWave] = useState<WaveFields>(() =>
    kept && held
      ? waveOf(kept)
      : kept?.wavePeriod && kept.wavePeriod !== "none"
        ? { ...NO_WAVE, wavePeriod: kept.wavePeriod }
        : NO_WAVE,
  );
  const [again, setAgain] = useState<Again>("wave");
  const reused = useAsked(`${kept?.id}`, () =>
    kept ? reader.ask("reuse", { questions: kept.questions }) : null,
  );
  useEffect(() => {
    if (reused.value) setPlans(reused.value.plans);
  }, [reused.value]);
  const asked = useMemo(
    () =>
      plans.map((plan) => (privacy.dropped.has(plan.column) ? { ...plan, role: "ignore" as const } : plan)),
    [plans, privacy],
  );
  const reversed = useAsked(JSON.stringify(plans.map(({ column, role }) => [column, role])), () =>
    plans.length > 0 ? reader.ask("reversed", { plans }) : null,
  );
  // The words of a column part all answers: a name or a period for them has no say.
  const parted = columnOfWaves(asked) === null ? wave : NO_WAVE;
  const asksWaves = asked.filter(({ role }) => role === "wave" || role === "date");
  const found = useAsked(JSON.stringify([asksWaves, parted, [...source.dayOrders]]), () =>
    asked.length > 0 ? reader.ask("waves", { plans: asksWaves, wave: parted }) : null,
  );
  const checks = useChecks(source, plans);
  const words = useAsked(
    JSON.stringify(asked.map(({ column, role, missing, codes }) => [column, role, missing, codes])),
    () => (asked.length > 0 ? reader.ask("words", { plans: asked }) : null),
  );
  const scored = asked.filter(({ role }) => isScaled(role));
  const isNothingRead = scored.length > 0 && scored.every((plan) => checks.get(plan)?.answered === 0);
  const { doubts, settle } = useDoubts(source, plans, kept);
  const rows = useMemo(
    () => planRows(plans, touchPoints, checks, doubts),
    [plans, touchPoints, checks, doubts],
  );
  const texts = freeTexts(asked).filter((column) => !privacy.pseudonymous.has(column));
  const [chosenText, setText] = useState<string | null>(null);
  const text = chosenText === NOWHERE || texts.includes(chosenText ?? NOWHERE) ? chosenText : texts[0];
  const textsLeft = held ? [] : texts.filter((column) => column !== text);
  const replaced =
    kept && again === "replace" ? session.model.by("verbatim", "datasetId", kept.datasetId) : [];
  const names = useMemo(() => namesOffered(touchPoints, plans), [touchPoints, plans]);
  const created = countCreated(askedSubjects(asked));
  const problems = [
    ...planProblems(asked).map(({ kind, column }) => messages.planProblems[kind](column)),
    ...(isNothingRead ? [messages.nothingRead] : []),
    ...[waveProblem(wave, asked, kept !== null && !held && again === "wave")].filter((text) => text !== null),
  ];
  const unmet = withoutPerception(asked);
  const doubted = kept ? [] : byNumberStill(plans, guess);
  const missing = reused.value?.missing ?? [];
  const hidden = plans.filter(({ role, column }) => role !== "ignore" && privacy.pseudonymous.has(column));
  const edit = (edits: readonly GridEdit[]) => {
    const byColumn = new Map<string, GridEdit[]>();
    for (const one of edits) byColumn.set(one.rowId, [...(byColumn.get(one.rowId) ?? []), one]);
    setPlans(
      plans.map((plan) =>
        (byColumn.get(plan.column) ?? []).reduce(
          (held, { columnId, text }) => changePlan(held, columnId, text, touchPoints),
          plan,
        ),
      ),
    );
    settle(edits.filter(({ columnId }) => SCALE_FIELDS.includes(columnId)).map(({ rowId }) => rowId));
  };
  const change = (): Prepared => ({
    dataset: null,
    label: messages.changeReading(source.name),
    told: readingMessages.saved(source.name),
    opens: () => [],
    take: (draft) => {
      const questions = plannedQuestions(asked);
      runIn(draft, updateSurveyMapping, { id: rerunId ?? "", name: source.name, questions, wave: parted });
    },
  });
  const prepare = (): Prepared => ({
    dataset: { purpose: "survey", moments: new Set() },
    label: messages.importLabel(info.rowCount, source.name),
    told: messages.imported(info.rowCount, created),
    opens: () => [{ label: messages.openTouchPoints, input: { editor: "touch-points" } }],
    take: (draft, dataset) => {
      if (!dataset) return;
      if (kept && again === "replace" && draft.get("dataset", kept.datasetId)) {
        runIn(draft, deleteDataset, { id: kept.datasetId });
      }
      const questions = plannedQuestions(asked);
      runIn(draft, importSurvey, {
        dataset,
        name: source.name,
        questions,
        wave: parted,
        written: writtenColumns(asked, text ?? NOWHERE),
      });
    },
  });
  return (
    <ImportFrame
      source={source}
      problems={plans.length === 0 ? [] : problems}
      wayOut={
        !kept && isComments(asked, guess)
          ? { label: messages.asComments, run: () => source.setKind("comments") }
          : null
      }
      warnings={[
        ...(unmet.alone > 0 ? [messages.withoutPerception(unmet.alone)] : []),
        ...(doubted.length > 0 ? [messages.byNumber(doubted)] : []),
        ...(missing.length > 0 ? [messages.missingColumns(missing)] : []),
        ...(textsLeft.length > 0 ? [messages.textsLeft(textsLeft)] : []),
        ...(replaced.length > 0 ? [messages.judgedGo(replaced.length)] : []),
        ...(hidden.length > 0 ? [messages.hiddenQuestions(hidden.map(({ column }) => column))] : []),
      ]}
      summary={[messages.size(info.rowCount, info.names.length), messages.willCreate(created)]}
      importLabel={messages.import(info.rowCount)}
      prepare={plans.length === 0 ? null : held ? change : prepare}
      keepsTable
      dates={asked.filter(({ role }) => role === "date").map(({ column }) => column)}
      choices={
        mappings.length > 0 &&
        !held && (
          <>
            <Select
              label={messages.mapping}
              value={kept?.id ?? PROPOSED}
              options={[
                { value: PROPOSED, label: messages.proposed },
                ...mappings.map(({ id, name, waveName }) => ({
                  value: id,
                  label: messages.rerunOf(name, waveName),
                })),
              ]}
              onChange={(id) => source.setRerun(id === PROPOSED ? null : id)}
            />
            {kept && (
              <Select<Again>
                label={messages.again}
                value={again}
                options={[
                  { value: "wave", label: messages.againWave },
                  { value: "replace", label: messages.againReplace },
                ]}
                onChange={setAgain}
              />
            )}
          </>
        )
      }
    >
      <WaveFieldsRow wave={wave} plans={asked} found={found.value} onChange={setWave} />
      {!held && <WrittenSelect texts={texts} value={text ?? NOWHERE} onChange={setText} />}
      <WordsOffer
        groups={words.value ?? []}
        plans={plans}
        onPlans={(next, columns) => {
          setPlans(next);
          settle(columns);
        }}
      />
      <ScaleOffers
        doubts={doubts}
        onChoose={(columns, scale) => {
          setPlans(plans.map((plan) => (columns.includes(plan.column) ? planOnScale(plan, scale) : plan)));
          settle(columns);
        }}
      />
      <ReversedOffer found={reversed.value ?? []} plans={plans} onPlans={setPlans} />
      <SurveyColumns rows={rows} names={names} onEdit={edit} />
    </ImportFrame>
  );
}
