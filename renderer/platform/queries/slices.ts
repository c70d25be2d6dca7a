/** Milliseconds that a slice of work may take: a frame still has room for what the person does. */
const SLICE = 8;
/** Steps between two looks at the clock. */
const STEPS = 256;

/** More steps than these begin only when the window is free: what the person did is drawn first, whatever else follows it. */
const SHORT = 4_096;

/**
 * Runs many small steps without holding up the window: it stops after some milliseconds and goes on when the window
 * is free. False when it was aborted; short work is done before the first pause.
 */
export async function inSlices(
  count: number,
  step: (index: number) => void,
  signal?: AbortSignal,
  onPause?: (done: number) => void,
): Promise<boolean> {
  if (count > SHORT) {
    await windowIsFree();
    if (signal?.aborted) return false;
  }
  let began = performance.now();
  for (let index = 0; index < count; index++) {
    if (index % STEPS === STEPS - 1 && performance.now() - began > SLICE) {
      onPause?.(index);
      await windowIsFree();
      if (signal?.aborted) return false;
      began = performance.now();
    }
    step(index);
  }
  return signal?.aborted !== true;
}

/** A message is handled after what the person did and without the delay of a timer. */
export const windowIsFree = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
