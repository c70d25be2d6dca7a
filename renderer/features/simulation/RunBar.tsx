import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { SimulationResult } from "@shared/domain/simulation/kept/kept-record.ts";
import { Footprints, Play, Square } from "lucide-react";
import type { ReactNode } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { KeepButton } from "./KeepButton.tsx";
import { messages } from "./messages.ts";
import { replayMessages } from "./replay/replay-messages.ts";
import type { SimulationState } from "./use-simulation.ts";
import { MOST_VERSIONS } from "./versions.ts";

interface RunBarProps {
  session: EngagementSession;
  journeyId: Id;
  kept: SimulationResult | null;
  state: SimulationState;
  format: ReportFormat;
  /** Where the parts of the screen are reached. */
  contents: ReactNode;
}

/** What is run, run and stop, and how far it is. */
export function RunBar({ session, journeyId, state, kept, format, contents }: RunBarProps) {
  const { editors } = useServices();
  const { simulation, blueprints, ids, input, isRunning, isLive, isStale, figures } = state;
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    simulation.choose(next);
  };
  return (
    <header className="simulation-bar" data-entry>
      {isRunning ? (
        <Button icon={Square} onClick={() => simulation.stop()}>
          {messages.stop}
        </Button>
      ) : (
        <Button
          kind="primary"
          icon={Play}
          disabled={input === null}
          onClick={() => input && simulation.start(input)}
        >
          {figures ? messages.runAgain : messages.run}
        </Button>
      )}
      {figures?.isOver && (
        <Button
          icon={Footprints}
          onClick={() => editors.open({ editor: "simulation-replay", recordId: journeyId })}
        >
          {replayMessages.open}
        </Button>
      )}
      {figures && <KeepButton session={session} journeyId={journeyId} state={state} kept={kept} />}
      <Checkbox checked={isLive} onChange={(on) => simulation.setLive(on)}>
        {messages.live}
      </Checkbox>
      <fieldset className="simulation-versions">
        <legend className="visually-hidden">{messages.versions}</legend>
        {blueprints.map(({ id, name }) => (
          <Checkbox
            key={id}
            checked={ids.has(id)}
            disabled={!ids.has(id) && ids.size >= MOST_VERSIONS}
            onChange={() => toggle(id)}
          >
            {name}
          </Checkbox>
        ))}
        {blueprints.length > MOST_VERSIONS && <small>{messages.mostVersions(MOST_VERSIONS)}</small>}
      </fieldset>
      <div className="simulation-bar-foot">
        {contents}
        <p className="simulation-progress" role="status">
          {isStale && !isRunning && <strong>{messages.stale}</strong>} {progressWords(state, format)}
        </p>
        {isRunning && (
          <progress
            aria-label={messages.run}
            max={1}
            value={figures && !isStale ? figures.replications / figures.progress.expected : undefined}
          />
        )}
      </div>
    </header>
  );
}

function progressWords({ figures, isRunning, isStale }: SimulationState, format: ReportFormat): string {
  if (isRunning && (figures === null || isStale)) return messages.preparing;
  if (figures === null) return "";
  const { progress, replications, variants } = figures;
  const share = progress.reached === null ? messages.none : format.percent(progress.reached, 1);
  if (isRunning) return `${messages.progress(replications, progress.expected)}; ${messages.reached(share)}`;
  if (progress.state === "most") return messages.wide(share);
  const clients = format.number(variants[0]?.cases ?? 0);
  return messages.over(replications, clients, share);
}
