export const messages = {
  undo: "Undo",
  open: "Open",
  reveal: "Show in folder",
  stopped: "The export was stopped; nothing was written.",
  pictureChanged: (name: string) => `${name} was changed while it was taken in. Add it again.`,
  pictureGone: (name: string) => `The picture ${name} is not in the store.`,
};
