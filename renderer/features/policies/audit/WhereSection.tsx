import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Clause } from "@shared/domain/policy/records.ts";
import { Link2, X } from "lucide-react";
import { useMemo } from "react";
import { openElement } from "../../../platform/queries/element-names.ts";
import { useRevision } from "../../../platform/react/use-revision.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button, IconButton } from "../../../ui/Button.tsx";
import { PickField, type PickOption } from "../../../ui/PickField.tsx";
import { Place } from "../../../ui/Place.tsx";
import { auditMessages as messages } from "./audit-messages.ts";
import type { Say } from "./say.ts";

interface WhereProps {
  session: EngagementSession;
  clause: Clause;
  say: Say;
  picking: boolean;
  onPick(picking: boolean): void;
  onPicked(): void;
}

/** The touch points and steps where clients meet the clause. */
export function WhereSection({ session, clause, say, picking, onPick, onPicked }: WhereProps) {
  const services = useServices();
  const revision = useRevision(session);
  const linked = useMemo(() => new Set([...clause.touchPointIds, ...clause.stepIds]), [clause]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const options = useMemo(() => placesOf(session.model, linked), [session, revision, linked]);
  const shown = options.filter(({ id }) => linked.has(id));
  return (
    <section className="audit-section" aria-label={messages.where}>
      <h3>{messages.where}</h3>
      {shown.length === 0 && <p className="muted">{messages.noPlaces}</p>}
      <ul className="audit-places">
        {shown.map(({ id, label, note }) => (
          <li key={id}>
            <Button kind="link" onClick={() => void openElement(services, id)}>
              {label}
            </Button>
            {note && <small className="muted">{note}</small>}
            <span className="spring" />
            <IconButton
              icon={X}
              label={messages.unlink(label)}
              disabled={session.readOnly}
              onClick={() => say.unlink(id)}
            />
          </li>
        ))}
      </ul>
      {picking ? (
        <PickField
          label={messages.pickPlace}
          options={options}
          newLabel={messages.newPlace}
          onPick={(id) => {
            if (linked.has(id)) say.unlink(id);
            else say.link(id);
            onPicked();
          }}
          onNew={(name) => {
            say.linkNew(name);
            onPicked();
          }}
          onClose={onPicked}
        />
      ) : (
        <Place field="touchPointIds">
          <Button icon={Link2} tooltip="W" disabled={session.readOnly} onClick={() => onPick(true)}>
            {messages.addPlace}
          </Button>
        </Place>
      )}
    </section>
  );
}

/** The register in its order, then the steps of the maps of today, each with its map; what is linked has a check. */
function placesOf(model: ReadModel, linked: ReadonlySet<Id>): PickOption[] {
  const points = model
    .all("touchPoint")
    .sort(byOrder)
    .map(({ id, name }, index) => ({ id, label: `${index + 1} ${name}`, chosen: linked.has(id) }));
  const maps = new Map(model.all("blueprint").map((map) => [map.id, map]));
  const steps = model.all("step").flatMap(({ id, title, blueprintId }) => {
    const map = maps.get(blueprintId);
    const isOffered = map?.kind === "as-is" || linked.has(id);
    if (!map || !isOffered || title === "") return [];
    const journey = model.get("journey", map.journeyId)?.name;
    return [{ id, label: title, note: journey ?? map.name, chosen: linked.has(id) }];
  });
  return [...points, ...steps];
}
