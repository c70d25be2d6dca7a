import type { Id } from "@shared/base/ids.ts";
import { journeyMapMessages } from "@shared/domain/journey-map/messages.ts";
import { pinnedAtStep } from "@shared/domain/verbatim/pinned-quotes.ts";
import type { Verbatim } from "@shared/domain/verbatim/records.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import type { Services } from "../../../platform/services/services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { quoteMessages as words } from "./quote-messages.ts";
import "./quotes.css";

interface QuoteListProps {
  session: EngagementSession;
  services: Services;
  stepId: Id;
  close(): void;
}

/** What clients said at a step: their words, who, how and when, and the collection that they come from. */
export function QuoteList({ session, services, stepId, close }: QuoteListProps) {
  const quotes = useModel(session, (model) => {
    const step = model.get("step", stepId);
    return step ? pinnedAtStep(model, step) : [];
  });
  return (
    <div className="quote-list">
      {quotes.length === 0 && <p>{words.none}</p>}
      {quotes.map((quote) => (
        <figure key={quote.id}>
          <blockquote>{journeyMapMessages.quoted(quote.text)}</blockquote>
          <figcaption>{byline(session, quote)}</figcaption>
        </figure>
      ))}
      <div className="quote-actions">
        <Button
          onClick={() => {
            close();
            services.editors.open({ editor: "verbatims" });
          }}
        >
          {words.openAll}
        </Button>
        <Button kind="primary" autoFocus onClick={close}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

/** “complaint · Agency · letter · 2026-03-05 · Letters of spring”. */
function byline({ model }: EngagementSession, quote: Verbatim): string {
  const source =
    quote.datasetId === null
      ? words.byHand
      : (model.by("verbatimMapping", "datasetId", quote.datasetId)[0]?.name ??
        model.get("dataset", quote.datasetId)?.name ??
        "");
  return [journeyMapMessages.kinds[quote.kind], quote.segment, quote.channel, quote.date, source]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" · ");
}
