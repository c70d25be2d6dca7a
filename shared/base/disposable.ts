/** Something that can be ended once: a subscription, a registration, a lock. */
export type Dispose = () => void;

/** One disposer out of many, run last to first. */
export function disposeAll(disposers: readonly Dispose[]): Dispose {
  return () => {
    for (let index = disposers.length - 1; index >= 0; index--) disposers[index]?.();
  };
}
