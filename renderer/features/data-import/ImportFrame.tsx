import { SOURCE_KINDS, type SourceKind } from "@shared/interchange/sources/source-kinds.ts";
import { CircleAlert } from "lucide-react";
import { memo, type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { DayOrders } from "./DayOrders.tsx";
import { FileSection } from "./FileSection.tsx";
import { HeldNotes } from "./HeldNotes.tsx";
import { ImportHead } from "./ImportHead.tsx";
import { messages } from "./messages.ts";
import type { OpenSource, Prepared } from "./open-source.ts";
import { PrivacySection } from "./PrivacySection.tsx";
import { sourceMessages } from "./source-messages.ts";
import { useTurns } from "./use-turns.ts";

interface ImportFrameProps {
  source: OpenSource;
  /** What keeps the import from making sense; empty when nothing does. */
  problems: readonly string[];
  /** A way out of them, where there is one. */
  wayOut?: { readonly label: string; run(): void } | null;
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

/** The fields, the first rows, the tabs, and what stands in them. */
const PARTS = 4;
const SHOWN_PROBLEMS = 4;
const SHOWN_PERSONAL = 6;
const KIND_OPTIONS = SOURCE_KINDS.map((value) => ({ value, label: sourceMessages.kinds[value] }));

/** What every kind of source has in common: head, file, columns, privacy, and the import itself. */
export function ImportFrame(props: ImportFrameProps) {
  const { source, problems, warnings, importLabel, prepare, keepsTable } = props;
  const [tab, setTab] = useState("columns");
  const { info, privacy, held } = source;
  const drawn = useTurns(PARTS);
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
      <ImportHead
        source={source}
        summary={props.summary}
        importLabel={importLabel}
        prepare={shown.length === 0 && drawn === PARTS ? prepare : null}
      />
      {shown.slice(0, SHOWN_PROBLEMS).map((text) => (
        <p key={text} role="alert" className="import-problem">
          {text}
        </p>
      ))}
      {shown.length > 0 && props.wayOut && (
        <p>
          <Button onClick={props.wayOut.run}>{props.wayOut.label}</Button>
        </p>
      )}
      {told.map((text) => (
        <p key={text} className="import-warning">
          {text}
        </p>
      ))}
      <FileSection info={info} onOptions={held ? null : source.readAgain} withRows={drawn > 1}>
        {!held && <KindSelect kind={source.kind} onChange={source.setKind} />}
        <TextField label={messages.name} value={source.name} onCommit={source.setName} />
        {props.choices}
      </FileSection>
      {held ? <HeldNotes held={held} /> : <DayOrders source={source} columns={dates} />}
      <div className="import-parts">
        {drawn < PARTS - 1 ? null : keepsTable && !held ? (
          <Tabs
            label={messages.parts}
            selected={tab}
            onSelect={setTab}
            tabs={[
              { id: "columns", title: messages.columns, content: drawn < PARTS ? null : props.children },
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

const KindSelect = memo(function KindSelect(props: { kind: SourceKind; onChange(kind: SourceKind): void }) {
  return (
    <Select<SourceKind>
      label={messages.kind}
      value={props.kind}
      options={KIND_OPTIONS}
      onChange={props.onChange}
    />
  );
});
