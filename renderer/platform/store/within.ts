/** Rejects with these words when the work takes longer; the work itself goes on. */
export function within<T>(milliseconds: number, words: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(words)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
