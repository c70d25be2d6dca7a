import type { Id } from "@shared/base/ids.ts";
import type { AccountLine } from "../account.ts";

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A lane of the file, or a whole pool that has none. */
export interface SourceLane {
  readonly id: Id;
  readonly name: string;
  /** The pool that it lies in; "" where the lane is the pool. */
  readonly pool: string;
  /** Which pool of the diagram it lies in, by number; lanes of one pool share it. */
  readonly organisation: number;
  readonly bounds: Bounds | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What may become a step: an activity, an event, a gateway, a data object; or an end of a message at a blank pool. */
export interface SourceNode {
  readonly id: Id;
  /** “UserTask”, without the namespace. */
  readonly type: string;
  readonly name: string;
  readonly lane: number;
  /** The subprocess that it lies in. */
  readonly inside: Id | null;
  readonly bounds: Bounds | null;
  /** “TimerEventDefinition” … */
  readonly events: readonly string[];
  /** ISO 8601, of a timer. */
  readonly timer: string;
  readonly notes: string;
  readonly attachedTo: Id | null;
  /** Drawn open, with what lies in it. */
  readonly expanded: boolean;
  /** Runs when something happens; nothing leads to it. */
  readonly byEvent: boolean;
  /** Name of a link event’s link. */
  readonly link: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface SourceFlow {
  readonly type: "sequence" | "message" | "data";
  readonly name: string;
  readonly condition: string;
  readonly from: Id;
  readonly to: Id;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface SourceGroup {
  readonly name: string;
  readonly bounds: Bounds;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One diagram of a file in plain values. */
export interface BpmnSource {
  readonly lanes: readonly SourceLane[];
  readonly nodes: readonly SourceNode[];
  readonly flows: readonly SourceFlow[];
  readonly groups: readonly SourceGroup[];
  readonly account: readonly AccountLine[];
}

export interface BpmnPart {
  readonly id: string;
  readonly name: string;
  readonly steps: number;
}

export const centreOf = ({ x, y, width, height }: Bounds) => ({ x: x + width / 2, y: y + height / 2 });
