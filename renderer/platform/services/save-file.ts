import type { FileKind } from "../host/host.ts";
import { messages } from "./messages.ts";
import type { Notice, Progress, Services } from "./services.ts";

/** A file as it is handed to whoever says where it goes. */
export interface OutgoingFile {
  /** With its extension. */
  readonly name: string;
  readonly kind: FileKind;
  /** What is said once it is there; it may have been given another name. */
  told(name: string): string;
  /** What is said is more than that it is there, and is read in peace. */
  readonly sticky?: boolean;
  /** Not offered to be opened: it is one of this program's own. */
  readonly isOwn?: boolean;
}

/** Asks where a file goes, and offers to open it and to show it in its folder. */
export async function saveAndTell(
  { host, notices }: Pick<Services, "host" | "notices">,
  file: OutgoingFile,
  bytes: Uint8Array,
): Promise<void> {
  const saved = await host.files.save(file.name, [file.kind], bytes);
  if (!saved) return;
  const { open, reveal } = saved;
  const actions: Notice["actions"] = [
    ...(open && !file.isOwn ? [{ label: messages.open, run: () => void open() }] : []),
    ...(reveal ? [{ label: messages.reveal, run: () => void reveal() }] : []),
  ];
  notices.show({ kind: "done", text: file.told(saved.name), actions, sticky: file.sticky ?? false });
}

/** The same for a file that takes a while to make: with progress and Cancel, and a word when it was cancelled. */
export async function makeAndSave(
  services: Pick<Services, "host" | "notices">,
  file: OutgoingFile,
  title: string,
  make: (progress: Progress) => Promise<Uint8Array>,
): Promise<void> {
  const { notices } = services;
  try {
    await saveAndTell(services, file, await notices.progress(title, make));
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    notices.show({ kind: "info", text: messages.stopped });
  }
}
