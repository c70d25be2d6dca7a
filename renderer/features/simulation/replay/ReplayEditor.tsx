import { reportFormat } from "@shared/domain/report/format.ts";
import { FlaskConical, Play } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { usePictureTheme } from "../../../platform/react/use-picture-theme.ts";
import { useRecord, useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { messages as simulation } from "../messages.ts";
import { ProblemsPart } from "../ProblemsPart.tsx";
import { useSimulation } from "../use-simulation.ts";
import { ClientStoryPart } from "./ClientStoryPart.tsx";
import { ReplayBar } from "./ReplayBar.tsx";
import { ReplayPane } from "./ReplayPane.tsx";
import { replayMessages as messages } from "./replay-messages.ts";
import { type ReplaySide, replaySides } from "./replay-sides.ts";
import { useReplay } from "./use-replay.ts";
import "./replay.css";

const NO_SIDES: readonly ReplaySide[] = [];

/** The clients of the simulation's first run on their way over the maps: today above, the redesign below, on one clock. */
export function ReplayEditor({ input, session }: EditorProps) {
  const { editors } = useServices();
  const journeyId = input.recordId ?? "";
  const journey = useRecord("journey", journeyId);
  const state = useSimulation(session, journeyId);
  const theme = usePictureTheme();
  const { figures, isRunning, isStale, simulation: run } = state;
  // A map that was changed since is told of, and does not begin anew in the middle.
  const sides = useMemo(
    () => (figures?.isOver ? replaySides(session.model, figures, theme) : NO_SIDES),
    [session, figures, theme],
  );
  if (!journey) return <EmptyState title={simulation.gone} />;
  const start = () => state.input && run.start(state.input);
  if (sides.length === 0)
    return (
      <>
        <EmptyState icon={FlaskConical} title={messages.notRun} text={messages.notRunText}>
          <Button kind="primary" icon={Play} disabled={state.input === null || isRunning} onClick={start}>
            {isRunning ? messages.running : messages.run}
          </Button>
        </EmptyState>
        <ProblemsPart versions={state.versions} failure={state.failure} />
      </>
    );
  return (
    <div className="replay">
      {isStale && (
        <p className="replay-stale" role="status">
          {messages.stale}
          <Button disabled={state.input === null || isRunning} onClick={start}>
            {isRunning ? messages.running : messages.runAgain}
          </Button>
        </p>
      )}
      <Player
        session={session}
        sides={sides}
        onFigures={() => editors.open({ editor: "simulation", recordId: journeyId })}
      />
    </div>
  );
}

interface PlayerProps {
  session: EngagementSession;
  sides: readonly ReplaySide[];
  onFigures(): void;
}

function Player({ session, sides, onFigures }: PlayerProps) {
  const engagement = useRecord("engagement", session.engagementId);
  const { clock, ready, setSpeed } = useReplay(sides);
  const [followed, setFollowed] = useState<number | null>(null);
  const clients = useMemo(() => clientsOf(sides), [sides]);
  const readies = useMemo(
    () =>
      sides.map(
        ({ id }) =>
          (draw: Parameters<typeof ready>[1]) =>
            ready(id, draw),
      ),
    [sides, ready],
  );
  const keys = (event: KeyboardEvent) => {
    if (event.key !== " " || (event.target as Element).closest("button, select, [role=option]")) return;
    event.preventDefault();
    if (clock.isPlaying) clock.pause();
    else clock.play();
  };
  const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the space bar plays wherever the focus is in here
    <div className="replay-player" onKeyDown={keys}>
      <ReplayBar
        clock={clock}
        clients={clients}
        followed={followed}
        onSpeed={setSpeed}
        onFollow={setFollowed}
      />
      <div className="replay-body">
        <div className="replay-maps">
          {sides.map(({ id, name, picture, scene }, index) => (
            <ReplayPane
              key={id}
              name={name}
              picture={picture}
              scene={scene}
              followed={followed}
              onFollow={setFollowed}
              onReady={readies[index] ?? (() => {})}
            />
          ))}
        </div>
        <aside className="replay-aside">
          <ul className="replay-legend" aria-label={messages.legend}>
            {(["queue", "work", "wait"] as const).map((state) => (
              <li key={state}>
                <svg width="12" height="12" aria-hidden className="replay-tokens">
                  <title>{messages.states[state]}</title>
                  <circle cx="6" cy="6" r="5" data-state={state} />
                </svg>
                {messages.states[state]}
              </li>
            ))}
          </ul>
          <p className="muted">{messages.sample(clients.length)}</p>
          <ClientStoryPart
            model={session.model}
            sides={sides}
            client={followed}
            number={clients.indexOf(followed ?? -1) + 1}
            format={format}
          />
          <Button icon={FlaskConical} onClick={onFigures}>
            {messages.toFigures}
          </Button>
        </aside>
      </div>
    </div>
  );
}

/** In the order in which they come: the same client has the same number on every side. */
const clientsOf = (sides: readonly ReplaySide[]): number[] =>
  [...new Set(sides.flatMap(({ scene }) => scene.tokens.map(({ client }) => client)))].sort((a, b) => a - b);
