import { byOrder } from "@shared/base/order.ts";
import type { Tested } from "@shared/domain/diagnostics/tested-strategy.ts";
import { useModel } from "../../platform/react/use-services.ts";
import { messages } from "./messages.ts";
import type { StrategyPartProps } from "./strategy-part.ts";

const words = messages.sheet;

interface SheetProps extends StrategyPartProps {
  tested: readonly Tested[];
}

/** The sheet as it is read in the room: words large, nothing to press. */
export function StrategySheet({ session, strategy, tested }: SheetProps) {
  const segments = useModel(session, (model) =>
    model
      .all("segment")
      .filter(({ id }) => strategy.segmentIds.includes(id))
      .sort(byOrder),
  );
  const text = (field: "vision" | "mission" | "communicationsPlan" | "owner") => (
    <div>
      <h3>{messages[field]}</h3>
      {strategy[field].trim() === "" ? (
        <p className="muted">{field === "owner" ? words.noOne : words.none}</p>
      ) : (
        <p>{strategy[field]}</p>
      )}
    </div>
  );
  const open = tested.flatMap(({ problems }) => problems);
  return (
    <article className="strategy-sheet" aria-label={messages.title}>
      <header>
        {strategy.slogan.trim() !== "" && <p className="strategy-slogan">{strategy.slogan}</p>}
        <h1 data-blank={strategy.serviceDirection.trim() === "" || undefined}>
          {strategy.serviceDirection.trim() || words.none}
        </h1>
      </header>
      <div className="strategy-pair">
        {text("vision")}
        {text("mission")}
      </div>
      <div className="strategy-pair">
        <div>
          <h3>{messages.focus}</h3>
          {segments.length === 0 && <p className="muted">{words.noFocus}</p>}
          <ul>
            {segments.map(({ id, name, needs }) => (
              <li key={id}>
                <strong>{name}</strong>
                {needs.trim() !== "" && <span>{needs}</span>}
              </li>
            ))}
          </ul>
        </div>
        {text("owner")}
      </div>
      <SheetValues session={session} />
      <SheetInitiatives session={session} />
      {text("communicationsPlan")}
      {open.length > 0 && (
        <div>
          <h3>{words.open}</h3>
          <ul className="strategy-open">
            {open.map(({ ruleId, at, message }) => (
              <li key={`${ruleId} ${at}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

function SheetValues({ session }: Pick<SheetProps, "session">) {
  const values = useModel(session, (model) => model.all("serviceValue").sort(byOrder));
  const standards = useModel(session, (model) => model.all("standard").sort(byOrder));
  if (values.length === 0) return null;
  return (
    <div>
      <h3>{messages.values}</h3>
      <ul className="strategy-cards">
        {values.map(({ id, name, meaning }) => {
          const keeping = standards.filter(({ valueIds }) => valueIds.includes(id)).map((one) => one.name);
          return (
            <li key={id}>
              <strong>{name}</strong>
              {meaning.trim() !== "" && <span>{meaning}</span>}
              <small className="muted">
                {keeping.length === 0 ? words.unexpressed : words.expressed(keeping.join(", "))}
              </small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function SheetInitiatives({ session }: Pick<SheetProps, "session">) {
  const initiatives = useModel(session, (model) => model.all("initiative").sort(byOrder));
  if (initiatives.length === 0) return null;
  return (
    <div>
      <h3>{messages.initiatives}</h3>
      <ul className="strategy-cards">
        {initiatives.map(({ id, name, stance, stanceReason, owner }) => (
          <li key={id} data-stance={stance ?? undefined}>
            <strong>{name}</strong>
            <span className="strategy-stance">
              {stance === null ? messages.unjudged : messages.stances[stance]}
            </span>
            {stanceReason.trim() !== "" && <span>{stanceReason}</span>}
            {owner.trim() !== "" && <small className="muted">{owner}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
