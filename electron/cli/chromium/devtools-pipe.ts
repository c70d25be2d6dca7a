import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

type Params = Record<string, unknown>;
type Listener = (params: never, sessionId: string | undefined) => void;

interface Answer {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: never;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Chromium's DevTools protocol over two pipes (file descriptors 3 and 4): no port is opened for anybody else. */
export class DevToolsPipe {
  readonly #input: Writable;
  readonly #waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  readonly #listeners = new Map<string, Listener>();
  #last = 0;
  #ended: Error | null = null;

  constructor(child: ChildProcess, whyItEnded: () => string) {
    this.#input = child.stdio[3] as Writable;
    this.#input.on("error", () => undefined);
    let held = "";
    const output = child.stdio[4] as Readable;
    output.setEncoding("utf8");
    output.on("data", (chunk: string) => {
      const parts = (held + chunk).split("\0");
      held = parts.pop() ?? "";
      for (const part of parts) this.#take(JSON.parse(part) as Answer);
    });
    const end = () => this.#end(new Error(whyItEnded()));
    child.once("error", end);
    child.once("exit", end);
  }

  on(method: string, listener: Listener): void {
    this.#listeners.set(method, listener);
  }

  send<T = unknown>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #take({ id, method, params, sessionId, result, error }: Answer): void {
    if (id === undefined) {
      this.#listeners.get(method ?? "")?.(params as never, sessionId);
      return;
    }
    const call = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result as never);
  }

  #end(reason: Error): void {
    this.#ended = reason;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
