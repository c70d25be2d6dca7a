import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { UserError } from "@shared/base/result.ts";
import type { CallRequest, CallResponse } from "@shared/ipc/contract.ts";
import { shell } from "electron";
import type { PathDialogs } from "./dialogs.ts";
import { writeDurably } from "./durable-file.ts";
import { fileMessages } from "./file-messages.ts";
import { FileRefused, readFileWithin } from "./read-file.ts";

/** Files that the user chose in a dialog or by a double click. The page never gives a path, so it can reach nothing else. */
export class Files {
  readonly #dialogs: PathDialogs;
  readonly #saved = new Map<string, string>();
  readonly #given: string[] = [];

  constructor(dialogs: PathDialogs) {
    this.#dialogs = dialogs;
  }

  async open({ kinds, limit }: CallRequest<"files.open">): Promise<CallResponse<"files.open">> {
    const path = await this.#dialogs.open(filters(kinds));
    return path === null ? null : read(path, limit);
  }

  /** A file that the system gives to be opened waits until the page asks for it. */
  give(path: string): void {
    this.#given.push(path);
  }

  async openGiven({ limit }: CallRequest<"files.openGiven">): Promise<CallResponse<"files.openGiven">> {
    const path = this.#given.shift();
    return path === undefined ? null : read(path, limit);
  }

  async save({
    suggestedName,
    kinds,
    bytes,
  }: CallRequest<"files.save">): Promise<CallResponse<"files.save">> {
    const path = await this.#dialogs.save(suggestedName.replace(/[/\\:*?"<>|]/g, "-"), filters(kinds));
    if (path === null) return null;
    await writeDurably(path, bytes);
    const saved = randomUUID();
    this.#saved.set(saved, path);
    return { name: basename(path), saved };
  }

  /** False when cancelled. */
  async rescue(suggestedName: string, bytes: Uint8Array): Promise<boolean> {
    return (await this.save({ suggestedName, kinds: [], bytes })) !== null;
  }

  async openSaved({ saved }: CallRequest<"files.openSaved">): Promise<undefined> {
    const problem = await shell.openPath(this.#path(saved));
    if (problem !== "") throw new UserError(`The file could not be opened: ${problem}`);
  }

  revealSaved({ saved }: CallRequest<"files.revealSaved">): undefined {
    shell.showItemInFolder(this.#path(saved));
  }

  #path(saved: string): string {
    const path = this.#saved.get(saved);
    if (path === undefined) throw new UserError("This file was not saved from this window.");
    return path;
  }
}

async function read(path: string, limit: number): Promise<{ name: string; bytes: Uint8Array }> {
  const name = basename(path);
  try {
    return { name, bytes: await readFileWithin(path, limit) };
  } catch (error) {
    if (error instanceof FileRefused) {
      throw new UserError(
        error.why === "large"
          ? `${name} is larger than ${Math.round(limit / 1e6)} MB.`
          : fileMessages.readProblem("ENOENT"),
        name,
      );
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(fileMessages.readProblem(code), name);
  }
}

function filters(kinds: CallRequest<"files.open">["kinds"]) {
  return kinds.map((kind) => ({ name: kind.description, extensions: [...kind.extensions] }));
}
