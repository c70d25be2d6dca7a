import { byOrder } from "@shared/base/order.ts";
import type { Segment } from "@shared/domain/engagement/records.ts";
import { filterOfSegment } from "@shared/domain/journey-map/voice-figures.ts";
import { useMemo } from "react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import { mapUses } from "./uses.ts";

interface UsesProps {
  session: EngagementSession;
  segment: Segment;
}

/** Where the engagement speaks of a segment; each place is a press away. */
export function PersonaUses({ session, segment }: UsesProps) {
  const services = useServices();
  const { commands, editors } = services;
  const revision = useRevision(session);
  const { choices } = useScorecard(session);
  const { model } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const maps = useMemo(() => mapUses(model, segment.id), [model, segment.id, revision]);
  const sheets = model.all("scoreSheet").filter((sheet) => sheet.segmentId === segment.id);
  const plans = model.all("prototypePlan").filter((plan) => plan.segmentId === segment.id);
  const rules = model.by("segmentRule", "segmentId", segment.id).sort(byOrder);
  const filter = filterOfSegment(segment.name, choices);
  const count = choices
    .find(({ column }) => column === filter?.column)
    ?.values.find(({ value }) => value === filter?.value)?.count;
  const row = (key: string, name: string, detail: string, open: () => void) => (
    <li key={key}>
      <button type="button" className="persona-use" onClick={open}>
        <span>{name}</span>
        <small>{detail}</small>
      </button>
    </li>
  );
  return (
    <section className="persona-uses" aria-label={messages.used}>
      <h2>{messages.rules}</h2>
      {rules.length === 0 && <p>{messages.noRules}</p>}
      <ul>
        {rules.map(({ id, text, reason }) => row(id, text, reason, () => void openElement(services, id)))}
      </ul>
      <Button kind="link" onClick={() => void commands.run("strategy.segment-rules.open")}>
        {messages.allRules}
      </Button>
      <h2>{messages.used}</h2>
      <h3>{messages.maps}</h3>
      {maps.length === 0 && <p>{messages.noMaps}</p>}
      <ul>
        {maps.map(({ blueprintId, name, own, leftOut }) =>
          row(blueprintId, name, messages.map(own, leftOut), () =>
            editors.open({ editor: "journey-map", recordId: blueprintId }),
          ),
        )}
      </ul>
      <h3>{messages.answers}</h3>
      <p>{filter && count !== undefined ? messages.answersOf(filter.column, count) : messages.noAnswers}</p>
      {sheets.length > 0 && <h3>{messages.sheets}</h3>}
      <ul>
        {sheets.map(({ id, observer, date }) =>
          row(id, observer, date, () => editors.open({ editor: "score-sheet", recordId: id })),
        )}
      </ul>
      {plans.length > 0 && <h3>{messages.plans}</h3>}
      <ul>
        {plans.map(({ id, name }) =>
          row(id, name, "", () => editors.open({ editor: "prototype-plan", recordId: id })),
        )}
      </ul>
    </section>
  );
}
