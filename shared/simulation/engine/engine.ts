import { handleEvents } from "./event-loop.ts";
import { EngineState } from "./state.ts";

/**
 * One replication of a service, event by event: what is inside lies in the rows of the tables, what is to come in the
 * heap, what was seen in the recorder.
 */
export class Engine extends EngineState {
  /** Handles so many events more; false once there is nothing left to do. */
  advance(events: number): boolean {
    if (!this.isDone) handleEvents(this, events);
    return !this.isDone;
  }
}
