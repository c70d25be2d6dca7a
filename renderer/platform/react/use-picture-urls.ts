import { useEffect, useState } from "react";
import { useServices } from "./use-services.ts";

const NONE: ReadonlyMap<string, string> = new Map();

/** Addresses of several small pictures as they are made; one that cannot be shown has none. */
export function usePictureUrls(assetIds: readonly string[], size: number): ReadonlyMap<string, string> {
  const { pictures } = useServices();
  const [urls, setUrls] = useState(NONE);
  const key = [...new Set(assetIds)].sort().join(" ");
  useEffect(() => {
    const ids = key === "" ? [] : key.split(" ");
    let gone = false;
    setUrls((held) => {
      const kept = [...held].filter(([id]) => ids.includes(id));
      return kept.length === held.size ? held : new Map(kept);
    });
    for (const id of ids) {
      pictures.thumbnailUrl(id, size).then(
        (url) => !gone && setUrls((held) => (held.get(id) === url ? held : new Map(held).set(id, url))),
        () => undefined,
      );
    }
    return () => {
      gone = true;
    };
  }, [pictures, key, size]);
  return urls;
}
