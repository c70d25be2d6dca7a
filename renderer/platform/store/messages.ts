const changes = (count: number) => (count === 1 ? "1 change" : `${count} changes`);
const records = (count: number) => (count === 1 ? "1 record" : `${count} records`);

/** Words of the store. */
export const messages = {
  templateNotKept: (reason: string) => `The template was not kept: ${reason.replace(/\.$/, "")}.`,
  otherWindow:
    "Read-only: this engagement is open for editing in another window. Close it there, then try again here.",
  newer:
    "This engagement was last saved by a newer Frontstage. It is shown read-only, as far as this version understands it. Update to edit it.",
  notShown: (count: number) => `${records(count)} cannot be shown.`,
  newerNotCopied:
    "This engagement was last saved by a newer Frontstage. A copy made here would not be whole. Update first.",
  notMigrated: (why: string) =>
    `This engagement could not be brought to this version, and nothing was changed: ${why}`,
  caughtUp: (count: number) => `Recovered ${changes(count)} that the store did not have yet.`,
  rebuilt: (count: number) =>
    `The store was damaged or gone: rebuilt from the snapshot and ${changes(count)} from the journal.`,
  damaged: "The store was damaged and there is no snapshot to rebuild it from: what could be read is shown.",
  importBroke: (name: string) =>
    `The program stopped while ${name} was brought in: nothing of it was kept. Bring it in again.`,
  lost: (count: number) => `${records(count)} could not be recovered.`,
  nothingLeft: "The store of this engagement is damaged and there is no snapshot to rebuild it from.",
  lostRows: "the store has lost rows. They are written again",
  noAnswer: "the store does not answer",
  unknown: "This engagement is not in the store.",
  nameless: "Engagement from the safety copy",
  heldElsewhere: "This engagement is open in another window. Close it there first.",
  newerNotReplaced:
    "What is here was last saved by a newer Frontstage, and is not replaced by this version. Update first.",
  closeBefore: "Close this engagement before another takes its place.",
  closeFirst: "Close this engagement before you delete it.",
  snapshotsOnDesktop: "Snapshots are kept by the desktop application only.",
};
