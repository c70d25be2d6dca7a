/** What the three pages of the bench offer to the one that measures them. */
export interface BenchPage {
  /** Makes the data; not timed. */
  prepare(count: number): Promise<void>;
  /** From the data to everything that is in view being painted, in milliseconds. */
  open(view: BenchView): Promise<number>;
  /** The middle of a step on the screen that can be dragged, and typed into after a double click. */
  step(): { x: number; y: number };
  /** Gives one step another title, as a command would. */
  edit(text: string): void;
  /** What the wheel is turned over. */
  surface(): Element;
}
export type BenchView = "close" | "whole";
/** The zoom of the close-up: cards are read, about a hundred and twenty in view. */
export const CLOSE = 0.71;

export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
/** The frame that is being made has been handed on to be shown. */
export const painted = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    }),
  );

/** Asks each frame until it is so. */
export async function until(holds: () => boolean): Promise<void> {
  for (let frame = 0; frame < 6000 && !holds(); frame++) await nextFrame();
  if (!holds()) throw new Error("the page never came to show everything");
  await painted();
}

type Wheel = { readonly deltaX?: number; readonly deltaY?: number; readonly ctrlKey?: boolean };

/** Turns the wheel once a frame and takes down how long each frame took. */
async function frames(surface: Element, count: number, wheel: (index: number) => Wheel): Promise<number[]> {
  const box = surface.getBoundingClientRect();
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const took: number[] = [];
  const began = await nextFrame();
  let last = began;
  for (let index = 0; index < count; index++) {
    // A page that needs half a second for a frame has told what there is to tell.
    if (last - began > LONGEST && index >= FEWEST) break;
    surface.dispatchEvent(
      new WheelEvent("wheel", { bubbles: true, cancelable: true, ...at, ...wheel(index) }),
    );
    const now = await nextFrame();
    took.push(now - last);
    last = now;
  }
  return took;
}

const FRAMES = 120;
const FEWEST = 40;
const LONGEST = 15_000;

/** Latencies from an input event to the frame that answers it having been painted. */
const latencies: number[] = [];
function follow(type: "pointermove" | "keydown" | "edit", event: Event): void {
  const began = event.timeStamp;
  if (type !== "keydown" || (event as KeyboardEvent).key.length === 1)
    void painted().then(() => latencies.push(performance.now() - began));
}

/** Offers a page to whoever measures it. */
export function offer(page: BenchPage): void {
  const measures = {
    /** There and back, so that what is met is not new ground only. */
    pan: () =>
      frames(page.surface(), FRAMES, (index) => ({ deltaX: index < FRAMES / 2 ? 24 : -24, deltaY: 0 })),
    zoom: () =>
      frames(page.surface(), FRAMES, (index) => ({
        deltaY: index % 40 < 20 ? -4 : 4,
        ctrlKey: true,
      })),
    listen: (type: "pointermove" | "keydown") =>
      addEventListener(type, (event) => follow(type, event), { capture: true }),
    latencies: () => latencies.splice(0),
    edits: async (count: number) => {
      const took: number[] = [];
      for (let index = 0; index < count; index++) {
        await nextFrame();
        const began = performance.now();
        page.edit(`Edited ${index}`);
        await painted();
        took.push(performance.now() - began);
      }
      return took;
    },
  };
  Object.assign(window, { bench: { ...page, ...measures } });
}
