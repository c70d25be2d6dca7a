export const messages = {
  pictures: "Pictures",
  pictureFailed: "This picture cannot be shown: its file is damaged, or its bytes are gone.",
  previousPicture: "Previous picture",
  nextPicture: "Next picture",
  pictureOf: (number: number, count: number) => `${number} of ${count}`,
  close: "Close",
};
