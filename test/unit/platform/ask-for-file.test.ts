import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createBrowserHost } from "@renderer/platform/host/browser-host.ts";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What a browser asks with; only its listeners and who made it know it. */
class FileInput extends EventTarget {
  type = "";
  accept = "";
  files: { name: string; size: number; arrayBuffer(): Promise<ArrayBuffer> }[] = [];
  click(): void {}
}
let made: WeakRef<FileInput> | null = null;

beforeEach(() => {
  vi.stubGlobal("navigator", { userAgent: "" });
  vi.stubGlobal("document", {
    createElement: () => {
      const input = new FileInput();
      made = new WeakRef(input);
      return input;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** What is weakly held lives till the turn ends. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

it("a question for a file is there until it is answered, however long the person looks", async () => {
  let name = "";
  void createBrowserHost()
    .files.open([{ description: "Table", extensions: ["csv"] }], 1000)
    .then((file) => {
      name = file?.name ?? "";
    });
  await nextTurn();
  collectGarbage();
  await nextTurn();
  const input = made?.deref();
  expect(input).toBeDefined();
  if (input) input.files = [{ name: "a.csv", size: 1, arrayBuffer: async () => new ArrayBuffer(1) }];
  input?.dispatchEvent(new Event("change"));
  await nextTurn();
  expect(name).toBe("a.csv");
});
