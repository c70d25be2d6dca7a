import { EVERYTHING } from "@shared/domain/verbatim/filter-verbatims.ts";
import { MessageSquareQuote, Plus, Upload } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { useVerbatims } from "../../platform/queries/use-verbatims.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { messages } from "./messages.ts";
import { Problems } from "./Problems.tsx";
import { SummaryPane } from "./SummaryPane.tsx";
import { TriagePane } from "./TriagePane.tsx";
import { useFigures } from "./use-figures.ts";
import { onWanted, takeWanted, type Wanted } from "./wanted-filter.ts";
import "./verbatims.css";

/** What clients said: gone through by keyboard, and summed up. */
export function VerbatimsEditor({ session }: EditorProps) {
  const { commands } = useServices();
  const state = useVerbatims(session);
  const figures = useFigures(session, state.entries);
  const [shown, setShown] = useState<Wanted>(
    () => takeWanted() ?? { filter: { ...EVERYTHING, state: "untriaged" }, key: null },
  );
  const [summary, setSummary] = useState(false);
  const show = useCallback((wanted: Wanted) => {
    setShown(wanted);
    setSummary(false);
  }, []);
  useEffect(
    () =>
      onWanted.on(() => {
        const wanted = takeWanted();
        if (wanted) show(wanted);
      }),
    [show],
  );
  if (state.entries.length === 0) {
    if (state.reading) {
      return (
        <div className="verbatims-reading">
          <Spinner label={messages.reading} />
        </div>
      );
    }
    return (
      <EmptyState icon={MessageSquareQuote} title={messages.nothing} text={messages.nothingText}>
        <Button
          kind="primary"
          icon={Upload}
          disabled={session.readOnly}
          onClick={() => commands.run("data.import.open")}
        >
          {messages.import}
        </Button>
        <Button
          icon={Plus}
          disabled={session.readOnly}
          onClick={() => commands.run("verbatim.verbatim.write")}
        >
          {messages.new}
        </Button>
        <Problems session={session} state={state} />
      </EmptyState>
    );
  }
  return (
    <div className="verbatims">
      <div className="verbatims-bar" role="toolbar" aria-label={messages.title}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own */}
        <div role="group" aria-label={messages.views} className="choices">
          <Button aria-pressed={!summary} onClick={() => setSummary(false)}>
            {messages.triage}
          </Button>
          <Button aria-pressed={summary} onClick={() => setSummary(true)}>
            {messages.summary}
          </Button>
        </div>
        <p aria-live="polite">{figures && messages.left(figures.whole.untriaged)}</p>
        <span className="spring" />
        <Button
          icon={Plus}
          disabled={session.readOnly}
          onClick={() => commands.run("verbatim.verbatim.write")}
        >
          {messages.newShort}
        </Button>
      </div>
      <Problems session={session} state={state} />
      {summary && figures ? (
        <SummaryPane session={session} figures={figures} onShow={(filter) => show({ filter, key: null })} />
      ) : (
        <TriagePane
          session={session}
          entries={state.entries}
          figures={figures}
          shown={shown}
          onFilter={(filter) => setShown({ filter, key: null })}
          onSummary={() => setSummary(true)}
        />
      )}
    </div>
  );
}
