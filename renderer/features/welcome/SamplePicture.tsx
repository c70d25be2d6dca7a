import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { BOOKING_AS_IS } from "@shared/domain/samples/area-newspaper/booking-as-is.ts";
import { picturedSample } from "@shared/domain/samples/area-newspaper/pictured.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { useEffect, useState } from "react";
import { usePictureTheme } from "../../platform/react/use-picture-theme.ts";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { messages } from "./messages.ts";

const ZOOM = 0.68;
/** Milliseconds after which it is drawn though something else goes on. */
const LATEST = 1_000;
/** Once for each theme, as long as the window is open. */
const drawn = new Map<PictureThemeName, string>();

/** What the program makes, drawn from the sample itself; only to be looked at, so hidden from those who listen. */
export function SamplePicture() {
  const theme = usePictureTheme();
  const [svg, setSvg] = useState(() => drawn.get(theme));
  // The whole sample is measured for it: the page is there, and can be used, before.
  useEffect(() => {
    setSvg(drawn.get(theme));
    if (drawn.has(theme)) return;
    const idle = requestIdleCallback(
      () => {
        const picture = draw(theme);
        drawn.set(theme, picture);
        setSvg(picture);
      },
      { timeout: LATEST },
    );
    return () => cancelIdleCallback(idle);
  }, [theme]);
  if (svg === undefined) return <div className="welcome-picture" />;
  return (
    <figure className="welcome-picture" aria-hidden="true">
      <div>
        <SvgPicture svg={svg} zoom={ZOOM} />
      </div>
      <figcaption>{messages.picture}</figcaption>
    </figure>
  );
}

function draw(theme: PictureThemeName): string {
  const sample = picturedSample();
  const { model } = new EngagementDocument(sample.records);
  const card = computeScorecard(model, (id, column) => sample.columns.get(id)?.[column] ?? null);
  const figures = new Map(
    card.touchPoints.flatMap(({ touchPointId, gap }) =>
      gap ? [[touchPointId, { gap: gap.mean, n: gap.n }] as const] : [],
    ),
  );
  return blueprintSvg(model, BOOKING_AS_IS, { theme, figures }).svg;
}
