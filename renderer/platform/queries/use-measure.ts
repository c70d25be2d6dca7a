import type { MeasureArgs, MeasureName, MeasureResult } from "@shared/domain/measure/measures.ts";
import { startTransition, useEffect, useState } from "react";
import { useEmitted } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor, StoppedMeasure } from "../workers/calculators.ts";

export interface MeasureState<R, A = unknown> {
  /** The newest answer there is; while a new one is computed the last one stays. Null before the first. */
  readonly result: R | null;
  /** What the result answers: while a new question is computed it is still that of the one before. */
  readonly asked: A | null;
  /** The result answers another question than the one that is asked now. */
  readonly stale: boolean;
  readonly computing: boolean;
  /** Why there is no answer; null when there is nothing wrong. */
  readonly problem: string | null;
  /** Somebody stopped it before it had an answer. */
  readonly stopped: boolean;
}

export type Held<R, A> = Omit<MeasureState<R, A>, "stale">;

const FIRST: Held<never, never> = {
  result: null,
  asked: null,
  computing: true,
  problem: null,
  stopped: false,
};

/**
 * What is held once the answer to this question is ready; the same object where it is held already. What was told of
 * another question meanwhile, that it is computed or that it failed, is not of this one.
 */
export function heldWith<R, A>(held: Held<R, A>, ready: R, args: A): Held<R, A> {
  const isSame = held.result === ready && JSON.stringify(held.asked) === JSON.stringify(args);
  if (isSame && !held.computing && held.problem === null && !held.stopped) return held;
  return { result: ready, asked: args, computing: false, problem: null, stopped: false };
}

/** A measure of the engagement (asked again when the attempt rises), figured off the main thread and kept until something that it reads has changed. */
export function useMeasure<K extends MeasureName, A extends MeasureArgs<K>>(
  session: EngagementSession,
  name: K,
  args: A,
  attempt = 0,
): MeasureState<MeasureResult<K>, A> {
  const generation = useEmitted([session.onChange], () => calculatorFor(session).generationOf(name));
  const key = JSON.stringify(args);
  const [state, setState] = useState<Held<MeasureResult<K>, A>>(FIRST);
  // What is known already is drawn with the question itself: without a frame of the answer to the one before.
  const ready = calculatorFor(session, name).ready(name, args);
  const held = ready === undefined ? state : heldWith(state, ready, args);
  if (held !== state) setState(held);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the arguments, the generation for the model
  useEffect(() => {
    if (calculatorFor(session, name).ready(name, args) !== undefined) return;
    const overtaken = new AbortController();
    const { signal } = overtaken;
    setState((held) => (held.computing ? held : { ...held, computing: true, stopped: false }));
    calculatorFor(session, name)
      .ask(name, args, signal)
      .then(
        // In slices: new figures may redraw a whole page, and what the person does goes first.
        (result) =>
          startTransition(() => {
            if (!signal.aborted)
              setState({ result, asked: args, computing: false, problem: null, stopped: false });
          }),
        (error: Error) =>
          signal.aborted ||
          setState((held) => {
            const stopped = error instanceof StoppedMeasure;
            return { ...held, computing: false, problem: stopped ? null : error.message, stopped };
          }),
      );
    return () => overtaken.abort();
  }, [session, name, key, generation, attempt]);
  return { ...state, stale: state.asked !== null && JSON.stringify(state.asked) !== key };
}
