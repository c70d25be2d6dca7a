import { readFileSync, writeFileSync } from "node:fs";
import { BrowserWindow, dialog } from "electron";

interface Filter {
  name: string;
  extensions: string[];
}

/** Asks the user for a path; null when cancelled. */
export interface PathDialogs {
  open(filters: Filter[]): Promise<string | null>;
  save(suggestedName: string, filters: Filter[]): Promise<string | null>;
}

export const nativeDialogs: PathDialogs = {
  open: async (filters) => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    const options = { properties: ["openFile" as const], filters };
    const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  },
  save: async (suggestedName, filters) => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    const options = { defaultPath: suggestedName, filters };
    const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    return answer.canceled ? null : (answer.filePath ?? null);
  },
};

/** For tests only: takes the next path from the queues of a JSON file `{ "open": [], "save": [] }`. */
export function scriptedDialogs(file: string): PathDialogs {
  const next = (kind: "open" | "save") => {
    const queues = JSON.parse(readFileSync(file, "utf8")) as Record<"open" | "save", string[] | undefined>;
    const path = queues[kind]?.shift() ?? null;
    writeFileSync(file, JSON.stringify(queues));
    return Promise.resolve(path);
  };
  return { open: () => next("open"), save: () => next("save") };
}
