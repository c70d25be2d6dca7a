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

/**
 * Where the person is asked for a file. Such a field stands in no document: were it not held here, it could be
 * collected before the browser has asked, and nothing would come up, or before the answer, and the file would go
 * nowhere.
 */
const asking = new Set<HTMLInputElement>();

function openFile(kinds: readonly FileKind[], limit: number): Promise<OpenedFile | null> {
  const input = document.createElement("input");
  asking.add(input);
  return new Promise<OpenedFile | null>((resolve, reject) => {
    input.type = "file";
    input.accept = kinds.flatMap((kind) => kind.extensions.map((extension) => `.${extension}`)).join(",");
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", async () => {
      const file = input.files?.[0];
      if (!file) return resolve(null);
      const megabytes = Math.round(limit / 1e6);
      if (file.size > limit)
        return reject(new UserError(`${file.name} is larger than ${megabytes} MB.`, file.name));
      resolve({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    });
    input.click();
  }).finally(() => asking.delete(input));
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
