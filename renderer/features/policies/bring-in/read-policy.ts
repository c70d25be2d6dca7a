import type { ClauseText } from "@shared/domain/policy/clause-text.ts";
import { decodeText, detectEncoding } from "@shared/interchange/csv/detect-encoding.ts";
import { readText } from "@shared/interchange/policy/read-text.ts";
import type { LeftOutText, SourceText } from "@shared/interchange/policy/source-block.ts";
import { splitClauses } from "@shared/interchange/policy/split-clauses.ts";
import type { Host } from "../../../platform/host/host.ts";
import type { NoticeService } from "../../../platform/services/services.ts";
import { bringInMessages as messages } from "./bring-in-messages.ts";

/** A policy's text taken apart, before anybody looked at it. */
export interface ReadPolicy {
  /** Another one each time, so that the page about it begins anew. */
  readonly key: number;
  /** What it may be called. */
  readonly name: string;
  readonly source: string;
  readonly clauses: readonly ClauseText[];
  readonly leftOut: readonly LeftOutText[];
}

const KINDS = [{ description: messages.kinds, extensions: ["txt", "md"] }];
const LARGEST = 50 * 1024 * 1024;
let readings = 0;

const taken = ({ blocks, leftOut }: SourceText, name: string, source: string): ReadPolicy => {
  readings += 1;
  return { key: readings, name, source, clauses: splitClauses(blocks), leftOut };
};

export const readPasted = (text: string): ReadPolicy => taken(readText(text), "", "");

/** Asks for a file and reads it; null when none was chosen. Throws a UserError that says what is wrong with it. */
export async function readPolicyFile({ files }: Host, notices: NoticeService): Promise<ReadPolicy | null> {
  const file = await files.open(KINDS, LARGEST);
  if (!file) return null;
  const name = file.name
    .replace(/\.[^.]*$/, "")
    .replaceAll(/[_-]+/g, " ")
    .trim();
  return notices.progress(messages.reading, async () =>
    taken(readText(decodeText(file.bytes, detectEncoding(file.bytes))), name, file.name),
  );
}

/** How many lines were left out, and of which kinds. */
export function leftOutText({ leftOut }: ReadPolicy): string {
  const kinds = [...new Set(leftOut.map(({ why }) => messages.leftOut[why]))];
  return messages.leftOutOfSource(leftOut.length, kinds.join(", "));
}
