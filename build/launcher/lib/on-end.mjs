/**
 * Ctrl+C, the end of the session and of the terminal; and the end of npm, which passes a signal on to its shell only
 * and would leave the launcher behind.
 */
export function onEnd(work) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, work);
  if (process.platform === "win32" || !process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    // Whoever read what we print may be gone, too.
    process.stdout.on("error", () => undefined);
    work();
  }, 500);
  watch.unref();
}
