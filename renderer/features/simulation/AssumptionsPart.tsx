import { ASSUMPTION_TOPICS } from "@shared/domain/simulation/assumption-topics.ts";
import { messages } from "./messages.ts";
import type { ShownAssumption } from "./results.ts";

/** The sheet of assumptions, by topic and with where each number comes from; what several versions share stands once. */
export function AssumptionsPart({ entries }: { entries: readonly ShownAssumption[] }) {
  if (entries.length === 0) return null;
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
              {own.map(({ assumption, only }) => (
                <li key={assumption.text}>
                  {assumption.text}{" "}
                  <small className="muted">
                    {[assumption.source === null ? "" : messages.sources[assumption.source], only.join(", ")]
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
