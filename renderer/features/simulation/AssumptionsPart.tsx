import { ASSUMPTION_TOPICS, type Assumption } from "@shared/domain/simulation/assumption.ts";
import { messages } from "./messages.ts";
import type { Version } from "./versions.ts";

/** The sheet of assumptions, by topic and with where each number comes from; what several versions share stands once. */
export function AssumptionsPart({ versions }: { versions: readonly Version[] }) {
  const all = new Map<string, { assumption: Assumption; names: Set<string> }>();
  const known = versions.filter(({ service }) => service.ok);
  for (const { blueprint, service } of known) {
    for (const assumption of service.ok ? service.assumptions : []) {
      const held = all.get(assumption.text) ?? { assumption, names: new Set<string>() };
      held.names.add(blueprint.name);
      all.set(assumption.text, held);
    }
  }
  if (all.size === 0) return null;
  const entries = [...all.values()];
  return (
    <section className="simulation-part" aria-label={messages.rests}>
      <h2>{messages.rests}</h2>
      <p className="muted">{messages.restsText(entries.length)}</p>
      {ASSUMPTION_TOPICS.map((topic) => {
        const own = entries.filter(({ assumption }) => assumption.topic === topic);
        return own.length === 0 ? null : (
          <details key={topic} open={own.length <= 12}>
            <summary>
              {messages.topics[topic]} <span className="muted">{own.length}</span>
            </summary>
            <ul>
              {own.map(({ assumption, names }) => (
                <li key={assumption.text}>
                  {assumption.text}{" "}
                  <small className="muted">
                    {[
                      assumption.source === null ? "" : messages.sources[assumption.source],
                      names.size < known.length ? [...names].join(", ") : "",
                    ]
                      .filter((part) => part !== "")
                      .join("; ")}
                  </small>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
