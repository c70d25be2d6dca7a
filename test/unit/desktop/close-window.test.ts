import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CloseWindow } from "../../../electron/main/close-window.ts";

const app = vi.hoisted(() => ({ on: vi.fn(), quit: vi.fn() }));
const dialog = vi.hoisted(() => ({ showMessageBox: vi.fn() }));
vi.mock("electron", () => ({ app, dialog }));

/** As much of a window as its closing sees. */
class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), { send: vi.fn(), isCrashed: () => false });
  readonly destroy = vi.fn();
  readonly isDestroyed = () => false;
  close(): void {
    const event = { prevented: false, preventDefault: () => (event.prevented = true) };
    this.emit("close", event);
    this.closed ||= !event.prevented;
  }
  closed = false;
}

let window: FakeWindow;
let closing: CloseWindow;
const load = () => {
  window.webContents.emit("did-navigate");
  window.webContents.emit("did-finish-load");
};
const asked = () => window.webContents.send.mock.calls.length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  window = new FakeWindow();
  closing = new CloseWindow(window as never);
  load();
});
afterEach(() => vi.useRealTimers());

describe("a window that is asked to close", () => {
  test("closes when the page agrees, and stays when it does not", () => {
    window.close();
    window.close();
    expect(asked()).toBe(1);
    closing.answer("stay");
    expect(window.closed).toBe(false);
    window.close();
    expect(asked()).toBe(2);
    closing.answer("close");
    expect(window.closed).toBe(true);
  });

  test("asks the page that comes after a crash during its question", () => {
    window.close();
    closing.answer("asking");
    window.webContents.emit("render-process-gone");
    load();
    window.close();
    expect(asked()).toBe(2);
    closing.answer("close");
    expect(window.closed).toBe(true);
  });

  test("does not end the program for a page that has crashed meanwhile", () => {
    app.on.mock.calls.find(([name]) => name === "before-quit")?.[1]();
    window.close();
    closing.answer("asking");
    window.webContents.emit("render-process-gone");
    load();
    window.close();
    closing.answer("close");
    expect(app.quit).not.toHaveBeenCalled();
  });

  test("by a signal is gone after the time limit, also when the page shows a question or crashes", async () => {
    window.close();
    closing.answer("asking");
    closing.leave();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(window.destroy).toHaveBeenCalledOnce();
    window = new FakeWindow();
    closing = new CloseWindow(window as never);
    load();
    closing.leave();
    window.close();
    window.webContents.emit("render-process-gone");
    expect(window.destroy).toHaveBeenCalledOnce();
  });
});
