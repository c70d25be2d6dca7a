import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { useMemo } from "react";
import { usePictureTheme } from "../../platform/react/use-picture-theme.ts";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { chosenContent, PREVIEW_STEPS, previewSvg } from "./import-plan.ts";
import { messages } from "./messages.ts";

const ZOOM = 0.55;

/** The map as it will be, drawn again with every change. */
export function PreviewSection({ content, ticked }: { content: MapContent; ticked: ReadonlySet<number> }) {
  const theme = usePictureTheme();
  const isLarge = content.steps.length > PREVIEW_STEPS;
  const svg = useMemo(
    () => (isLarge ? null : previewSvg(chosenContent(content, ticked), theme)),
    [content, ticked, theme, isLarge],
  );
  return (
    <section className="exchange-section exchange-preview" aria-label={messages.preview}>
      <h3>{messages.preview}</h3>
      {svg === null ? (
        <p className="muted">{messages.tooLarge(content.steps.length)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a map wider than its place is scrolled by keyboard
        <section className="exchange-picture" tabIndex={0} aria-label={messages.picture}>
          <SvgPicture svg={svg} zoom={ZOOM} />
        </section>
      )}
    </section>
  );
}
