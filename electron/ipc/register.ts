import { UserError } from "@shared/base/result.ts";
import {
  type Answer,
  CALLS,
  type CallName,
  type CallRequest,
  type CallResponse,
  callChannel,
  type IpcError,
} from "@shared/ipc/contract.ts";
import { ipcMain, type WebContents } from "electron";
import { isOurFrame, type SenderFrame } from "./sender.ts";

/** A handler for every call of the contract; a missing or a foreign one does not compile. */
export type Handlers = {
  [N in CallName]: (
    request: CallRequest<N>,
    sender: WebContents,
  ) => Promise<CallResponse<N>> | CallResponse<N>;
};

/** Registers one handler per channel. Nothing reaches a service before frame and payload are checked. */
export function registerHandlers(handlers: Handlers): void {
  for (const name of Object.keys(CALLS) as CallName[]) {
    ipcMain.handle(callChannel(name), (event, request: unknown) =>
      answer(name, event.senderFrame, request, (checked) =>
        (handlers[name] as (request: unknown, sender: WebContents) => unknown)(checked, event.sender),
      ),
    );
  }
}

export async function answer(
  name: CallName,
  frame: SenderFrame | null,
  request: unknown,
  work: (request: unknown) => unknown,
): Promise<Answer<unknown>> {
  if (!isOurFrame(frame)) return refuse("the sender is not the workbench");
  const checked = CALLS[name].request.safeParse(request);
  if (!checked.success) return refuse(`the payload of ${name} is not in order`);
  try {
    return { ok: true, value: await work(checked.data) };
  } catch (error) {
    return { ok: false, error: describe(error) };
  }
}

function refuse(message: string): Answer<never> {
  return { ok: false, error: { kind: "refused", message } };
}

function describe(error: unknown): IpcError {
  if (error instanceof UserError) {
    return { kind: "user", message: error.message, ...(error.place !== undefined && { place: error.place }) };
  }
  const words = diskFailure(error as NodeJS.ErrnoException | null);
  if (words !== null) return { kind: "user", message: words };
  return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
}

const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const FORBIDDEN = new Set(["EACCES", "EPERM", "EROFS"]);

/** What the file system refused, in words and with the place; null for any other error. */
function diskFailure(error: NodeJS.ErrnoException | null): string | null {
  const { code, syscall, path } = error ?? {};
  if (code === undefined || syscall === undefined) return null;
  if (FULL.has(code)) return "The disk is full. Free some space and try again.";
  const where = path === undefined ? "" : `: ${path}`;
  if (FORBIDDEN.has(code)) return `Frontstage may not write here${where}`;
  return `The disk refused it (${code})${where}`;
}
