import { SOURCE_KINDS, type SourceKind } from "@shared/interchange/sources/source-kinds.ts";
import { CircleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { DayOrders } from "./DayOrders.tsx";
import { FileSection } from "./FileSection.tsx";
import { HeldNotes } from "./HeldNotes.tsx";
import { messages } from "./messages.ts";
import type { OpenSource, Prepared } from "./open-source.ts";
import { PrivacySection } from "./PrivacySection.tsx";
import { readingMessages } from "./reading-messages.ts";
import { sourceMessages } from "./source-messages.ts";
import { storeSource } from "./store-source.ts";

interface ImportFrameProps {
  source: OpenSource;
  /** What keeps the import from making sense; empty when nothing does. */
  problems: readonly string[];
  /** What should be known and stops nothing. */
  warnings: readonly string[];
  /** What the file is and what it will make, beside its name. */
  summary: readonly string[];
  importLabel: string;
  /** Null while something is still being looked at. */
  prepare: (() => Prepared) | null;
  /** Choices beside the name, e.g. which mapping is used. */
  choices?: ReactNode;
  /** Figures without their answers keep nothing of the table: there is no column to hide. */
  keepsTable: boolean;
  /** Columns that are used as dates or times. */
  dates: readonly (string | undefined)[];
  children: ReactNode;
}

const SHOWN_PROBLEMS = 4;
const SHOWN_PERSONAL = 6;
const KIND_OPTIONS = SOURCE_KINDS.map((value) => ({ value, label: sourceMessages.kinds[value] }));

/** What every kind of source has in common: head, file, columns, privacy, and the import itself. */
export function ImportFrame(props: ImportFrameProps) {
  const { source, problems, warnings, importLabel, prepare, keepsTable } = props;
  const { notices, editors } = useServices();
  const [busy, setBusy] = useState(false);
  const [tab, setTab] = useState("columns");
  const { session, info, privacy, held } = source;
  const store = async () => {
    if (!prepare) return;
    setBusy(true);
    try {
      const prepared = prepare();
      await notices.progress(messages.storing(source.name), (progress) =>
        storeSource(source, prepared, progress),
      );
      const [first, ...others] = prepared.opens();
      notices.show({
        kind: "done",
        text: prepared.told,
        actions: others.map(({ label, input }) => ({ label, run: () => editors.open(input) })),
      });
      if (source.held) setBusy(false);
      source.done();
      if (first) editors.open(first.input);
    } catch (error) {
      setBusy(false);
      if (error instanceof DOMException && error.name === "AbortError") {
        notices.show({ kind: "info", text: messages.notStored });
      } else notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  const dates = props.dates.filter((name): name is string => name !== undefined && name !== "");
  const nameless = source.name.trim() === "";
  const personal = keepsTable && !held ? [...source.guess.personal.keys()] : [];
  const told = [
    ...(personal.length > 0 ? [sourceMessages.personalFound(personal.slice(0, SHOWN_PERSONAL))] : []),
    ...warnings,
  ];
  const shown = [...(nameless ? [messages.nameless] : []), ...problems];
  return (
    <>
      {source.problem !== null && (
        <p role="alert" className="import-refused">
          <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
          {messages.stillOpen(source.problem, source.fileName)}
        </p>
      )}
      <div className="import-head">
        <div>
          <h2>{held ? readingMessages.titleOf(source.name) : source.fileName}</h2>
          <p className="muted">
            {[...(held ? [readingMessages.from(held.fileName, held.importedOn)] : []), ...props.summary]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
        </div>
        <span className="spring" />
        {!held && (
          <Button onClick={source.another} disabled={busy}>
            {messages.another}
          </Button>
        )}
        <Button
          kind="primary"
          disabled={busy || session.readOnly || shown.length > 0 || prepare === null}
          onClick={() => void store()}
        >
          {held ? readingMessages.save : importLabel}
        </Button>
      </div>
      {shown.slice(0, SHOWN_PROBLEMS).map((text) => (
        <p key={text} role="alert" className="import-problem">
          {text}
        </p>
      ))}
      {told.map((text) => (
        <p key={text} className="import-warning">
          {text}
        </p>
      ))}
      <FileSection info={info} onOptions={held ? null : source.readAgain}>
        {!held && (
          <Select<SourceKind>
            label={messages.kind}
            value={source.kind}
            options={KIND_OPTIONS}
            onChange={source.setKind}
          />
        )}
        <TextField label={messages.name} value={source.name} onCommit={source.setName} />
        {props.choices}
      </FileSection>
      {held ? <HeldNotes held={held} /> : <DayOrders source={source} columns={dates} />}
      <div className="import-parts">
        {keepsTable && !held ? (
          <Tabs
            label={messages.parts}
            selected={tab}
            onSelect={setTab}
            tabs={[
              { id: "columns", title: messages.columns, content: props.children },
              {
                id: "privacy",
                title: messages.privacy,
                count: privacy.dropped.size + privacy.pseudonymous.size || undefined,
                content: <PrivacySection source={source} />,
              },
            ]}
          />
        ) : (
          props.children
        )}
      </div>
    </>
  );
}
