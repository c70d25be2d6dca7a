import { usePictureUrl } from "../platform/react/use-picture.ts";
import "./notes.css";

/** The first picture of a step, small, at the right of its card; the card stays as high as it is. */
export function StepPicture({ assetId }: { assetId: string }) {
  const url = usePictureUrl(assetId, 40);
  if (url === null || url === "failed") return <span className="step-picture" />;
  return <img className="step-picture" src={url} alt="" draggable={false} />;
}
