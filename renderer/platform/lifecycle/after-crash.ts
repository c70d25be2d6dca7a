import type { Services } from "../services/services.ts";
import { messages } from "./messages.ts";

export type Ending = "crash" | "crashes" | null;

/** How this page's predecessor ended, by what the desktop says in the address; asked once, so a reload is a plain start. */
export function takeEnding(): Ending {
  const url = new URL(location.href);
  const after = url.searchParams.get("after");
  if (after === null) return null;
  url.searchParams.delete("after");
  history.replaceState(null, "", url);
  return after === "crash" || after === "crashes" ? after : null;
}

/** The user is told what happened, and finds it in the output later. */
export function tellEnding(services: Services, ending: Ending): void {
  if (ending === null) return;
  const text = ending === "crash" ? messages.crashed : messages.crashedAgain;
  services.output.log("Window", text, "warning");
  services.notices.show({ kind: "warning", text });
}
