/**
 * How long a state lives and whether it is undone. Document state is records and has no key here: it is saved with the
 * engagement and every change of it is undoable.
 */
export type Scope =
  /** Saved on this machine or for this window; never undone. */
  | "session"
  /** Gone with the page. */
  | "ephemeral";

/** Keys that outlive a reload; one that is not here does not compile. A key that ends with a colon is followed by an id. */
export const KEPT_KEYS = {
  "frontstage.settings": "session",
  "frontstage.keys": "session",
  "frontstage.layout:": "session",
  "frontstage.score-sheets": "session",
  "frontstage.open": "session",
  "frontstage.recent-commands": "session",
  "frontstage.picture:": "session",
  /** What a blueprint is filtered by, followed by engagement and blueprint. */
  "frontstage.filter:": "session",
  /** What the figures of a blueprint stand side by side with, followed by engagement and blueprint. */
  "frontstage.contrast:": "session",
  /** How comparisons are shown, followed by the engagement. */
  "frontstage.comparison:": "session",
  /** Whose answers figures are of, followed by the engagement. */
  "frontstage.scope:": "session",
  /** Comments begun and not sent, followed by the engagement. */
  "frontstage.comment-drafts:": "session",
  /** A ballot begun and not cast, followed by engagement and board. */
  "frontstage.ballot:": "session",
} as const satisfies Record<string, Scope>;

type Kept = keyof typeof KEPT_KEYS;
export type KeptKey = { [K in Kept]: K extends `${string}:` ? `${K}${string}` : K }[Kept];

/** Context keys that commands ask for in when-clauses; one that is not here cannot be set. */
export const CONTEXT_KEYS = {
  engagementOpen: "session",
  readOnly: "session",
  editor: "session",
  editorGroups: "session",
  selectionCount: "session",
  selection: "session",
  innerLevel: "session",
  branchedMap: "session",
  comparing: "session",
  comparingSegments: "session",
  problemMendable: "session",
  problemSuppressed: "session",
  zen: "ephemeral",
  projection: "ephemeral",
  inputFocus: "ephemeral",
  canvasFocus: "ephemeral",
  textChanged: "ephemeral",
  canUndo: "ephemeral",
  canRedo: "ephemeral",
} as const satisfies Record<string, Scope>;

export type ContextKey = keyof typeof CONTEXT_KEYS;
