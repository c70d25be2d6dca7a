import { momentInShort } from "@shared/base/date-words.ts";
import { FolderOpen, LayoutTemplate, Newspaper, Plus } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSummary } from "../../platform/store/engagement-store.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import "./welcome.css";

const MOST_RECENT = 8;
/** With the sample a chunk of its own: the page does not wait for it. */
const SamplePicture = lazy(async () => ({ default: (await import("./SamplePicture.tsx")).SamplePicture }));

export function WelcomePage() {
  const { commands, store } = useServices();
  const [recent, setRecent] = useState<EngagementSummary[]>([]);
  useEffect(() => {
    const load = () => void store.list().then((all) => setRecent(all.slice(0, MOST_RECENT)));
    load();
    return store.changed.on(load);
  }, [store]);
  return (
    <div className="welcome">
      <header>
        <h1>{messages.title}</h1>
        <p>{messages.subtitle}</p>
      </header>
      <section>
        <h2>{messages.start}</h2>
        <Button kind="quiet" icon={Plus} onClick={() => commands.run("engagement.new")}>
          {messages.newEngagement}
        </Button>
        <Button kind="quiet" icon={LayoutTemplate} onClick={() => commands.run("template.engagement.new")}>
          {messages.fromTemplate}
        </Button>
        <Button kind="quiet" icon={FolderOpen} onClick={() => commands.run("engagement.file.open")}>
          {messages.openFile}
        </Button>
        <Button kind="quiet" icon={Newspaper} onClick={() => commands.run("engagement.sample.open")}>
          {messages.openSample}
        </Button>
      </section>
      <section>
        <h2>{messages.recent}</h2>
        {recent.length === 0 && <p className="muted">{messages.nothingRecent}</p>}
        {recent.map((entry) => (
          <Button
            key={entry.id}
            kind="quiet"
            data-recent
            onClick={() => commands.run("engagement.open", entry.id)}
          >
            <span>{entry.name}</span>
            <small className="muted">
              {[entry.clientName, entry.changedAt > 0 ? momentInShort(entry.changedAt) : ""]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </Button>
        ))}
      </section>
      <Suspense fallback={<div className="welcome-picture" />}>
        <SamplePicture />
      </Suspense>
      <section className="welcome-way">
        <h2>{messages.way}</h2>
        <ol>
          {messages.waySteps.map(([name, text]) => (
            <li key={name}>
              <strong>{name}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
