import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { deleteDataset } from "@shared/domain/scoring/commands/delete-dataset.ts";
import { removeAggregateScores } from "@shared/domain/scoring/commands/remove-aggregate-scores.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorInput } from "../../platform/registry/contribution.ts";
import { showWithUndo, withEntry } from "../../platform/services/undo-notice.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { deletedText, eraseText } from "./deletion-words.ts";
import { measureMessages as messages } from "./measure-messages.ts";
import { readingMessages } from "./reading-messages.ts";
import { tableReadings } from "./table-readings.ts";

interface Source {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly string[];
  /** Null for figures without their answers. */
  readonly datasetId: string | null;
  /** Scores of one source, to be removed with it. */
  readonly scoreIds: readonly string[];
  readonly opens: EditorInput;
  /** Where what it says can be changed; null where nothing can, or its own page does it. */
  readonly changes: { readonly label: string; readonly input: EditorInput } | null;
  /** The record whose mapping a new file can be read by; null when none was kept. */
  readonly againId: string | null;
}

/** Whether anything was brought in. */
export const hasSources = (model: ReadModel): boolean =>
  (["surveyMapping", "verbatimMapping", "eventLog", "aggregateScore"] as const).some(
    (type) => model.all(type).length > 0,
  ) ||
  tableReadings(model).some(
    ({ rubricId }) => rubricId !== null && model.by("scoreSheet", "rubricId", rubricId).length > 0,
  );

/** Every source of the engagement by its kind: opened, read again on a new file, deleted, deleted for good. */
export function SourceList({ session }: { session: EngagementSession }) {
  const surveys = useModel(session, (model) => model.all("surveyMapping").sort(byOrder));
  const comments = useModel(session, (model) => model.all("verbatimMapping").sort(byOrder));
  const logs = useModel(session, (model) => model.all("eventLog").sort(byOrder));
  const scores = useModel(session, (model) => model.all("aggregateScore").sort(byOrder));
  const sheets = useModel(session, (model) => model.all("scoreSheet"));
  const readings = useModel(session, tableReadings);
  const { model } = session;
  const ofData = (
    record: { id: string; name: string; datasetId: string },
    facts: string[],
    opens: EditorInput,
  ) => {
    const dataset = model.get("dataset", record.datasetId);
    const { rowCount = 0, importedOn = "", dropped = [], pseudonymous = [] } = dataset ?? {};
    const hidden = messages.hidden(dropped.length, pseudonymous.length);
    // What a survey's respondents wrote comes, goes and is read again with their answers.
    const isOfSurvey = opens.editor === "verbatims" && dataset?.purpose === "survey";
    const changes = dataset?.purpose === "events" ? null : { editor: "data-reading", recordId: record.id };
    const all = [
      isOfSurvey ? messages.ofSurvey : messages.rows(rowCount),
      ...facts,
      messages.imported(importedOn),
      hidden,
    ];
    return {
      ...record,
      datasetId: isOfSurvey ? null : record.datasetId,
      facts: all.filter((fact) => fact !== ""),
      scoreIds: [],
      opens,
      changes: changes && { label: readingMessages.change, input: changes },
      againId: isOfSurvey ? null : record.id,
    };
  };
  const bySource = new Map<string, string[]>();
  for (const { id, source } of scores) bySource.set(source, [...(bySource.get(source) ?? []), id]);
  const groups: readonly (readonly [string, readonly Source[]])[] = [
    [
      messages.surveys,
      surveys.map((one) => {
        const facts = [one.waveName, one.waveDate, messages.period[one.wavePeriod]];
        return ofData(one, facts, { editor: "touch-points" });
      }),
    ],
    [messages.comments, comments.map((one) => ofData(one, [], { editor: "verbatims" }))],
    [messages.events, logs.map((one) => ofData(one, [], { editor: "event-log", recordId: one.id }))],
    [
      messages.scores,
      [...bySource].map(([source, ids]) => ({
        id: `scores ${source}`,
        name: source,
        facts: [messages.scoreCount(ids.length)],
        datasetId: null,
        scoreIds: ids,
        opens: { editor: "touch-points" },
        changes: {
          label: readingMessages.editScores,
          input: { editor: "aggregate-scores", ...(ids[0] !== undefined && { recordId: ids[0] }) },
        },
        againId: readings.find(({ kind, name }) => kind === "scores" && name === source)?.id ?? null,
      })),
    ],
    [
      messages.sheets,
      readings.flatMap(({ id, name, rubricId }) => {
        const count = sheets.filter((sheet) => sheet.rubricId === rubricId).length;
        if (rubricId === null || count === 0) return [];
        const facts = [messages.sheetCount(count)];
        const opens = { editor: "rubric", recordId: rubricId };
        return [{ id, name, facts, datasetId: null, scoreIds: [], opens, changes: null, againId: id }];
      }),
    ],
  ];
  return groups.map(([title, sources]) =>
    sources.length === 0 ? null : (
      <section key={title} aria-label={title}>
        <h3>{title}</h3>
        <ul>
          {sources.map((source) => (
            <SourceRow key={source.id} session={session} source={source} />
          ))}
        </ul>
      </section>
    ),
  );
}

function SourceRow({ session, source }: { session: EngagementSession; source: Source }) {
  const { editors, notices, dialogs, registry, host } = useServices();
  const { name, facts, datasetId, scoreIds, opens, changes, againId } = source;
  const canOpen = registry.editors.has(opens.editor);
  const remove = () => {
    const text = deletedText(session.model, name, datasetId);
    const { entry } = withEntry(session, () => {
      if (datasetId !== null) session.run(deleteDataset, { id: datasetId });
      else session.run(removeAggregateScores, { ids: [...scoreIds] });
    });
    showWithUndo(session, notices, entry, { kind: "done", text });
  };
  const erase = async () => {
    if (datasetId === null) return;
    const title = messages.eraseTitle(name);
    const text = eraseText(session.model, datasetId, host.vault !== null);
    if (!(await dialogs.confirm({ title, text, confirm: messages.eraseConfirm, danger: true }))) return;
    try {
      await notices.progress(title, () => session.eraseDataset(datasetId));
      notices.show({ kind: "done", text: messages.erased(name) });
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
      notices.show({ kind: "error", text: messages.notErased(reason) });
    }
  };
  const entries = () => [
    ...(canOpen ? [{ id: "open", label: messages.openSource, run: () => editors.open(opens) }] : []),
    ...(changes === null
      ? []
      : [{ id: "change", label: changes.label, run: () => editors.open(changes.input) }]),
    ...(againId === null
      ? []
      : [
          {
            id: "again",
            label: messages.again,
            disabled: session.readOnly,
            run: () => editors.open({ editor: "data-import", recordId: againId }),
          },
        ]),
    // Sheets are deleted where they are shown, each by itself.
    ...(datasetId === null && scoreIds.length === 0
      ? []
      : [{ id: "delete", label: messages.delete, disabled: session.readOnly, run: remove }]),
    ...(datasetId === null
      ? []
      : [{ id: "erase", label: messages.erase, disabled: session.readOnly, run: () => void erase() }]),
  ];
  return (
    <li>
      <Button kind="link" disabled={!canOpen} onClick={() => editors.open(opens)}>
        {name}
      </Button>
      <small className="muted">{facts.join(" · ")}</small>
      <MenuButton compact label={messages.more(name)} entries={entries} />
    </li>
  );
}
