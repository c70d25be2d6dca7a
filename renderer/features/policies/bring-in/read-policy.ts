import type { PolicySource } from "@shared/interchange/policy/read-policy-file.ts";
import type { Host } from "../../../platform/host/host.ts";
import type { NoticeService } from "../../../platform/services/services.ts";
import { readPolicyInWorker } from "../../../platform/workers/policy-in-worker.ts";
import type { PolicyRequest } from "../../../platform/workers/policy-protocol.ts";
import { bringInMessages as messages } from "./bring-in-messages.ts";

/** A policy's text taken apart, before anybody looked at it. */
export interface ReadPolicy extends PolicySource {
  /** Another one each time, so that the page about it begins anew. */
  readonly key: number;
  /** What it may be called; "" where nothing tells. */
  readonly name: string;
  readonly source: string;
}

const KINDS = [{ description: messages.kinds, extensions: ["docx", "md", "txt"] }];
const LARGEST = 50_000_000;
/** A first line as long as this is no name. */
const NAME = 80;
let readings = 0;

const keyed = (read: PolicySource, name: string, source: string): ReadPolicy => {
  readings += 1;
  return { ...read, key: readings, name, source };
};

/** The first line, where it reads as a heading does: short, without a number before it or a stop behind it. */
function nameOf(text: string): string {
  const [line = ""] = text.trimStart().split("\n", 1);
  const plain = line.replace(/^#+\s*/, "").trim();
  return plain.length <= NAME && /^\p{L}/u.test(plain) && !/[.;:,]$/.test(plain) ? plain : "";
}

const inWorker = (notices: NoticeService, request: PolicyRequest): Promise<PolicySource> =>
  notices.progress(messages.reading, ({ signal }) => readPolicyInWorker(request, signal));

export const readPasted = async (text: string, notices: NoticeService): Promise<ReadPolicy> =>
  keyed(await inWorker(notices, { text }), nameOf(text), "");

/** Asks for a file and reads it; null when none was chosen. Throws a UserError that says what is wrong with it. */
export async function choosePolicyFile({ files }: Host, notices: NoticeService): Promise<ReadPolicy | null> {
  const file = await files.open(KINDS, LARGEST);
  if (!file) return null;
  const name = file.name
    .replace(/\.[^.]*$/, "")
    .replaceAll(/[_-]+/g, " ")
    .trim();
  return keyed(await inWorker(notices, { bytes: file.bytes }), name, file.name);
}

/** How many lines were left out, and of which kinds. */
export function leftOutText({ leftOut }: ReadPolicy): string {
  const kinds = [...new Set(leftOut.map(({ why }) => messages.leftOut[why]))];
  return messages.leftOutOfSource(leftOut.length, kinds.join(", "));
}
