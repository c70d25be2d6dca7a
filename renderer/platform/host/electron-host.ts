import { UserError } from "@shared/base/result.ts";
import type { Bridge, CallName, CallRequest, CallResponse } from "@shared/ipc/contract.ts";
import { lockEngagement } from "./browser-host.ts";
import type { FileKind, Host, HostFiles, HostPrint, HostVault } from "./host.ts";

type Call = <N extends CallName>(name: N, request: CallRequest<N>) => Promise<CallResponse<N>>;

/** The desktop application, through the preload's bridge. */
export function createElectronHost(bridge: Bridge): Host {
  const call: Call = async (name, request) => {
    const answer = await bridge.call(name, request);
    if (answer.ok) return answer.value;
    if (answer.error.kind === "user") throw new UserError(answer.error.message, answer.error.place);
    throw new Error(answer.error.message);
  };
  void navigator.storage?.persist?.();
  return {
    kind: "electron",
    platform: bridge.platform,
    nativeMenu: true,
    files: filesOf(call, bridge),
    print: printOf(call),
    vault: vaultOf(call),
    onCloseRequest: (listener) =>
      bridge.on("window.closeRequested", async () => {
        const answer = await listener().catch(() => "stay" as const);
        await call("window.answerClose", { answer });
      }),
    askingBeforeClose: () => call("window.answerClose", { answer: "asking" }),
    onMenuCommand: (listener) => bridge.on("menu.chosen", ({ command, args }) => listener(command, args)),
    setMenu: (menu) => void call("menu.set", structuredClone(menu) as CallRequest<"menu.set">),
    setTitle: (title) => {
      document.title = title;
      void call("window.setTitle", { title });
    },
    openExternal: (url) => call("window.openExternal", { url }),
    lockEngagement,
  };
}

const kindsOf = (kinds: readonly FileKind[]) =>
  kinds.map(({ description, extensions }) => ({ description, extensions: [...extensions] }));

function filesOf(call: Call, bridge: Bridge): HostFiles {
  return {
    open: (kinds, limit) => call("files.open", { kinds: kindsOf(kinds), limit }),
    openGiven: (limit) => call("files.openGiven", { limit }),
    onGiven: (listener) => bridge.on("files.given", listener),
    save: async (suggestedName, kinds, bytes) => {
      const answer = await call("files.save", { suggestedName, kinds: kindsOf(kinds), bytes });
      if (answer === null) return null;
      const { name, saved } = answer;
      return {
        name,
        open: () => call("files.openSaved", { saved }),
        reveal: () => call("files.revealSaved", { saved }),
      };
    },
  };
}

function printOf(call: Call): HostPrint {
  return {
    canMakePdf: true,
    htmlToPdf: (html, { tagged, outline }) => call("print.htmlToPdf", { html, tagged, outline }),
    printHtml: (html) => call("print.printHtml", { html }),
  };
}

function vaultOf(call: Call): HostVault {
  return {
    append: (engagementId, revision, payload) => call("vault.append", { engagementId, revision, payload }),
    readJournal: (engagementId) => call("vault.readJournal", { engagementId }),
    writeSnapshot: (engagementId, revision, bytes) =>
      call("vault.writeSnapshot", { engagementId, revision, bytes }),
    listSnapshots: (engagementId) => call("vault.listSnapshots", { engagementId }),
    readSnapshot: (engagementId, snapshotId) => call("vault.readSnapshot", { engagementId, snapshotId }),
    list: () => call("vault.list", undefined),
    remove: (engagementId) => call("vault.remove", { engagementId }),
    setAside: (engagementId) => call("vault.setAside", { engagementId }),
    keepNewest: (engagementId) => call("vault.keepNewest", { engagementId }),
    rescue: (suggestedName, bytes) => call("vault.rescue", { suggestedName, bytes }),
  };
}
