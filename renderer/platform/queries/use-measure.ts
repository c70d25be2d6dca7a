import type { MeasureArgs, MeasureName, MeasureResult } from "@shared/domain/measure/measures.ts";
import { startTransition, useEffect, useState } from "react";
import { useEmitted } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor } from "../workers/measure-calculator.ts";

export interface MeasureState<R> {
  /** The newest answer there is; while a new one is computed the last one stays. Null before the first. */
  readonly result: R | null;
  readonly computing: boolean;
  /** Why there is no answer; null when there is nothing wrong. */
  readonly problem: string | null;
}

const FIRST: MeasureState<never> = { result: null, computing: true, problem: null };

/** A measure of the engagement, figured off the main thread and kept until something that it reads has changed. */
export function useMeasure<K extends MeasureName>(
  session: EngagementSession,
  name: K,
  args: MeasureArgs<K>,
): MeasureState<MeasureResult<K>> {
  const generation = useEmitted([session.onChange], () => calculatorFor(session).generationOf(name));
  const key = JSON.stringify(args);
  const [state, setState] = useState<MeasureState<MeasureResult<K>>>(FIRST);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the arguments, the generation for the model
  useEffect(() => {
    const overtaken = new AbortController();
    const { signal } = overtaken;
    setState((held) => (held.computing ? held : { ...held, computing: true }));
    calculatorFor(session)
      .ask(name, args, signal)
      .then(
        // In slices: new figures may redraw a whole page, and what the person does goes first.
        (result) =>
          startTransition(() => {
            if (!signal.aborted) setState({ result, computing: false, problem: null });
          }),
        (error: Error) =>
          signal.aborted || setState((held) => ({ ...held, computing: false, problem: error.message })),
      );
    return () => overtaken.abort();
  }, [session, name, key, generation]);
  return state;
}
