import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "@shared/base/result.ts";
import { pngExpression } from "@shared/interchange/picture/png-expression.ts";
import { BLANK_DOCUMENT, DOCUMENT_POLICY, within } from "../../services/print-rules.ts";
import type { Printer } from "../command.ts";
import { messages } from "../messages.ts";
import { DevToolsPipe } from "./devtools-pipe.ts";

/** The document's address: never asked of anybody, because every request is answered or refused here. */
const ADDRESS = "http://print.invalid/document.html";
const SWITCHES = [
  "--headless=new",
  "--remote-debugging-pipe",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-first-run",
  "--no-pings",
  "--no-default-browser-check",
  "--password-store=basic",
  "--use-mock-keychain",
  "--hide-scrollbars",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/** An installed Chromium without a window, with empty user data of its own, that reaches nothing outside. */
export async function startChromium(executable: string): Promise<Printer> {
  const folder = await mkdtemp(join(tmpdir(), "frontstage-print-"));
  // Chromium's sandbox does not work for root: a container or a test machine, never a consultant's own.
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const args = [...SWITCHES, `--user-data-dir=${folder}`, ...(isRoot ? ["--no-sandbox"] : []), "about:blank"];
  const child = spawn(executable, args, { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] });
  let log = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  const pipe = new DevToolsPipe(child, () => messages.chromiumEnded(executable, lastLine(log)));
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const inPage = <T>(html: string, work: (session: string) => Promise<T>) => withPage(pipe, html, work);
  return {
    pdf: (html, { tagged, outline }) =>
      inPage(html, async (session) => {
        const options = {
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: tagged,
          generateDocumentOutline: outline,
          marginTop: 0,
          marginBottom: 0,
          marginLeft: 0,
          marginRight: 0,
        };
        const { data } = await pipe.send<{ data: string }>("Page.printToPDF", options, session);
        return new Uint8Array(Buffer.from(data, "base64"));
      }),
    png: (plan) =>
      inPage(BLANK_DOCUMENT, async (session) => {
        const data = await evaluate(pipe, session, pngExpression(plan));
        return new Uint8Array(Buffer.from(data, "base64"));
      }),
    close: async () => {
      await pipe.send("Browser.close").catch(() => undefined);
      const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await gone;
      clearTimeout(late);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens the document in a page of its own, waits for its fonts, works, and closes it again. */
async function withPage<T>(
  pipe: DevToolsPipe,
  html: string,
  work: (session: string) => Promise<T>,
): Promise<T> {
  const { targetId } = await pipe.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
  const attach = { targetId, flatten: true };
  const { sessionId } = await pipe.send<{ sessionId: string }>("Target.attachToTarget", attach);
  pipe.on("Fetch.requestPaused", (event: { requestId: string; request: { url: string } }, session) => {
    const { requestId, request } = event;
    const answer = request.url === ADDRESS ? fulfil(requestId, html) : refuse(requestId);
    pipe.send(answer.method, answer.params, session).catch(() => undefined);
  });
  const loaded = new Promise<void>((resolve) => pipe.on("Page.loadEventFired", () => resolve()));
  try {
    await pipe.send("Page.enable", {}, sessionId);
    await pipe.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }, sessionId);
    const { errorText } = await pipe.send<{ errorText?: string }>(
      "Page.navigate",
      { url: ADDRESS },
      sessionId,
    );
    if (errorText !== undefined) throw new Error(errorText);
    return await within(
      loaded
        .then(() => evaluate(pipe, sessionId, "document.fonts.ready.then(() => '')"))
        .then(() => work(sessionId)),
    );
  } finally {
    await pipe.send("Target.closeTarget", { targetId }).catch(() => undefined);
  }
}

async function evaluate(pipe: DevToolsPipe, session: string, expression: string): Promise<string> {
  const { result, exceptionDetails } = await pipe.send<{
    result: { value?: string };
    exceptionDetails?: { exception?: { description?: string }; text: string };
  }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, session);
  if (exceptionDetails) {
    throw new UserError(
      messages.pageFailed(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
  }
  return result.value ?? "";
}

const fulfil = (requestId: string, html: string) => ({
  method: "Fetch.fulfillRequest",
  params: {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: "Content-Type", value: "text/html; charset=utf-8" },
      { name: "Content-Security-Policy", value: DOCUMENT_POLICY },
    ],
    body: Buffer.from(html, "utf8").toString("base64"),
  },
});

const refuse = (requestId: string) => ({
  method: "Fetch.failRequest",
  params: { requestId, errorReason: "BlockedByClient" },
});

/** The last thing that Chromium said that is no chatter about a missing message bus. */
const lastLine = (log: string): string =>
  log
    .trim()
    .split("\n")
    .filter((line) => !line.includes("bus.cc"))
    .at(-1) ?? "";
