import { UserError } from "@shared/base/result.ts";
import { pngExpression } from "@shared/interchange/picture/png-expression.ts";
import type { PngPlan } from "@shared/interchange/picture/png-plan.ts";
import { BrowserWindow, session } from "electron";
import { BLANK_DOCUMENT, DOCUMENT_POLICY, within } from "./print-rules.ts";

const ADDRESS = "app://print/document.html";

let running: Promise<unknown> = Promise.resolve();
let waiting = "";

/** One hidden window per document, one after another. */
function withDocument<T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const run = running.then(async () => {
    const printing = session.fromPartition("print");
    waiting = html;
    if (!printing.protocol.isProtocolHandled("app")) {
      printing.protocol.handle("app", (request) => {
        const known = request.url === ADDRESS;
        const headers = {
          "Content-Type": "text/html; charset=utf-8",
          "Content-Security-Policy": DOCUMENT_POLICY,
        };
        return new Response(known ? waiting : "", { status: known ? 200 : 404, headers });
      });
      printing.webRequest.onBeforeRequest((details, answer) =>
        answer({ cancel: details.url !== ADDRESS && !details.url.startsWith("data:") }),
      );
      printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
      printing.setPermissionCheckHandler(() => false);
    }
    const window = new BrowserWindow({
      show: false,
      width: 1000,
      height: 1400,
      webPreferences: {
        session: printing,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
      },
    });
    window.webContents.setWindowOpenHandler(() => ({ action: "deny" }));
    try {
      await window.loadURL(ADDRESS);
      await window.webContents.executeJavaScript("document.fonts.ready.then(() => undefined)");
      return await work(window);
    } finally {
      waiting = "";
      window.destroy();
    }
  });
  running = run.catch(() => undefined);
  return run;
}

/** Links inside the document become named destinations, headings the outline. */
export function htmlToPdf(html: string, options: { tagged: boolean; outline: boolean }): Promise<Uint8Array> {
  return withDocument(html, (window) => {
    const made = window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: options.tagged,
      generateDocumentOutline: options.outline,
    });
    return within(made.then((bytes) => new Uint8Array(bytes)));
  });
}

/** A picture as PNG, band by band as planned. */
export function svgToPng(plan: PngPlan): Promise<Uint8Array> {
  return withDocument(BLANK_DOCUMENT, (window) => {
    const drawn: Promise<string> = window.webContents.executeJavaScript(pngExpression(plan));
    return within(drawn.then((data) => new Uint8Array(Buffer.from(data, "base64"))));
  });
}

/** The system's print dialog. Cancelled is not an error. */
export function printHtml(html: string): Promise<undefined> {
  return withDocument(html, (window) => {
    return new Promise((resolve, reject) => {
      window.webContents.print({ printBackground: true }, (success, reason) => {
        if (success || /cancel/i.test(reason)) resolve(undefined);
        else reject(new UserError(`Nothing was printed: ${reason}`));
      });
    });
  });
}
