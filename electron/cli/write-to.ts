/** Resolves when the text has left the process: whoever exits afterwards cuts nothing off. */
export const writeTo = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    // A reader that went away (`| head`) is no fault of the command's.
    stream.once("error", () => resolve());
    stream.write(text, () => resolve());
  });
