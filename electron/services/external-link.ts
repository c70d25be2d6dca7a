import { BrowserWindow, dialog, shell } from "electron";

const WORDS = {
  message: "Open this link in the browser?",
  detail: (url: string) => `${url}\n\nFrontstage itself stays offline; the browser does not.`,
  open: "Open",
  cancel: "Cancel",
};

/** Asked for here and not in the page: whatever the page does, nothing leaves the machine unseen. */
export async function openExternal(url: string): Promise<undefined> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const question = {
    type: "question" as const,
    message: WORDS.message,
    detail: WORDS.detail(url),
    buttons: [WORDS.open, WORDS.cancel],
    defaultId: 1,
    cancelId: 1,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, question)
    : dialog.showMessageBox(question));
  if (response === 0) await shell.openExternal(url);
}
