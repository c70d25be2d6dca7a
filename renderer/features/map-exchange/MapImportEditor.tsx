import { byOrder } from "@shared/base/order.ts";
import { importMap } from "@shared/domain/blueprint/commands/import-map.ts";
import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { nameOfFile } from "@shared/interchange/survey/prepare-survey.ts";
import { touchPointCandidates } from "@shared/interchange/touch-point-candidates.ts";
import { CircleAlert, FileInput } from "lucide-react";
import { type DragEvent, useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { showWithUndo, withEntry } from "../../platform/services/undo-notice.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { AccountSection } from "./AccountSection.tsx";
import { ColumnSection } from "./ColumnSection.tsx";
import { chosenContent, editLanes, editStages } from "./import-plan.ts";
import { LaneSection } from "./LaneSection.tsx";
import { messages } from "./messages.ts";
import { PreviewSection } from "./PreviewSection.tsx";
import { ReadingOptions } from "./ReadingOptions.tsx";
import { StageSection } from "./StageSection.tsx";
import { TouchPointSection } from "./TouchPointSection.tsx";
import { type ReadMap, useMapFile } from "./use-map-file.ts";
import "./map-exchange.css";

const NEW = "new";

/** From a file to a map in one page; nothing is stored before Import, and Import is one step to undo. */
export function MapImportEditor({ session, input }: EditorProps) {
  const { notices, editors } = useServices();
  const journeys = useModel(session, (model) => model.all("journey").sort(byOrder));
  const [read, setRead] = useState<ReadMap | null>(null);
  const [content, setContent] = useState<MapContent | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [journeyId, setJourneyId] = useState(input.recordId ?? NEW);
  const [journeyName, setJourneyName] = useState("");
  const [name, setName] = useState<string>(messages.asIs);
  const file = useMapFile((next) => {
    if (next.file !== read?.file) {
      setJourneyName(nameOfFile(next.file.name));
      setName(journeyId === NEW ? messages.asIs : nameOfFile(next.file.name));
    }
    setRead(next);
    setContent(next.reading.content);
    setTicked(new Set());
  });
  const dropping = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      void file.drop(event.dataTransfer.files);
    },
  };
  if (!read || !content) {
    return (
      <section className="exchange-start" aria-label={messages.title} {...dropping}>
        <EmptyState icon={FileInput} title={messages.start} text={messages.startText}>
          {file.problem && (
            <p role="alert" className="exchange-refused">
              <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
              {messages.refused(file.problem)}
            </p>
          )}
          <Button
            kind="primary"
            icon={FileInput}
            disabled={session.readOnly}
            onClick={() => void file.choose()}
          >
            {messages.choose}
          </Button>
        </EmptyState>
      </section>
    );
  }
  const { reading } = read;
  const known = journeys.some(({ id }) => id === journeyId) ? journeyId : NEW;
  const isList = reading.kind === "sheet" && reading.form === "list";
  const problems = [
    file.problem,
    isList && !reading.columns.some(({ target }) => target === "Title") ? messages.noTitle : null,
  ].filter((text) => text !== null);
  const guessed = (reading.kind === "bpmn" ? reading.guessedClients : [])
    .map((index) => content.lanes[index])
    .flatMap((lane) => (lane?.band === "client" ? [lane.name] : []));
  const isReady =
    content.steps.length > 0 && name.trim() !== "" && (known !== NEW || journeyName.trim() !== "");
  const store = () => {
    const final = chosenContent(content, ticked);
    const journey = known === NEW ? { name: journeyName.trim() } : { id: known };
    const { result, entry } = withEntry(session, () =>
      session.run(importMap, { journey, name: name.trim(), content: final }),
    );
    const points = touchPointCandidates(content).filter(({ step }) => ticked.has(step)).length;
    setRead(null);
    editors.close(input);
    editors.open({ editor: "blueprint", recordId: result.blueprintId });
    showWithUndo(session, notices, entry, {
      kind: "done",
      text: messages.imported(final.steps.length, points),
    });
  };
  return (
    <section className="exchange-page" aria-label={messages.title} {...dropping}>
      <div className="exchange-head">
        <div>
          <h2>{read.file.name}</h2>
          <p className="muted">
            {messages.size(content.lanes.length, content.steps.length, content.flows.length)}
          </p>
        </div>
        <span className="spring" />
        <Button onClick={() => void file.choose()}>{messages.another}</Button>
        <Button kind="primary" disabled={session.readOnly || !isReady} onClick={store}>
          {messages.import(content.steps.length)}
        </Button>
      </div>
      {problems.map((text) => (
        <p key={text} role="alert" className="exchange-problem">
          {text}
        </p>
      ))}
      {content.lanes.every(({ band }) => band !== "client") && (
        <p className="exchange-advice">{messages.noClient}</p>
      )}
      {guessed.length > 0 && <p className="exchange-advice">{messages.guessedClient(guessed)}</p>}
      <div className="exchange-options">
        <Select
          label={messages.journey}
          value={known}
          options={[
            { value: NEW, label: messages.newJourney },
            ...journeys.map((journey) => ({ value: journey.id, label: journey.name })),
          ]}
          onChange={setJourneyId}
        />
        {known === NEW && (
          <TextField
            label={messages.journeyName}
            value={journeyName}
            maximumLength={500}
            onCommit={setJourneyName}
          />
        )}
        <TextField label={messages.name} value={name} maximumLength={500} onCommit={setName} />
        <ReadingOptions read={read} onRead={(options) => void file.read(read.file, options)} />
      </div>
      {isList && (
        <ColumnSection
          reading={reading}
          onColumns={(columns) =>
            void file.read(read.file, { sheet: { ...read.options.sheet, form: "list", columns } })
          }
        />
      )}
      <div className="exchange-parts">
        <div className="exchange-choices">
          <LaneSection content={content} onEdit={(edits) => setContent(editLanes(content, edits))} />
          <StageSection content={content} onEdit={(edits) => setContent(editStages(content, edits))} />
          <TouchPointSection content={content} ticked={ticked} onTick={setTicked} />
        </div>
        <PreviewSection content={content} ticked={ticked} />
      </div>
      <AccountSection account={reading.account} />
    </section>
  );
}
