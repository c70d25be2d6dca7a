import { useEffect, useRef, useState } from "react";
import type { EngagementSession } from "../store/session.ts";

const NONE: ReadonlyMap<string, string> = new Map();

/** Addresses of pictures that lie in the store, as they come in; given back to the browser when nobody shows them. */
export function useAssetUrls(
  session: EngagementSession,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const [urls, setUrls] = useState(NONE);
  const held = useRef(new Map<string, string>());
  const key = [...new Set(ids)].sort().join(" ");
  useEffect(() => {
    const wanted = new Set(key === "" ? [] : key.split(" "));
    let gone = false;
    const show = () => setUrls(held.current.size === 0 ? NONE : new Map(held.current));
    for (const [id, url] of held.current) {
      if (wanted.has(id)) continue;
      URL.revokeObjectURL(url);
      held.current.delete(id);
    }
    const missing = [...wanted].filter((id) => !held.current.has(id));
    if (missing.length === 0) show();
    for (const id of missing) {
      void session.readAsset(id).then((bytes) => {
        if (!bytes || gone || held.current.has(id)) return;
        const type = session.model.get("asset", id)?.mediaType ?? "image/png";
        held.current.set(id, URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type })));
        show();
      });
    }
    return () => {
      gone = true;
    };
  }, [session, key]);
  useEffect(
    () => () => {
      for (const url of held.current.values()) URL.revokeObjectURL(url);
      held.current.clear();
    },
    [],
  );
  return urls;
}
