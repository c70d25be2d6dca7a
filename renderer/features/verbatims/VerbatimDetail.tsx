import { dayInShort } from "@shared/base/date-words.ts";
import { shortQuote } from "@shared/domain/verbatim/pinned-quotes.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import type { VerbatimQuery } from "@shared/domain/verbatim/search-verbatims.ts";
import { Check, Lightbulb, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { FoundText } from "./FoundText.tsx";
import { messages } from "./messages.ts";
import type { Say } from "./use-say.ts";
import type { Triage } from "./use-triage.ts";

interface VerbatimDetailProps {
  session: EngagementSession;
  triage: Triage;
  say: Say;
  query: VerbatimQuery;
  channels: readonly string[];
  segments: readonly string[];
  onDone(): void;
  /** The judgement. */
  children: ReactNode;
}

/** Of several, what tells them apart. */
const MOST_SHOWN = 5;
const LETTERS = 120;

/** The whole text with where it comes from, and below it what is said of it. */
export function VerbatimDetail(props: VerbatimDetailProps) {
  const { session, triage, say, children } = props;
  const { commands } = useServices();
  const { current, chosen } = triage;
  if (!current) return null;
  const several = chosen.length > 1;
  const recorded = chosen.some(({ id }) => id !== null);
  // Taken back, a row of a table stands as it came; what has no row is gone.
  const own = chosen.every(({ row }) => row === null);
  return (
    <section className="verbatim-detail" aria-label={messages.text}>
      {several ? (
        <header>
          <h2>{messages.selected(chosen.length)}</h2>
          <p className="muted">{messages.selectedText}</p>
        </header>
      ) : (
        <Source session={session} entry={current} />
      )}
      {several ? (
        <ol className="verbatim-several">
          {chosen.slice(0, MOST_SHOWN).map(({ key, text }) => (
            <li key={key}>{shortQuote(text, LETTERS)}</li>
          ))}
          {chosen.length > MOST_SHOWN && (
            <li className="muted" value={chosen.length}>
              {messages.andMore(chosen.length - MOST_SHOWN)}
            </li>
          )}
        </ol>
      ) : current.datasetId === null ? (
        <OwnText key={current.key} {...props} entry={current} />
      ) : (
        <blockquote className="verbatim-text">
          <FoundText text={current.text} query={props.query} />
        </blockquote>
      )}
      {children}
      <footer>
        <Button
          kind="primary"
          icon={Check}
          tooltip="Enter"
          disabled={session.readOnly}
          onClick={props.onDone}
        >
          {messages.done}
        </Button>
        {recorded && (
          <Button kind="quiet" icon={Undo2} disabled={session.readOnly} onClick={say.remove}>
            {own ? messages.delete : messages.takeBack}
          </Button>
        )}
        {!several && current.id !== null && (
          <Button
            kind="quiet"
            icon={Lightbulb}
            disabled={session.readOnly}
            onClick={() =>
              void commands.run("opportunities.evidence.take", { kind: "quotes", elementId: current.id })
            }
          >
            {messages.makeOpportunity}
          </Button>
        )}
        {!several && current.triaged && (
          <span className="verbatim-done">
            <Check size={14} aria-hidden />
            {messages.triaged}
          </span>
        )}
      </footer>
    </section>
  );
}

function Source({ session, entry }: { session: EngagementSession; entry: VerbatimEntry }) {
  const dataset = session.model.get("dataset", entry.datasetId);
  const from = !dataset
    ? messages.byHand
    : entry.row === null
      ? messages.ofEarlier(dataset.name)
      : // As the spreadsheet counts: the head is row 1.
        messages.row(entry.row + 2, dataset.name);
  const parts = [
    entry.date === "" ? messages.noDate : dayInShort(entry.date),
    entry.channel,
    entry.segment,
    from,
  ];
  return <p className="verbatim-source muted">{parts.filter(Boolean).join(" · ")}</p>;
}

/** What was written down by hand can be changed; a row of a table stays what the client wrote. */
function OwnText({
  session,
  entry,
  say,
  channels,
  segments,
}: VerbatimDetailProps & { entry: VerbatimEntry }) {
  const shared = { disabled: session.readOnly, maximumLength: 500 };
  return (
    <div className="verbatim-own">
      <TextArea
        label={messages.text}
        value={entry.text}
        rows={4}
        disabled={session.readOnly}
        onCommit={(text) => say.text({ text })}
      />
      <div className="verbatim-fields">
        <DateField
          {...shared}
          label={messages.date}
          value={entry.date}
          onCommit={(date) => say.text({ date })}
        />
        <TextField
          {...shared}
          label={messages.channel}
          value={entry.channel}
          suggestions={channels}
          onCommit={(channel) => say.text({ channel })}
        />
        <TextField
          {...shared}
          label={messages.segment}
          value={entry.segment}
          suggestions={segments}
          onCommit={(segment) => say.text({ segment })}
        />
      </div>
    </div>
  );
}
