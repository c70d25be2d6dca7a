import { useEffect, useState } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

/** The client's logo as it lies in the store. */
export function LogoPicture({ session, assetId }: { session: EngagementSession; assetId: string | null }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (assetId === null) return setUrl(null);
    let made: string | null = null;
    let gone = false;
    void session.readAsset(assetId).then((bytes) => {
      if (!bytes || gone) return;
      const type = session.model.get("asset", assetId)?.mediaType ?? "image/png";
      made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
      setUrl(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [session, assetId]);
  return url && <img src={url} alt={messages.logo} className="logo-picture" />;
}
