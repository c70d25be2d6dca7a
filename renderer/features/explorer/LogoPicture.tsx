import { usePictureUrl } from "../../platform/react/use-picture.ts";
import { messages } from "./messages.ts";

/** The client's logo as it lies in the store; in words when it cannot be shown. */
export function LogoPicture({ assetId }: { assetId: string | null }) {
  const url = usePictureUrl(assetId ?? undefined, "original");
  if (url === "failed") return <p className="muted">{messages.logoNotShown}</p>;
  return url && <img src={url} alt={messages.logo} className="logo-picture" />;
}
