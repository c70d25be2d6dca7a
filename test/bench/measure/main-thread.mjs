/** Milliseconds; a task of the main thread that takes longer holds up what the person does. */
const LONG = 50;
const MARK = "whole-way-origin";

/**
 * Follows the main thread of a page; the answer stops that and gives its tasks, in the time of the page. Of each the
 * processor time, too: on a busy machine the clock also counts what others did meanwhile.
 */
export async function traced(page) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["disabled-by-default-devtools.timeline", "blink.user_timing"],
      excludedCategories: ["*"],
    },
  });
  const origin = await page.evaluate((mark) => performance.mark(mark).startTime, MARK);
  return async () => {
    const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await ended;
    return tasksOf(events, origin);
  };
}

function tasksOf(events, origin) {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error("the trace has no mark of the page");
  return events
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === mark.pid && tid === mark.tid)
    .map(({ ts, dur, tdur }) => ({
      start: origin + (ts - mark.ts) / 1000,
      clock: Math.round((dur ?? 0) / 1000),
      processor: Math.round((tdur ?? 0) / 1000),
    }));
}

/** To each phase its long tasks: those that began after it and before the next. */
export function withTasks(phases, tasks) {
  const entries = Object.entries(phases);
  const end = (at) => entries[at + 1]?.[1].from ?? Number.POSITIVE_INFINITY;
  return Object.fromEntries(
    entries.map(([name, { from, time }], at) => {
      const own = tasks.filter(({ start, clock }) => start + clock > from && start < end(at));
      const busy = own.reduce((sum, { processor }) => sum + processor, 0);
      return [name, { time, busy, long: own.filter(({ clock }) => clock > LONG) }];
    }),
  );
}
