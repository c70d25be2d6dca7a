import { standingAlone } from "@shared/interchange/picture/map-document.ts";
import { planPages } from "@shared/interchange/picture/page-plan.ts";
import { pngFits } from "@shared/interchange/picture/png-plan.ts";
import { useMemo, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { Services } from "../../platform/services/services.ts";
import { Button } from "../../ui/Button.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { exportPicture, factsOf } from "./export-picture.ts";
import { messages } from "./messages.ts";
import { PictureFields, pageFacts } from "./PictureFields.tsx";
import { PicturePreview, SHOWN_PAGES } from "./PicturePreview.tsx";
import { keepChoice, keptChoice, type PictureChoice } from "./picture-choice.ts";
import { type ShownMap, shownMap, themeOf } from "./shown-map.ts";
import { useDrawn } from "./use-drawn.ts";
import "./picture-export.css";

const WIDTH = 920;

/** Opens the dialog for the map that is on the screen. */
export function openPictureDialog(services: Services): Promise<void> {
  const shown = shownMap(services);
  return services.dialogs.open({
    title: messages.title,
    width: WIDTH,
    render: (close) => <PictureDialog shown={shown} onClose={close} />,
  });
}

interface DialogProps {
  shown: ShownMap;
  onClose(): void;
}

function PictureDialog({ shown, onClose }: DialogProps) {
  const services = useServices();
  const engagementId = services.session()?.engagementId ?? "";
  const [choice, setChoice] = useState<PictureChoice>(() => keptChoice(engagementId));
  const all = useMemo(() => shown.source.all(services, shown.input), [services, shown]);
  const scope = choice.format === "pdf" && all ? choice.scope : "map";
  const { maps, problem } = useDrawn(shown, themeOf(choice.colours), scope);
  const { format, pages } = choice;
  const plan = useMemo(
    () => maps && planPages(maps.maps, format === "pdf" ? pages : { ...pages, layout: "own" }),
    [maps, format, pages],
  );
  const [only] = maps?.maps ?? [];
  const size = useMemo(() => (only ? standingAlone(only).drawing : null), [only]);
  const tooLarge = format === "png" && size !== null && !pngFits(size, choice.scale);
  const printed = format === "pdf" && !services.host.print.canMakePdf;
  const facts = format === "pdf" && plan ? pageFacts(choice, plan) : null;
  const change = (next: PictureChoice) => {
    setChoice(next);
    keepChoice(engagementId, next);
  };
  return (
    <form
      className="picture-export"
      onSubmit={(event) => {
        event.preventDefault();
        if (!maps || tooLarge) return;
        onClose();
        exportPicture(services, maps, choice).catch((error: Error) =>
          services.notices.show({ kind: "error", text: error.message }),
        );
      }}
    >
      <div className="picture-export-parts">
        <div className="picture-asked">
          <PictureFields choice={choice} onChange={change} all={all} size={size} />
          {printed && <p className="picture-note">{messages.browserPdf}</p>}
        </div>
        <section aria-label={messages.preview}>
          <PicturePreview
            title={maps?.title ?? ""}
            language={factsOf(services, "").language}
            plan={plan}
            problem={problem}
          />
          <p className="picture-facts" role="status">
            {facts?.text}
            {facts && plan && plan.pages.length > SHOWN_PAGES && (
              <> · {messages.shownPages(SHOWN_PAGES, plan.pages.length)}</>
            )}
          </p>
          {facts?.warning && (
            <div className="picture-warning">
              <p>{facts.warning}</p>
              {facts.cut && (
                <Button onClick={() => change({ ...choice, pages: { ...pages, layout: "tiles" } })}>
                  {messages.cut}
                </Button>
              )}
            </div>
          )}
        </section>
      </div>
      <DialogButtons>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button kind="primary" type="submit" autoFocus disabled={problem !== null || tooLarge}>
          {printed ? messages.print : messages.export}
        </Button>
      </DialogButtons>
    </form>
  );
}
