import { handleEvents } from "./event-loop.ts";
import { EngineState } from "./state.ts";

/** The loop is entered anew after so many events: entering makes its compiled form take over soon, and costs little. */
const AT_ONCE = 1_000;

/**
 * One replication of a service, event by event: what is inside lies in the rows of the tables, what is to come in the
 * heap, what was seen in the recorder.
 */
export class Engine extends EngineState {
  /** Handles so many events more; false once there is nothing left to do. */
  advance(events: number): boolean {
    for (let left = events; left > 0 && !this.isDone; left -= AT_ONCE)
      handleEvents(this, Math.min(left, AT_ONCE));
    return !this.isDone;
  }
}
