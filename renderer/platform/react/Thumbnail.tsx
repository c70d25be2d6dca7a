import { ImageOff } from "lucide-react";
import { usePictureUrl } from "./use-picture.ts";
import "./pictures.css";

interface ThumbnailProps {
  assetId: string;
  /** Pixels of the square that it fills. */
  size: number;
  /** "" where the words beside it say it. */
  alt: string;
}

/** A picture cut to a square; a sign while its bytes are not to be had. */
export function Thumbnail({ assetId, size, alt }: ThumbnailProps) {
  const url = usePictureUrl(assetId, size);
  return (
    <span className="thumbnail" style={{ width: size, height: size }}>
      {url === "failed" && <ImageOff size={16} strokeWidth={1.5} aria-label={alt} />}
      {url !== null && url !== "failed" && <img src={url} alt={alt} draggable={false} />}
    </span>
  );
}
