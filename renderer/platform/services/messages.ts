export const messages = {
  undo: "Undo",
  pictureChanged: (name: string) => `${name} was changed while it was taken in. Add it again.`,
  pictureGone: (name: string) => `The picture ${name} is not in the store.`,
};
