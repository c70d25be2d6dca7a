import { byOrder } from "@shared/base/order.ts";
import type { Assumption, RolloutWave, TrainingNeed } from "../../plan/records.ts";
import { sameRole } from "../../plan/untrained-roles.ts";
import { openRoles, type WaveGates, waveGates } from "../../plan/wave-gates.ts";
import { subjectOf } from "../../rollout/matrix-subjects.ts";
import type { ReportWords } from "../languages/english.ts";
import { muted } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { followedSections } from "./followed.ts";
import { communicationSections } from "./rollout-told.ts";
import { matrixSections } from "./training-matrix.ts";

/** Who learns what, what goes live when, and what the money rests on; null where none of it is planned. */
export function rolloutChapter(inputs: ChapterInputs): Chapter | null {
  const { rollout: words } = inputs.words;
  const { model, format } = inputs;
  const trainings = model.all("trainingNeed").sort(byOrder);
  const waves = model.all("rolloutWave").sort(byOrder);
  const assumptions = model.all("assumption").sort(byOrder);
  const planned = trainings.length + waves.length + assumptions.length;
  const isTold = model.any("communication") || model.any("followedMeasure");
  if (planned === 0 && !isTold) return null;
  const roles = openRoles(model);
  const gated = waves.map((wave) => ({ wave, gates: waveGates(roles, wave) }));
  const done = trainings.filter((training) => training.done).length;
  const count = format.number(trainings.length);
  const intro =
    waves.length === 0
      ? words.noWaves(count, format.number(done))
      : words.intro(
          words.waveCount(format.number(waves.length)),
          format.number(gated.filter(({ gates }) => gates.isReady).length),
          count,
          format.number(done),
        );
  return {
    id: "rollout",
    title: words.title,
    blocks: trainings.length + waves.length === 0 ? [] : [{ kind: "paragraph", text: intro, style: "lead" }],
    sections: [
      ...wavesSection(inputs, gated),
      ...matrixSections(inputs),
      ...trainingSection(inputs, trainings, unplanned(roles, trainings)),
      ...communicationSections(inputs),
      ...followedSections(inputs),
      ...assumptionsSection(words, assumptions),
    ],
  };
}

const section = (id: string, title: string, blocks: readonly Block[]): Section => ({
  id: `rollout-${id}`,
  title,
  page: "text",
  blocks,
});

const said = (text: string, otherwise: string): Cell => (text.trim() === "" ? muted(otherwise) : text.trim());

/** Roles that a to-be changes and that no training is about. */
const unplanned = (roles: readonly string[], trainings: readonly TrainingNeed[]): string[] => {
  const known = new Set(trainings.map(({ role }) => sameRole(role)));
  return roles.filter((role) => !known.has(sameRole(role)));
};

interface GatedWave {
  readonly wave: RolloutWave;
  readonly gates: WaveGates;
}

function wavesSection(
  { model, format, words: { rollout: words } }: ChapterInputs,
  waves: readonly GatedWave[],
): Section[] {
  if (waves.length === 0) return [];
  const [name, whom, date, owner, gate] = words.waveColumns;
  return [
    section("waves", words.waves, [
      {
        kind: "table",
        label: words.waves,
        columns: [
          { title: name, width: 26 },
          { title: whom, width: 16 },
          { title: date, width: 15 },
          { title: owner, width: 16 },
          { title: gate },
        ],
        rows: waves.map(({ wave, gates }): Cell[] => [
          { text: wave.name, strong: true, ...(wave.site.trim() !== "" && { note: wave.site.trim() }) },
          model.get("segment", wave.segmentId)?.name ?? words.everybody,
          said(format.date(wave.date), words.noDate),
          said(wave.owner, words.noOwner),
          gateCell(words, gates),
        ]),
        caption: words.gates,
      },
      ...channelBlocks(words, waves),
    ]),
  ];
}

/** Where clients answer: part of the service, wave by wave; nothing while nobody has written any of it. */
function channelBlocks(words: ReportWords["rollout"], waves: readonly GatedWave[]): Block[] {
  const isTold = ({ wave }: GatedWave) =>
    [wave.feedbackChannel, wave.feedbackReader, wave.feedbackRhythm].some((text) => text.trim() !== "");
  if (!waves.some(isTold)) return [];
  const [name, where, who, often, open] = words.channelColumns;
  return [
    {
      kind: "table",
      label: words.channels,
      columns: [
        { title: name, width: 24 },
        { title: where },
        { title: who, width: 18 },
        { title: often, width: 14 },
        { title: open, width: 8 },
      ],
      rows: waves.map(({ wave, gates }): Cell[] => [
        { text: wave.name, strong: true },
        said(wave.feedbackChannel, words.notSaid),
        said(wave.feedbackReader, words.notSaid),
        said(wave.feedbackRhythm, words.notSaid),
        gates.feedbackOpen ? { text: words.yes, tone: "good" } : words.no,
      ]),
      caption: words.channels,
    },
  ];
}

function gateCell(
  words: ReportWords["rollout"],
  { isReady, untrained, standardsInPlace, feedbackOpen }: WaveGates,
): Cell {
  if (isReady) return { text: words.ready, tone: "good" };
  const open = [
    ...(untrained.length > 0 ? [words.open.training(untrained.join(", "))] : []),
    ...(standardsInPlace ? [] : [words.open.standards]),
    ...(feedbackOpen ? [] : [words.open.feedback]),
  ];
  return { text: open.join("\n"), tone: "bad" };
}

function trainingSection(
  { model, format, words: { rollout: words } }: ChapterInputs,
  trainings: readonly TrainingNeed[],
  missing: readonly string[],
): Section[] {
  if (trainings.length + missing.length === 0) return [];
  const [role, what, by, checked, owner, done] = words.trainingColumns;
  // A step that two journeys share is there twice, and is learnt once.
  const titlesOf = ({ stepIds }: TrainingNeed) =>
    [...new Set(stepIds.flatMap((id) => model.get("step", id)?.title || []))].join(", ");
  const notesOf = (training: TrainingNeed): string => {
    const names = (ids: readonly string[], of: "standard" | "clause") =>
      ids.flatMap((id) => subjectOf(model, of, id)?.name || []).join(", ");
    const [standards, clauses] = [
      names(training.standardIds, "standard"),
      names(training.clauseIds, "clause"),
    ];
    return [
      titlesOf(training) === "" ? "" : words.steps(titlesOf(training)),
      standards === "" ? "" : words.standards(standards),
      clauses === "" ? "" : words.clauses(clauses),
    ]
      .filter((line) => line !== "")
      .join(" · ");
  };
  const table: Block = {
    kind: "table",
    label: words.training,
    columns: [
      { title: role, width: 16 },
      { title: what },
      { title: by, width: 14 },
      { title: checked, width: 20 },
      { title: owner, width: 14 },
      { title: done, width: 8 },
    ],
    rows: trainings.map((training): Cell[] => [
      { text: training.role, strong: true },
      {
        text: training.what,
        ...(notesOf(training) !== "" && { note: notesOf(training) }),
      },
      said(format.date(training.byDate), words.noDate),
      {
        text: training.howChecked,
        ...(training.howTaught.trim() !== "" && { note: words.taught(training.howTaught.trim()) }),
      },
      said(training.owner, words.noOwner),
      training.done ? { text: words.yes, tone: "good" } : words.no,
    ]),
  };
  return [
    section("training", words.training, [
      ...(trainings.length > 0 ? [table] : []),
      ...(missing.length > 0
        ? [{ kind: "paragraph", text: words.unplanned(missing.join(", ")), style: "missing" } as const]
        : []),
    ]),
  ];
}

function assumptionsSection(words: ReportWords["rollout"], assumptions: readonly Assumption[]): Section[] {
  if (assumptions.length === 0) return [];
  const [text, value, source, owner] = words.assumptionColumns;
  return [
    section("assumptions", words.assumptions, [
      {
        kind: "table",
        label: words.assumptions,
        columns: [
          { title: text, width: 34 },
          { title: value, width: 20 },
          { title: source },
          { title: owner, width: 17 },
        ],
        rows: assumptions.map((one): Cell[] => [
          { text: one.text, strong: true },
          said(one.value, words.unfounded),
          one.source.trim() === "" ? { text: words.unfounded, tone: "bad" } : one.source.trim(),
          said(one.owner, words.noOwner),
        ]),
      },
    ]),
  ];
}
