import { UserError } from "@shared/base/result.ts";
import { BrowserWindow, session } from "electron";

/** Nothing runs in a printed document and nothing is fetched by it: what it shows lies inside it. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const ADDRESS = "app://print/document.html";
const TIME_LIMIT = 120_000;

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
        const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": CSP };
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

function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new UserError("Making the PDF took longer than two minutes.")),
      TIME_LIMIT,
    );
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
