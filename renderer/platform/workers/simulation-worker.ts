import "../no-eval.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { SimulationReply, SimulationRequest } from "./simulation-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<SimulationRequest>) => void) | null;
  postMessage(reply: SimulationReply): void;
};

/** Often enough to see it grow, seldom enough that most of the time goes into the runs. */
const TOLD_EVERY = 250;

/** One slice a turn, so that a stop that came meanwhile is heard before the next one. */
const turn = new MessageChannel();
const takeTurn = () => turn.port2.postMessage(null);

let current: { readonly ticket: number; readonly experiment: Experiment; told: number } | null = null;

turn.port1.onmessage = () => {
  if (current === null) return;
  const { ticket, experiment } = current;
  try {
    const goesOn = experiment.advance();
    const now = performance.now();
    if (!goesOn || now - current.told >= TOLD_EVERY) {
      current.told = now;
      scope.postMessage({ ticket, ok: true, isOver: !goesOn, figures: experiment.figures() });
    }
    if (goesOn) takeTurn();
    else current = null;
  } catch (error) {
    fail(ticket, error);
  }
};

scope.onmessage = ({ data }) => {
  if (data.kind === "stop") {
    if (current?.ticket === data.ticket) current = null;
    return;
  }
  const { ticket, variants, options } = data;
  const isTurning = current !== null;
  try {
    current = { ticket, experiment: new Experiment(variants, options), told: performance.now() };
    if (!isTurning) takeTurn();
  } catch (error) {
    fail(ticket, error);
  }
};

function fail(ticket: number, error: unknown): void {
  current = null;
  scope.postMessage({ ticket, ok: false, message: error instanceof Error ? error.message : String(error) });
}
