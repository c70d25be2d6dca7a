import { useEffect, useMemo, useRef } from "react";
import type { EditorHandleKey } from "../services/services.ts";
import { useServices } from "./use-services.ts";

/**
 * Offers a handle to the commands while the editor is the active one. The handle stays one object; what is read from
 * it is always that of the last render.
 */
export function useHandle<T extends object>(key: EditorHandleKey<T>, active: boolean, now: T): T {
  const { handles } = useServices();
  const latest = useRef(now);
  latest.current = now;
  const handle = useMemo(
    () => new Proxy(latest.current, { get: (_, property) => Reflect.get(latest.current, property) }),
    [],
  );
  useEffect(() => (active ? handles.offer(key, handle) : undefined), [handles, key, active, handle]);
  return handle;
}
