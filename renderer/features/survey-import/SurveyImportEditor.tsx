import { newId } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { importSurvey } from "@shared/domain/scoring/commands/import-survey.ts";
import { type ColumnCheck, planProblems } from "@shared/interchange/survey/check-mapping.ts";
import {
  type ColumnPlan,
  guessMapping,
  plannedQuestions,
  reuseMapping,
} from "@shared/interchange/survey/guess-mapping.ts";
import { datasetOf, nameOfFile } from "@shared/interchange/survey/prepare-survey.ts";
import { CircleAlert, Upload } from "lucide-react";
import { type DragEvent, useMemo, useRef, useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridEdit } from "../../ui/grid-model.ts";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ColumnSection } from "./ColumnSection.tsx";
import { FileSection } from "./FileSection.tsx";
import { messages } from "./messages.ts";
import { changePlan, createdNames, planRows } from "./plans.ts";
import { type ReadFile, useFile } from "./use-file.ts";
import "./survey-import.css";

const PROPOSED = "proposed";

/** From a file to answers in one page; nothing is stored before Import, and Import is one step to undo. */
export function SurveyImportEditor({ session, input }: EditorProps) {
  const { notices, editors } = useServices();
  const touchPoints = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const mappings = useModel(session, (model) => model.all("surveyMapping").sort(byOrder));
  const [read, setRead] = useState<ReadFile | null>(null);
  const [plans, setPlans] = useState<readonly ColumnPlan[]>([]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [mappingId, setMappingId] = useState(input.recordId ?? PROPOSED);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const checks = useRef(new WeakMap<ColumnPlan, ColumnCheck>());

  const propose = (table: ReadFile["table"], kept: string) => {
    const mapping = session.model.get("surveyMapping", kept);
    const found = mapping ? reuseMapping(table, mapping.questions) : null;
    setPlans(found?.plans ?? guessMapping(table, touchPoints));
    setMissing(found?.missing ?? []);
  };
  const {
    problem,
    choose,
    drop,
    read: readAgain,
  } = useFile((next) => {
    if (next.file !== read?.file)
      setName(session.model.get("surveyMapping", mappingId)?.name ?? nameOfFile(next.file.name));
    setRead(next);
    propose(next.table, mappingId);
  });
  const rows = useMemo(
    () => (read ? planRows(plans, read.table, touchPoints, checks.current) : []),
    [read, plans, touchPoints],
  );
  const dropping = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      void drop(event.dataTransfer.files);
    },
  };
  if (!read) {
    return (
      <section className="import-start" aria-label={messages.title} {...dropping}>
        <EmptyState icon={Upload} title={messages.start} text={messages.startText}>
          {problem && (
            <p role="alert" className="import-refused">
              <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
              {messages.refused(problem)}
            </p>
          )}
          <Button kind="primary" icon={Upload} disabled={session.readOnly} onClick={() => void choose()}>
            {messages.choose}
          </Button>
        </EmptyState>
      </section>
    );
  }
  const { table, file } = read;
  const problems = planProblems(plans).map(({ kind, column }) => messages.planProblems[kind](column));
  const created = createdNames(plans).length;
  const edit = (edits: readonly GridEdit[]) => {
    try {
      setPlans(
        plans.map((plan) =>
          edits
            .filter((entry) => entry.rowId === plan.column)
            .reduce((held, { columnId, text }) => changePlan(held, columnId, text, touchPoints), plan),
        ),
      );
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  const store = async () => {
    setBusy(true);
    try {
      const importedOn = new Date().toISOString().slice(0, 10);
      const dataset = datasetOf(table, { id: newId(), name, fileName: file.name, importedOn });
      await session.writeColumns(dataset.id, table.columns);
      session.run(importSurvey, { dataset, name, questions: plannedQuestions(plans) });
      notices.show({ kind: "done", text: messages.imported(table.rowCount, created) });
      setRead(null);
      editors.open({ editor: "touch-points" });
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="import-page" aria-label={messages.title} {...dropping}>
      <div className="import-head">
        <div>
          <h2>{file.name}</h2>
          <p className="muted">
            {[messages.size(table.rowCount, table.names.length), messages.willCreate(created)]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <span className="spring" />
        <Button onClick={() => void choose()}>{messages.another}</Button>
        <Button
          kind="primary"
          disabled={busy || session.readOnly || problems.length > 0 || name.trim() === ""}
          onClick={() => void store()}
        >
          {messages.import(table.rowCount)}
        </Button>
      </div>
      {[problem, ...problems.slice(0, 4), missing.length > 0 ? messages.missingColumns(missing) : null]
        .filter((text) => text !== null)
        .map((text) => (
          <p key={text} role="alert" className="import-problem">
            {text}
          </p>
        ))}
      <FileSection table={table} onOptions={(options) => void readAgain(file, options)}>
        <TextField label={messages.name} value={name} onCommit={setName} />
        {mappings.length > 0 && (
          <Select
            label={messages.mapping}
            value={mappingId}
            options={[
              { value: PROPOSED, label: messages.proposed },
              ...mappings.map((mapping) => ({ value: mapping.id, label: messages.rerun(mapping.name) })),
            ]}
            onChange={(id) => {
              setMappingId(id);
              propose(table, id);
            }}
          />
        )}
      </FileSection>
      <ColumnSection rows={rows} table={table} onEdit={edit} />
    </section>
  );
}
