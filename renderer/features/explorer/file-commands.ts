import { type Problem, UserError } from "@shared/base/result.ts";
import { engagementOf } from "@shared/domain/core/contents.ts";
import { FRONTSTAGE_BYTES } from "@shared/interchange/file-limits.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { pictureProblems } from "@shared/interchange/held-pictures.ts";
import type { OpenedFile } from "../../platform/host/host.ts";
import { saveAndTell } from "../../platform/services/save-file.ts";
import type { Services } from "../../platform/services/services.ts";
import { keepContents } from "./keep-contents.ts";
import { messages } from "./messages.ts";

const KIND = { description: messages.fileKind, extensions: ["frontstage"] };

/** Read and checked as a whole before anything is written: a file that is refused has changed nothing. */
export async function openFile(services: Services): Promise<void> {
  const file = await services.host.files.open([KIND], FRONTSTAGE_BYTES);
  if (file) await takeIn(services, file);
}

/** Opens what the system gave to open, one file after the other. */
export async function openGivenFiles(services: Services): Promise<void> {
  const { files } = services.host;
  for (;;) {
    const file = (await files.openGiven?.(FRONTSTAGE_BYTES)) ?? null;
    if (!file) return;
    await takeIn(services, file);
  }
}

async function takeIn(services: Services, file: OpenedFile): Promise<void> {
  let problems: readonly Problem[] = [];
  const contents = await services.notices.progress(messages.opening(file.name), async () => {
    const read = readFrontstage(file.bytes);
    if (!read.ok) {
      throw new UserError(messages.refused(file.name, read.error.message), read.error.place);
    }
    problems = await pictureProblems(read.value);
    return read.value;
  });
  const id = await keepContents(services, file.name, contents);
  if (id === null) return;
  await services.openEngagement(id);
  // Where it was open already, it comes to the front.
  services.editors.close({ editor: "welcome" });
  const [first] = problems;
  if (first) {
    services.notices.show({
      kind: "warning",
      text: messages.badPictures(first.message, problems.length - 1),
    });
  }
}

export async function saveFile(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  await session.flush();
  const contents = await services.store.read(session.engagementId);
  const name = `${fileNameOf(engagementOf(contents.records).name) || messages.fileName}.frontstage`;
  const file = { name, kind: KIND, told: messages.saved, isOwn: true };
  await saveAndTell(services, file, writeFrontstage(contents));
}

/** What every system takes as a name of a file; a sign that goes leaves no gap. */
export const fileNameOf = (name: string): string =>
  name
    .replace(/[–—]/g, "-")
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
