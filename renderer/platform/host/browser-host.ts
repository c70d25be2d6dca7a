import { UserError } from "@shared/base/result.ts";
import type { FileKind, Host, OpenedFile } from "./host.ts";

/** A plain Chromium page: downloads, file inputs, the print dialog. No vault: the browser's store is the only copy. */
export function createBrowserHost(): Host {
  void navigator.storage?.persist?.();
  return {
    kind: "browser",
    nativeMenu: false,
    platform: /Mac/.test(navigator.userAgent) ? "mac" : /Win/.test(navigator.userAgent) ? "windows" : "linux",
    files: {
      open: openFile,
      save: async (suggestedName, _kinds, bytes) => {
        download(suggestedName, bytes);
        return { name: suggestedName };
      },
    },
    print: {
      canMakePdf: false,
      htmlToPdf: () => Promise.reject(new UserError("A browser page prints by its own dialog.")),
      printHtml,
    },
    vault: null,
    onCloseRequest: () => () => undefined,
    onMenuCommand: () => () => undefined,
    setMenu: () => undefined,
    setTitle: (title) => {
      document.title = title;
    },
    openExternal: async (url) => {
      window.open(url, "_blank", "noopener,noreferrer");
    },
    lockEngagement,
  };
}

function openFile(kinds: readonly FileKind[], limit: number): Promise<OpenedFile | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.hidden = true;
  input.accept = kinds.flatMap((kind) => kind.extensions.map((extension) => `.${extension}`)).join(",");
  // In the document till it is answered: else memory may be cleared of it meanwhile, and the answer goes nowhere.
  document.body.append(input);
  const answer = new Promise<OpenedFile | null>((resolve, reject) => {
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", async () => {
      const file = input.files?.[0];
      if (!file) return resolve(null);
      const megabytes = Math.round(limit / 1e6);
      if (file.size > limit)
        return reject(new UserError(`${file.name} is larger than ${megabytes} MB.`, file.name));
      try {
        resolve({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        reject(new UserError(`${file.name} cannot be read: it was moved, or its disk is gone.`, file.name));
      }
    });
    input.click();
  });
  return answer.finally(() => input.remove());
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function printHtml(html: string): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.className = "print-frame";
    // Not hidden: what is not laid out prints as a blank page.
    frame.ariaHidden = "true";
    frame.tabIndex = -1;
    frame.srcdoc = html;
    frame.addEventListener("load", () => {
      frame.contentWindow?.addEventListener("afterprint", () => frame.remove());
      frame.contentWindow?.print();
      resolve();
    });
    document.body.append(frame);
  });
}

/** One writer per engagement over all windows of this browser; undefined = another window holds it. */
export function lockEngagement(id: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`frontstage-${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
