import { useEffect, useState } from "react";
import { useServices } from "./use-services.ts";

/** `size`: pixels of the shorter side, or the original. Null while it is made, "failed" when it cannot be shown. */
export function usePictureUrl(assetId: string | undefined, size: number | "original"): string | null {
  const { pictures } = useServices();
  const [made, setMade] = useState<{ key: string; url: string } | null>(null);
  const key = `${assetId} ${size}`;
  useEffect(() => {
    if (assetId === undefined) return;
    let gone = false;
    const url = size === "original" ? pictures.originalUrl(assetId) : pictures.thumbnailUrl(assetId, size);
    url.then(
      (address) => !gone && setMade({ key: `${assetId} ${size}`, url: address }),
      () => !gone && setMade({ key: `${assetId} ${size}`, url: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [pictures, assetId, size]);
  return made?.key === key ? made.url : null;
}
