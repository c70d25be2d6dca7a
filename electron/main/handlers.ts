import { eventChannel } from "@shared/ipc/contract.ts";
import type { Handlers } from "../ipc/register.ts";
import { openExternal } from "../services/external-link.ts";
import type { Files } from "../services/files.ts";
import { setMenu } from "../services/menu.ts";
import { htmlToPdf, printHtml } from "../services/print.ts";
import type { Vault } from "../services/vault.ts";
import type { WorkbenchWindow } from "./window.ts";

interface Needs {
  readonly files: Files;
  readonly vault: Vault;
  readonly workbench: () => WorkbenchWindow | null;
}

/** What answers each call of the contract. */
export function makeHandlers({ files, vault, workbench }: Needs): Handlers {
  return {
    "files.open": (request) => files.open(request),
    "files.openGiven": (request) => files.openGiven(request),
    "files.save": (request) => files.save(request),
    "files.openSaved": (request) => files.openSaved(request),
    "files.revealSaved": (request) => files.revealSaved(request),
    "print.htmlToPdf": ({ html, tagged, outline }) => htmlToPdf(html, { tagged, outline }),
    "print.printHtml": ({ html }) => printHtml(html),
    "vault.append": async ({ engagementId, revision, payload }) => {
      await vault.append(engagementId, revision, payload);
      return undefined;
    },
    "vault.readJournal": ({ engagementId }) => vault.readJournal(engagementId),
    "vault.writeSnapshot": async ({ engagementId, revision, bytes }) => {
      await vault.writeSnapshot(engagementId, revision, bytes);
      return undefined;
    },
    "vault.listSnapshots": ({ engagementId }) => vault.listSnapshots(engagementId),
    "vault.readSnapshot": ({ engagementId, snapshotId }) => vault.readSnapshot(engagementId, snapshotId),
    "vault.list": () => vault.list(),
    "vault.remove": async ({ engagementId }) => {
      await vault.remove(engagementId);
      return undefined;
    },
    "vault.keepNewest": async ({ engagementId }) => {
      await vault.keepNewest(engagementId);
    },
    "vault.setAside": async ({ engagementId }) => {
      await vault.setAside(engagementId);
      return undefined;
    },
    "vault.rescue": ({ suggestedName, bytes }) => files.rescue(suggestedName, bytes),
    "menu.set": (menus, sender) =>
      setMenu(menus, (command, args) =>
        sender.send(eventChannel("menu.chosen"), { command, args }),
      ) as undefined,
    "window.setTitle": ({ title }) => workbench()?.window.setTitle(title) as undefined,
    "window.openExternal": ({ url }) => openExternal(url),
    "window.answerClose": ({ answer }) => workbench()?.closing.answer(answer) as undefined,
  };
}
