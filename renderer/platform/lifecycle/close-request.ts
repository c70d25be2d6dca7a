import type { Dispose } from "@shared/base/disposable.ts";
import { createElement } from "react";
import { keepTyping } from "../../ui/typing-commit.ts";
import type { Services } from "../services/services.ts";
import { rescueFile } from "../store/rescue-file.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";
import { type UnsavedAnswer, UnsavedQuestion } from "./UnsavedQuestion.tsx";

/** Nothing is closed before the disk has everything; when it cannot, the user decides, with a file as the way out. */
export function followCloseRequest(services: Services): Dispose {
  const warn = (event: BeforeUnloadEvent) => {
    keepTyping();
    if (services.session()?.saveState().kind !== "saved" && services.session()) event.preventDefault();
  };
  if (services.host.kind === "browser") window.addEventListener("beforeunload", warn);
  // What was typed last is on its way to the disk when the page goes without a question.
  const leave = () => {
    keepTyping();
    // A failure is told by the state of saving.
    void services
      .session()
      ?.flush()
      .catch(() => {});
  };
  window.addEventListener("pagehide", leave);
  const end = services.host.onCloseRequest(async () => {
    const session = services.session();
    if (!session) return "close";
    keepTyping();
    try {
      await services.notices.progress(messages.saving, () => session.close());
      return "close";
    } catch (error) {
      return settle(services, session, error instanceof Error ? error.message : String(error));
    }
  });
  return () => {
    window.removeEventListener("beforeunload", warn);
    window.removeEventListener("pagehide", leave);
    end();
  };
}

async function settle(
  services: Services,
  session: EngagementSession,
  reason: string,
): Promise<"close" | "stay"> {
  await services.host.askingBeforeClose?.();
  const answer = await ask(services, reason);
  if (answer !== "rescue") return answer === "lose" ? "close" : "stay";
  const name = session.model.get("engagement", session.engagementId)?.name ?? "";
  const plain = name.replace(/[^\p{L}\p{N} _-]/gu, "").trim();
  const bytes = await rescueFile(session);
  const written = await services.host.vault?.rescue(messages.rescueName(plain), bytes);
  return written ? "close" : "stay";
}

async function ask(services: Services, reason: string): Promise<UnsavedAnswer> {
  let answer: UnsavedAnswer = "stay";
  await services.dialogs.open({
    title: messages.unsaved,
    width: 520,
    render: (close) =>
      createElement(UnsavedQuestion, {
        reason,
        onAnswer: (chosen: UnsavedAnswer) => {
          answer = chosen;
          close();
        },
      }),
  });
  return answer;
}
