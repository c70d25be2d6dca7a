import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { type ClientStory, clientStory } from "@shared/domain/simulation/replay/client-story.ts";
import { replayMessages as messages } from "./replay-messages.ts";
import type { ReplaySide } from "./replay-sides.ts";

interface ClientStoryPartProps {
  model: ReadModel;
  sides: readonly ReplaySide[];
  client: number | null;
  /** As the client is called. */
  number: number;
  format: ReportFormat;
}

/** What one client goes through, today and in the redesign, stop by stop. */
export function ClientStoryPart({ model, sides, client, number, format }: ClientStoryPartProps) {
  if (client === null) return <p className="muted">{messages.chooseClient}</p>;
  return (
    <section aria-label={messages.story(number)}>
      <h2>{messages.story(number)}</h2>
      {sides.map(({ id, name, scene }) => {
        const story = clientStory(scene.tokens, client);
        return story === null ? (
          <p key={id} className="muted">
            {messages.notIn(name)}
          </p>
        ) : (
          <div key={id}>
            <h3>{messages.storyOf(name, format.minutes(story.lead))}</h3>
            <Lines model={model} story={story} format={format} />
          </div>
        );
      })}
    </section>
  );
}

function Lines({ model, story, format }: { model: ReadModel; story: ClientStory; format: ReportFormat }) {
  const title = (id: Id) => model.get("step", id)?.title ?? "";
  return (
    <ol className="replay-story">
      {story.lines.map(({ card, since, ...spent }) => (
        <li key={`${card} ${since}`}>
          <span className="muted">{since < 1 ? messages.atOnce : messages.since(format.minutes(since))}</span>
          <strong>{title(card)}</strong>
          <span>
            {(["queue", "work", "wait"] as const)
              .filter((part) => spent[part] > 0)
              .map((part) => messages.parts[part](format.minutes(spent[part])))
              .join(", ")}
          </span>
        </li>
      ))}
    </ol>
  );
}
