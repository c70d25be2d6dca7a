import type { Dispose } from "@shared/base/disposable.ts";
import type { Services } from "../services/services.ts";

const WORDS = {
  saving: "Saving before closing",
  title: "Close without saving?",
  text: (reason: string) =>
    `The last changes could not be saved: ${reason}. Stay, free the cause and try again, or close and lose them.`,
  close: "Close and lose them",
};

/** Nothing is closed before the disk has everything; when it cannot, the user decides. */
export function followCloseRequest(services: Services): Dispose {
  const warn = (event: BeforeUnloadEvent) => {
    if (services.session()?.saveState().kind !== "saved" && services.session()) event.preventDefault();
  };
  if (services.host.kind === "browser") window.addEventListener("beforeunload", warn);
  const end = services.host.onCloseRequest(async () => {
    const session = services.session();
    if (!session) return "close";
    try {
      await services.notices.progress(WORDS.saving, async () => {
        await session.flush();
        await session.close();
      });
      return "close";
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const question = { title: WORDS.title, text: WORDS.text(reason), confirm: WORDS.close, danger: true };
      return (await services.dialogs.confirm(question)) ? "close" : "stay";
    }
  });
  return () => {
    window.removeEventListener("beforeunload", warn);
    end();
  };
}
