import { groupKey } from "@shared/domain/scoring/agreement/rating-groups.ts";
import type { Workshop } from "@shared/domain/scoring/workshop/workshop.ts";
import { digitsFor, numberText } from "@shared/drawing/figure-text.ts";
import { EyeOff, Presentation } from "lucide-react";
import { useState } from "react";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { ChartFrame } from "../../../ui/ChartFrame.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Select } from "../../../ui/Select.tsx";
import { StripsActions } from "../agreement/StripsActions.tsx";
import { shortDate } from "../dates.ts";
import { limitsOf, scoreText } from "../score-text.ts";
import { RESULT_SORTS, type ResultSort, resultRows } from "./result-rows.ts";
import { StripPlot } from "./StripPlot.tsx";
import type { WorkshopOptions } from "./use-workshop-options.ts";
import { workshopMessages as messages } from "./workshop-messages.ts";

interface ResultsProps {
  session: EngagementSession;
  workshop: Workshop;
  options: WorkshopOptions;
}

/** What everybody gave, to look at together: hidden until all have rated where the workshop is silent. */
export function ResultsPane({ session, workshop, options }: ResultsProps) {
  const { commands } = useServices();
  const [sort, setSort] = useState<ResultSort>("disputed");
  const [shownAnyway, setShownAnyway] = useState(false);
  const { participants, rubric, itemId } = workshop;
  const rows = resultRows(workshop, sort);
  const ready = participants.filter(({ rated }) => rated === workshop.rows.length).length;
  if (rows.length === 0) {
    return <EmptyState icon={Presentation} title={messages.noResults} text={messages.noResultsText} />;
  }
  if (options.silent && ready < participants.length && !shownAnyway) {
    return (
      <EmptyState
        icon={EyeOff}
        title={messages.waiting(ready, participants.length)}
        text={messages.waitingText}
      >
        <Button onClick={() => setShownAnyway(true)}>{messages.showNow}</Button>
      </EmptyState>
    );
  }
  const question = {
    rubricId: rubric.id,
    key: groupKey({ kind: "workshop", round: workshop.round }),
    itemId,
  };
  const digits = digitsFor(rubric);
  const text = (value: number | null) => (value === null ? messages.notAvailable : numberText(value, digits));
  const [minimum, maximum] = limitsOf(rubric);
  const item = rubric.items.find(({ id }) => id === itemId)?.name ?? "";
  const names = participants.map(({ sheet }) => sheet.observer);
  const worst = resultRows(workshop, "disputed")[0];
  const finding =
    worst && (worst.apart ?? 0) > 0
      ? messages.disputed(worst.row.touchPoint.name, text(worst.apart))
      : messages.allAlike;
  const personColumns = options.names ? names : [];
  const table = {
    columns: [
      messages.touchPoint,
      messages.mean,
      messages.deviation,
      messages.apart,
      messages.n,
      ...personColumns,
    ],
    numeric: [messages.mean, messages.deviation, messages.apart, messages.n, ...personColumns],
    rows: rows.map(({ row, summary, apart }) => [
      `${row.number} ${row.touchPoint.name}`,
      text(summary.mean),
      text(summary.deviation),
      text(apart),
      summary.n,
      ...(options.names
        ? row.ratings.map((rating) => (rating === null ? messages.notAvailable : scoreText(rating)))
        : []),
    ]),
  };
  return (
    <div className="results">
      <div className="workshop-bar">
        <Select<ResultSort>
          label={messages.sort}
          hideLabel
          value={sort}
          options={RESULT_SORTS.map((value) => ({ value, label: messages.sorts[value] }))}
          onChange={setSort}
        />
        <Checkbox checked={options.names} onChange={(on) => options.change({ names: on })}>
          {messages.names_}
        </Checkbox>
        <span className="spring" />
        <Button icon={Presentation} onClick={() => commands.run("workbench.projection.toggle")}>
          {messages.project}
        </Button>
      </div>
      <ChartFrame
        title={finding}
        subtitle={messages.subtitle(
          item,
          minimum,
          maximum,
          messages.people(participants.length),
          shortDate(workshop.date),
        )}
        table={table}
        actions={<StripsActions session={session} question={question} />}
      >
        <ol className="results-list">
          <li className="results-row results-head" aria-hidden>
            <span>{messages.touchPoint}</span>
            <span className="results-scale">
              <span>{minimum}</span>
              <span>{maximum}</span>
            </span>
            <span>{messages.mean}</span>
            <span>{messages.deviation}</span>
            <span>{messages.apart}</span>
            <span>{messages.n}</span>
          </li>
          {rows.map(({ row, summary, apart }) => (
            <li key={row.touchPoint.id} className="results-row">
              <span className="results-name">
                <span className="muted">{row.number}</span> {row.touchPoint.name}
              </span>
              <StripPlot
                label={messages.stripLabel(row.touchPoint.name, text(summary.mean), summary.n)}
                ratings={row.ratings}
                scale={rubric}
                mean={summary.mean}
                names={options.names ? names : null}
              />
              <strong>{text(summary.mean)}</strong>
              <span>{text(summary.deviation)}</span>
              <span>{text(apart)}</span>
              <span className="muted">{summary.n}</span>
            </li>
          ))}
        </ol>
      </ChartFrame>
      <p className="muted">{messages.opinions}</p>
    </div>
  );
}
