import { dayInShort } from "@shared/base/date-words.ts";
import { judgeVerbatims } from "@shared/domain/verbatim/commands/judge-verbatims.ts";
import { pinnedAt } from "@shared/domain/verbatim/pinned-quotes.ts";
import { verbatimKey } from "@shared/domain/verbatim/read-verbatims.ts";
import type { Verbatim } from "@shared/domain/verbatim/records.ts";
import { complaintsByTouchPoint } from "@shared/domain/verbatim/verbatim-figures.ts";
import { PinOff } from "lucide-react";
import { useMemo, useState } from "react";
import { useVerbatims } from "../../platform/queries/use-verbatims.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { KIND_ICONS } from "./kind-icons.ts";
import { messages } from "./messages.ts";
import { showVerbatims } from "./wanted-filter.ts";
import "./quotes.css";

/** Quotes shown before somebody asks for all. */
const FIRST = 3;

/** In the inspector of a touch point, and of a step that is at one: what clients say there, and the way to all of it. */
export function QuoteSection({ session }: ViewProps) {
  const selected = useSelection();
  const revision = useRevision(session);
  const { entries } = useVerbatims(session);
  const [id] = selected;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const touchPointId = useMemo(() => touchPointOf(session, id), [session, id, revision]);
  const counts = useMemo(() => {
    const here = entries.filter((entry) => entry.touchPointId === touchPointId);
    return { all: here.length, complaints: complaintsByTouchPoint(here).get(touchPointId ?? "") ?? 0 };
  }, [entries, touchPointId]);
  // Where nothing was ever said there is nothing to say about it either.
  if (selected.length !== 1 || touchPointId === null || entries.length === 0) return null;
  return <Quotes key={touchPointId} session={session} touchPointId={touchPointId} counts={counts} />;
}

function touchPointOf(session: EngagementSession, id: string | undefined): string | null {
  const touchPoint = session.model.get("touchPoint", id);
  return touchPoint?.id ?? session.model.get("step", id)?.touchPointId ?? null;
}

interface QuotesProps {
  session: EngagementSession;
  touchPointId: string;
  counts: { readonly all: number; readonly complaints: number };
}

function Quotes({ session, touchPointId, counts }: QuotesProps) {
  const services = useServices();
  const [all, setAll] = useState(false);
  const quotes = pinnedAt(session.model, touchPointId);
  const shown = all ? quotes : quotes.slice(0, FIRST);
  return (
    <section className="quotes" aria-label={messages.quotes}>
      <header>
        <h2>{messages.quotes}</h2>
        <span className="muted">{messages.countsHere(counts.all, counts.complaints)}</span>
      </header>
      {quotes.length === 0 && <p className="muted">{messages.noQuotes}</p>}
      <ul>
        {shown.map((quote) => (
          <Quote key={quote.id} session={session} quote={quote} />
        ))}
      </ul>
      <footer>
        {quotes.length > shown.length && (
          <Button kind="link" onClick={() => setAll(true)}>
            {messages.moreQuotes(quotes.length - shown.length)}
          </Button>
        )}
        <Button kind="link" onClick={() => showVerbatims(services, { touchPointId })}>
          {messages.showThese}
        </Button>
      </footer>
    </section>
  );
}

function Quote({ session, quote }: { session: EngagementSession; quote: Verbatim }) {
  const services = useServices();
  const Icon = KIND_ICONS[quote.kind];
  const by = [messages.kinds[quote.kind], quote.segment, quote.channel, dayInShort(quote.date)];
  return (
    <li>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      <div>
        <button
          type="button"
          className="quote-text"
          title={messages.openShort}
          onClick={() => showVerbatims(services, { touchPointId: quote.touchPointId }, verbatimKey(quote))}
        >
          {messages.quoted(quote.text)}
        </button>
        <small>{by.filter(Boolean).join(" · ")}</small>
      </div>
      <IconButton
        icon={PinOff}
        label={messages.unpin}
        disabled={session.readOnly}
        onClick={() => session.run(judgeVerbatims, { ids: [quote.id], rows: [], patch: { pinned: false } })}
      />
    </li>
  );
}
