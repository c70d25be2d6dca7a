import type { Standard } from "@shared/domain/standard/records.ts";
import { expressValue } from "@shared/domain/strategy/commands/express-value.ts";
import type { ServiceValue } from "@shared/domain/strategy/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { messages } from "./messages.ts";

interface StandardsProps {
  session: EngagementSession;
  value: ServiceValue;
  standards: readonly Standard[];
}

/** Which of the standards a client would know the value by. */
export function ValueStandards({ session, value, standards }: StandardsProps) {
  return (
    <fieldset className="strategy-standards">
      <legend>{messages.standardsOf(value.name)}</legend>
      {standards.length === 0 && <p className="muted">{messages.noStandards}</p>}
      <div>
        {standards.map((standard) => (
          <Checkbox
            key={standard.id}
            checked={standard.valueIds.includes(value.id)}
            disabled={session.readOnly}
            onChange={(expresses) =>
              session.run(expressValue, { valueId: value.id, standardId: standard.id, expresses })
            }
          >
            {standard.name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
