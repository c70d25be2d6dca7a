import { FOLDER_ID_PATTERN } from "@shared/base/ids.ts";
import { z } from "zod";

/** Names a folder in the vault, so nothing that could lead out of it. */
const engagementId = z.string().regex(FOLDER_ID_PATTERN);
const snapshotId = z.string().regex(/^[0-9]{1,16}-[0-9]{1,16}$/);
const revision = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const fileName = z.string().min(1).max(255);
const fileKinds = z
  .array(
    z.object({
      description: z.string().max(200),
      extensions: z.array(z.string().regex(/^[A-Za-z0-9.]{1,16}$/)).max(20),
    }),
  )
  .max(20);
const nothing = z.undefined();
const html = z.string().max(200_000_000);

const menuItem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("separator") }),
  z.object({
    kind: z.literal("role"),
    role: z.enum(["copy", "cut", "paste", "selectAll", "quit", "togglefullscreen"]),
  }),
  z.object({
    kind: z.literal("command"),
    command: z.string().max(200),
    label: z.string().max(500),
    accelerator: z.string().max(100).optional(),
    enabled: z.boolean(),
    checked: z.boolean().optional(),
    /** Handed back as it came when the item is chosen. */
    args: z.json().optional(),
  }),
]);

/** What the page may ask of the main process: the only list. Every channel has exactly one handler. */
export const CALLS = {
  "files.open": {
    request: z.object({ kinds: fileKinds, limit: z.number().int().positive() }),
    response: z.object({ name: fileName, bytes }).nullable(),
  },
  /** The next file that the system gave to open; null when there is none. */
  "files.openGiven": {
    request: z.object({ limit: z.number().int().positive() }),
    response: z.object({ name: fileName, bytes }).nullable(),
  },
  "files.save": {
    request: z.object({ suggestedName: fileName, kinds: fileKinds, bytes }),
    /** `saved` names the file for open and reveal; the page never learns or gives a path. */
    response: z.object({ name: fileName, saved: z.string() }).nullable(),
  },
  "files.openSaved": { request: z.object({ saved: z.string().max(64) }), response: nothing },
  "files.revealSaved": { request: z.object({ saved: z.string().max(64) }), response: nothing },
  "print.htmlToPdf": {
    request: z.object({ html, tagged: z.boolean(), outline: z.boolean() }),
    response: bytes,
  },
  "print.printHtml": { request: z.object({ html }), response: nothing },
  "vault.append": { request: z.object({ engagementId, revision, payload: z.string() }), response: nothing },
  "vault.readJournal": {
    request: z.object({ engagementId }),
    response: z.object({ entries: z.array(z.object({ revision, payload: z.string() })), torn: z.boolean() }),
  },
  "vault.writeSnapshot": { request: z.object({ engagementId, revision, bytes }), response: nothing },
  "vault.listSnapshots": {
    request: z.object({ engagementId }),
    response: z.array(z.object({ id: snapshotId, at: z.number(), revision, bytes: z.number() })),
  },
  "vault.readSnapshot": { request: z.object({ engagementId, snapshotId }), response: bytes },
  "vault.list": { request: nothing, response: z.array(engagementId) },
  "vault.remove": { request: z.object({ engagementId }), response: nothing },
  "vault.setAside": { request: z.object({ engagementId }), response: nothing },
  "vault.keepNewest": { request: z.object({ engagementId }), response: nothing },
  "vault.rescue": { request: z.object({ suggestedName: fileName, bytes }), response: z.boolean() },
  "menu.set": {
    request: z.array(z.object({ label: z.string().max(200), items: z.array(menuItem).max(500) })).max(20),
    response: nothing,
  },
  "window.setTitle": { request: z.object({ title: z.string().max(1000) }), response: nothing },
  "window.openExternal": {
    request: z.object({
      url: z
        .string()
        .max(2000)
        .regex(/^https:\/\//),
    }),
    response: nothing,
  },
  "window.answerClose": {
    request: z.object({ answer: z.enum(["close", "stay", "asking"]) }),
    response: nothing,
  },
} as const;

/** What the main process tells the page unasked. */
export const EVENTS = {
  "files.given": z.undefined(),
  "menu.chosen": z.object({ command: z.string(), args: z.json().optional() }),
  "window.closeRequested": z.object({ closeRequest: z.number().int() }),
} as const;

export type CallName = keyof typeof CALLS;
export type CallRequest<N extends CallName> = z.infer<(typeof CALLS)[N]["request"]>;
export type CallResponse<N extends CallName> = z.infer<(typeof CALLS)[N]["response"]>;
export type EventName = keyof typeof EVENTS;
export type EventPayload<N extends EventName> = z.infer<(typeof EVENTS)[N]>;

/** `user`: shown to the user as it stands. `refused`: the sender or the payload was not in order. */
export interface IpcError {
  readonly kind: "user" | "refused" | "failed";
  readonly message: string;
  readonly place?: string;
}
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: IpcError };

/** What the preload lays into the page as `window.frontstage`; nothing else crosses. */
export interface Bridge {
  readonly platform: "mac" | "windows" | "linux";
  call<N extends CallName>(name: N, request: CallRequest<N>): Promise<Answer<CallResponse<N>>>;
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
}

/** Channel prefixes, so that a call can never be mistaken for an event. */
export const callChannel = (name: CallName): string => `call:${name}`;
export const eventChannel = (name: EventName): string => `event:${name}`;
