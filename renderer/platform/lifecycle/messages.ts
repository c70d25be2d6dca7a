/** Words about the beginning and the end of the program. */
export const messages = {
  saving: "Saving before closing",
  unsaved: "The last changes are not saved",
  unsavedText: (reason: string) =>
    `Not saved: ${reason.replace(/\.$/, "")}. Save them in a file that you can open later, or stay and free the cause.`,
  stay: "Stay",
  rescue: "Save a rescue file",
  lose: "Close and lose them",
  rescueName: (name: string) => `${name || "Engagement"} (rescued).frontstage`,
  crashed: "The window had stopped working and was loaded again. Everything that was saved is here.",
  crashedAgain:
    "The window stopped working twice within a minute, so nothing was opened. Everything that was saved is kept; open the engagement again when you are ready.",
};
