/** The one address that the workbench is served under. */
export const ORIGIN = "app://frontstage";

export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Only the top frame of the workbench may ask; a frame inside it, a hidden print page or a stranger may not. */
export function isOurFrame(frame: SenderFrame | null): boolean {
  if (!frame || frame.parent !== null) return false;
  return frame.url === ORIGIN || frame.url.startsWith(`${ORIGIN}/`);
}
