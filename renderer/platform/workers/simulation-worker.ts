import "../no-eval.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import { ReplicationCrew } from "./replication-crew.ts";
import { type SimulationReply, type SimulationRequest, withTraces } from "./simulation-protocol.ts";
import { Turns } from "./take-turns.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<SimulationRequest>) => void) | null;
  postMessage(reply: SimulationReply): void;
};

/** Often enough to see it grow, seldom enough that most of the time goes into the runs. */
const TOLD_EVERY = 250;

interface Current {
  readonly ticket: number;
  readonly experiment: Experiment;
  told: number;
  isTraceTold: boolean;
}

let current: Current | null = null;

/** One slice a turn, so that a stop that came meanwhile is heard before the next one. */
const turns = new Turns(() => {
  if (current === null) return false;
  const { ticket, experiment } = current;
  try {
    const goesOn = experiment.advance();
    crew.handOut();
    tell();
    return goesOn;
  } catch (error) {
    fail(ticket, error);
    return false;
  }
});

const crew = new ReplicationCrew({
  onTaken: () => {
    tell();
    if (current) turns.start();
  },
  onGivenBack: () => {
    if (current) turns.start();
  },
  onFailure: (message) => {
    if (current) fail(current.ticket, new Error(message));
  },
});

function tell(): void {
  if (current === null) return;
  const { ticket, experiment, isTraceTold } = current;
  const { isOver } = experiment;
  const now = performance.now();
  if (!isOver && now - current.told < TOLD_EVERY) return;
  current.told = now;
  const figures = experiment.figures();
  current.isTraceTold ||= figures !== null;
  if (isOver) end();
  scope.postMessage({
    ticket,
    ok: true,
    isOver,
    figures: figures && isTraceTold ? withTraces(figures, []) : figures,
    isTraceTold,
  });
}

function end(): void {
  current = null;
  crew.end();
}

scope.onmessage = ({ data }) => {
  if (data.kind === "stop") {
    if (current?.ticket === data.ticket) end();
    return;
  }
  const { ticket, variants, options, isAlone } = data;
  try {
    const experiment = new Experiment(variants, options);
    current = { ticket, experiment, told: performance.now(), isTraceTold: false };
    if (!isAlone) crew.begin(experiment, variants, options);
    turns.start();
  } catch (error) {
    fail(ticket, error);
  }
};

function fail(ticket: number, error: unknown): void {
  end();
  scope.postMessage({ ticket, ok: false, message: error instanceof Error ? error.message : String(error) });
}
