import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { BOOKING_AS_IS } from "@shared/domain/samples/area-newspaper/booking-as-is.ts";
import { picturedSample } from "@shared/domain/samples/area-newspaper/pictured.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { useMemo } from "react";
import { usePictureTheme } from "../../platform/react/use-picture-theme.ts";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { messages } from "./messages.ts";

const ZOOM = 0.68;

/** What the program makes, drawn from the sample itself; only to be looked at, so hidden from those who listen. */
export function SamplePicture() {
  const theme = usePictureTheme();
  const svg = useMemo(() => {
    const sample = picturedSample();
    const { model } = new EngagementDocument(sample.records);
    const card = computeScorecard(model, (id, column) => sample.columns.get(id)?.[column] ?? null);
    const figures = new Map(
      card.touchPoints.flatMap(({ touchPointId, gap }) =>
        gap ? [[touchPointId, { gap: gap.mean, n: gap.n }] as const] : [],
      ),
    );
    return blueprintSvg(model, BOOKING_AS_IS, { theme, figures }).svg;
  }, [theme]);
  return (
    <figure className="welcome-picture" aria-hidden="true">
      <div>
        <SvgPicture svg={svg} zoom={ZOOM} />
      </div>
      <figcaption>{messages.picture}</figcaption>
    </figure>
  );
}
