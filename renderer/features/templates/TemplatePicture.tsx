// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a picture wider than its place is scrolled by keyboard
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { createFromTemplate } from "@shared/domain/templates/commands/create-from-template.ts";
import type { BlueprintTemplate } from "@shared/domain/templates/template.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import { usePictureTheme } from "../../platform/react/use-picture-theme.ts";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { messages } from "./messages.ts";

/** As high as its place, but never so small that nothing can be read. */
const HEIGHT = 340;
const LEAST = 0.32;
const NOWHERE = { scrollLeft: 0, clientWidth: 0, scrollWidth: 0 };

/** What the template makes, drawn from a document of its own; it is scrolled where it is wide. */
export function TemplatePicture({ template }: { template: BlueprintTemplate }) {
  const theme = usePictureTheme();
  const { svg, height } = useMemo(() => {
    const document = new EngagementDocument([newEngagement("preview")]);
    const { result } = document.run(createFromTemplate, {
      journey: { name: template.name },
      name: template.name,
      content: template.content,
    });
    return blueprintSvg(document.model, result, { theme });
  }, [template, theme]);
  const zoom = Math.min(0.6, Math.max(LEAST, HEIGHT / height));
  const place = useRef<HTMLElement>(null);
  const [goesOn, setGoesOn] = useState(false);
  const look = () => {
    const { scrollLeft, clientWidth, scrollWidth } = place.current ?? NOWHERE;
    setGoesOn(scrollLeft + clientWidth < scrollWidth - 1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture has another width
  useEffect(look, [svg, zoom]);
  return (
    <section
      key={template.id}
      ref={place}
      data-goes-on={goesOn || undefined}
      onScroll={look}
      className="template-picture"
      aria-label={messages.preview(template.name)}
      tabIndex={0}
    >
      <SvgPicture svg={svg} zoom={zoom} />
    </section>
  );
}
