import {
  type Bridge,
  CALLS,
  type CallName,
  callChannel,
  EVENTS,
  type EventName,
  eventChannel,
} from "@shared/ipc/contract.ts";
import { contextBridge, type IpcRendererEvent, ipcRenderer } from "electron";

/** The page's only way out, made from the contract: a name that is not in it is refused here already. */
const bridge: Bridge = {
  platform: process.platform === "darwin" ? "mac" : process.platform === "win32" ? "windows" : "linux",
  call: (name, request) => {
    if (!Object.hasOwn(CALLS, name)) return Promise.reject(new Error(`no such call: ${String(name)}`));
    return ipcRenderer.invoke(callChannel(name as CallName), request);
  },
  on: (name, listener) => {
    if (!Object.hasOwn(EVENTS, name)) throw new Error(`no such event: ${String(name)}`);
    const channel = eventChannel(name as EventName);
    const receive = (_event: IpcRendererEvent, payload: unknown) => listener(payload as never);
    ipcRenderer.on(channel, receive);
    return () => {
      ipcRenderer.off(channel, receive);
    };
  },
};

contextBridge.exposeInMainWorld("frontstage", bridge);
