import { startTransition, useEffect, useState } from "react";

/**
 * What the worker answers to a question that is asked anew whenever its key changes; the last answer stays until the
 * next is there, an answer to a question that was replaced is dropped. Null before the first; `key` is that of the answer.
 */
export function useAsked<T>(
  key: string,
  ask: () => Promise<T> | null,
): { value: T | null; current: boolean; key: string } {
  const [state, setState] = useState<{ key: string; value: T | null }>({ key: "", value: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question
  useEffect(() => {
    let wanted = true;
    const asked = ask();
    if (asked === null) return setState({ key, value: null });
    asked.then(
      // In slices: a page of fields and tables is drawn anew.
      (value) => wanted && startTransition(() => setState({ key, value })),
      // The file was closed under the question, or could not be read; the page says so where it happened.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return { value: state.value, current: state.key === key, key: state.key };
}
