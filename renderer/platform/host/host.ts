/** What a desktop gives. Two implementations: electron (through the bridge) and browser. Nobody else asks where it runs. */
export interface Host {
  readonly kind: "electron" | "browser";
  readonly platform: "mac" | "windows" | "linux";
  /** The desktop shows the menu itself; else the page has to. */
  readonly nativeMenu: boolean;
  readonly files: HostFiles;
  readonly print: HostPrint;
  /** The second copy of every engagement beside the browser's store; null in a plain browser. */
  readonly vault: HostVault | null;
  /** Asked to close: the listener flushes and then answers. */
  onCloseRequest(listener: () => Promise<"close" | "stay">): () => void;
  /** Tells the desktop that the page shows a question of its own, so that it does not ask one too. */
  askingBeforeClose?(): Promise<void>;
  /** A native menu item was chosen. */
  onMenuCommand(listener: (commandId: string, args?: unknown) => void): () => void;
  setMenu(menu: readonly HostMenu[]): void;
  setTitle(title: string): void;
  /** Only https links that the user clicked and confirmed. */
  openExternal(url: string): Promise<void>;
  /** Only one window may write an engagement; undefined release = somebody else holds it. */
  lockEngagement(id: string): Promise<(() => void) | undefined>;
}

export interface HostMenu {
  readonly label: string;
  readonly items: readonly (
    | { readonly kind: "separator" }
    | {
        readonly kind: "role";
        readonly role: "copy" | "cut" | "paste" | "selectAll" | "quit" | "togglefullscreen";
      }
    | {
        readonly kind: "command";
        readonly command: string;
        readonly label: string;
        readonly accelerator?: string;
        readonly enabled: boolean;
        readonly checked?: boolean;
        readonly args?: unknown;
      }
  )[];
}

export interface FileKind {
  readonly description: string;
  readonly extensions: readonly string[];
}
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface HostFiles {
  /** A native dialog; null when cancelled. Refuses files over `limit` bytes with a UserError. */
  open(kinds: readonly FileKind[], limit: number): Promise<OpenedFile | null>;
  /** The next file that the system gave to open (a double click); null when there is none. Absent in a browser. */
  openGiven?(limit: number): Promise<OpenedFile | null>;
  /** Another was given while the program runs. */
  onGiven?(listener: () => void): () => void;
  /** Written to a temporary name, synced, renamed. Null when cancelled, else where it went. */
  save(suggestedName: string, kinds: readonly FileKind[], bytes: Uint8Array): Promise<SavedFile | null>;
}
export interface SavedFile {
  readonly name: string;
  /** Opens it, or shows it in its folder; absent in a browser. */
  readonly open?: () => Promise<void>;
  readonly reveal?: () => Promise<void>;
}

export interface HostPrint {
  /** True when PDF bytes with contents numbers can be made here. */
  readonly canMakePdf: boolean;
  /** One pass of the engine: a whole HTML document in, PDF bytes out (named destinations kept). */
  htmlToPdf(html: string, options: { tagged: boolean; outline: boolean }): Promise<Uint8Array>;
  /** The print dialog of the browser, for a plain browser page. */
  printHtml(html: string): Promise<void>;
}

/** Journal and snapshots in userData. Payloads are opaque to the main process but for revision and size. */
export interface HostVault {
  /** Appends one entry and resolves when it is synced to the disk. */
  append(engagementId: string, revision: number, payload: string): Promise<void>;
  /** Entries after the newest snapshot, up to the last good checksum; `torn` = a damaged tail was left out. */
  readJournal(
    engagementId: string,
  ): Promise<{ entries: { revision: number; payload: string }[]; torn: boolean }>;
  /** Writes a snapshot (.frontstage bytes), then starts the journal anew. */
  writeSnapshot(engagementId: string, revision: number, bytes: Uint8Array): Promise<void>;
  listSnapshots(engagementId: string): Promise<{ id: string; at: number; revision: number; bytes: number }[]>;
  readSnapshot(engagementId: string, snapshotId: string): Promise<Uint8Array>;
  /** Engagements that have a journal or a snapshot. */
  list(): Promise<string[]>;
  remove(engagementId: string): Promise<void>;
  /** Copies the browser's store as it lies on the disk into the engagement's folder, in place of an earlier copy. */
  setAside(engagementId: string): Promise<void>;
  /** Deletes every snapshot but the newest, and what was set aside: what was erased for good is in them, too. */
  keepNewest(engagementId: string): Promise<void>;
  /** Last resort on quit: writes the bytes where the user says; false when cancelled. */
  rescue(suggestedName: string, bytes: Uint8Array): Promise<boolean>;
}
