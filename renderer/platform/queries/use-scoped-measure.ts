import type { MeasureArgs, MeasureName, MeasureResult } from "@shared/domain/measure/measures.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { useEffect, useRef } from "react";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor } from "../workers/calculators.ts";
import type { Foreseen } from "../workers/measure-calculator.ts";
import { type MeasureState, useMeasure } from "./use-measure.ts";

type Asking = (scope: AskedScope) => Foreseen;

/** For a measure that is asked of the scope itself. */
export const sameScope = (scope: AskedScope): AskedScope => scope;

/** What is on the screen would ask, of whatever scope. */
const askings = new Set<Asking>();

/** So many scopes are looked into ahead: a column may have hundreds of values. */
const MOST = 12;

/** A measure of a scope that may be changed while its answer is looked at: what it would ask then can be foreseen. */
export function useScopedMeasure<K extends MeasureName, A extends MeasureArgs<K>>(
  session: EngagementSession,
  name: K,
  scope: AskedScope,
  argsOf: (scope: AskedScope) => A,
): MeasureState<MeasureResult<K>, A> {
  const latest = useRef(argsOf);
  latest.current = argsOf;
  useEffect(() => {
    const asking: Asking = (next) => [name, latest.current(next)] as unknown as Foreseen;
    askings.add(asking);
    return () => void askings.delete(asking);
  }, [name]);
  return useMeasure(session, name, argsOf(scope));
}

/** One of these scopes may be chosen next: what is on the screen is figured of them meanwhile, the first ones first. */
export function foreseeScopes(session: EngagementSession, scopes: readonly AskedScope[]): void {
  const questions = new Map<string, Foreseen>();
  for (const scope of scopes.slice(0, MOST)) {
    for (const asking of askings) {
      const question = asking(scope);
      questions.set(JSON.stringify(question), question);
    }
  }
  calculatorFor(session).foresee([...questions.values()]);
}
