/**
 * Resolves when the text has left the process: whoever exits afterwards cuts nothing off. Rejects where it is lost, as
 * on a full disk; a reader that went away (`| head`) has all that it wanted.
 */
export const writeTo = (stream: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // Told by the callback, too; without a listener it would end the process.
    const heard = () => undefined;
    stream.on("error", heard);
    stream.write(text, (error) => {
      if (!error) {
        stream.removeListener("error", heard);
        resolve();
      } else if (GONE.has((error as NodeJS.ErrnoException).code ?? "")) resolve();
      else reject(error);
    });
  });

const GONE: ReadonlySet<string> = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "EOF"]);
