export const messages = {
  undo: "Undo",
  pictureGone: (name: string) => `The picture ${name} is not in the store.`,
};
