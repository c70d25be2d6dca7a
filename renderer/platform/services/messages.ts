export const messages = {
  pictureGone: (name: string) => `The picture ${name} is not in the store.`,
};
