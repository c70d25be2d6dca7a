import { existsSync, lstatSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "@shared/base/result.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { isZip } from "@shared/interchange/xlsx/open-workbook.ts";
import { LIMITS } from "@shared/interchange/zip-guard.ts";
import { writeDurably } from "../services/durable-file.ts";
import { FileRefused, readFileWithin } from "../services/read-file.ts";
import type { CommandContext } from "./command.ts";
import { messages } from "./messages.ts";

/** A file's bytes; what keeps it from being read is said in words, with its name as the user wrote it. */
export async function readInput(
  context: CommandContext,
  name: string,
  limit: number = LIMITS.totalBytes,
  worth?: (head: Uint8Array) => boolean,
): Promise<Uint8Array> {
  try {
    return await readFileWithin(context.path(name), limit, { pipes: true, ...(worth && { worth }) });
  } catch (error) {
    throw new UserError(
      error instanceof FileRefused
        ? messages.refused(error.why, Math.round(limit / 1e6))
        : messages.readProblem(codeOf(error)),
      name,
    );
  }
}

/** The bytes of an engagement file; of what is none, only as many as show it. */
export const readPacked = (context: CommandContext, name: string): Promise<Uint8Array> =>
  readInput(context, name, LIMITS.totalBytes, isZip);

/** An engagement file, checked; a problem names the file and the place in it. */
export async function readEngagement(context: CommandContext, name: string): Promise<EngagementContents> {
  const bytes = await readPacked(context, name);
  return inFile(name, () => {
    const read = readFrontstage(bytes);
    if (!read.ok) throw new UserError(read.error.message, read.error.place);
    return read.value;
  });
}

/** Puts the file's name before the place that a problem names. */
export function inFile<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.message, error.place === undefined ? name : `${name}, ${error.place}`);
  }
}

/** What can be made again at any time (a PDF, a picture) may be overwritten; a person's own work only with --force. */
export function refuseExisting(context: CommandContext, name: string, force: boolean): void {
  needFolder(context, name);
  // A link that leads nowhere is there, too.
  const there = lstatSync(context.path(name), { throwIfNoEntry: false });
  if (!force && there !== undefined) throw new UserError(messages.exists, name);
}

/** Said before the work and not after it. */
export function needFolder(context: CommandContext, name: string): void {
  if (!existsSync(dirname(context.path(name)))) throw new UserError(messages.noFolder, name);
}

/** Under a temporary name, then renamed: there is the whole file or none. */
export async function writeOutput(context: CommandContext, name: string, bytes: Uint8Array): Promise<void> {
  needFolder(context, name);
  try {
    await writeDurably(context.path(name), bytes);
  } catch (error) {
    throw new UserError(messages.writeProblem(codeOf(error)), name);
  }
}

export const writeEngagement = (
  context: CommandContext,
  name: string,
  contents: EngagementContents,
): Promise<void> => writeOutput(context, name, writeFrontstage(contents));

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
