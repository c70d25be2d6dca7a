import type { Services } from "../services/services.ts";

const WORDS = {
  text: "Kept in this browser only",
  tooltip: "The browser has not promised to keep what is stored here",
  why: "The browser has not promised to keep this store: when the disk runs full it may clear it. Save the engagement as a file now and then, or use the desktop application, which keeps a second copy.",
  save: "Save as a file",
};

/** In a browser that refuses persistent storage the status bar says so; the desktop application has its own copy. */
export async function followPersistence(services: Services): Promise<void> {
  if (services.host.kind !== "browser") return;
  if (await navigator.storage?.persisted?.().catch(() => false)) return;
  services.status.set({
    id: "persistence",
    text: WORDS.text,
    tooltip: WORDS.tooltip,
    tone: "warn",
    side: "left",
    order: 20,
    command: "workbench.persistence.explain",
  });
}

export function explainPersistence(services: Services): void {
  const save = { label: WORDS.save, run: () => void services.commands.run("engagement.file.save") };
  const actions = services.session() ? [save] : [];
  services.notices.show({ kind: "info", text: WORDS.why, sticky: true, actions });
}
