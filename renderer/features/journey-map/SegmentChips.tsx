import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { JourneyVoice } from "@shared/domain/journey-map/layout/types.ts";
import { voicesOf } from "@shared/domain/journey-map/layout/voices.ts";
import { drawMarker } from "@shared/domain/journey-map/picture/draw-marks.ts";
import { segmentColour } from "@shared/domain/journey-map/picture/palette.ts";
import { UserPlus } from "lucide-react";
import { usePictureTheme } from "../../platform/react/use-picture-theme.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { SvgPart } from "../../ui/SvgPart.tsx";
import { Tooltip } from "../../ui/Tooltip.tsx";
import { messages } from "./messages.ts";

interface SegmentChipsProps {
  session: EngagementSession;
  chosen: readonly Id[];
  /** How many may be shown together. */
  most: number;
  onChange(ids: readonly Id[]): void;
}

/** All clients as one, or the segments that are chosen: one to write for, several to compare. */
export function SegmentChips({ session, chosen, most, onChange }: SegmentChipsProps) {
  const { commands, menus } = useServices();
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const voices = voicesOf(session.model, chosen);
  if (segments.length === 0)
    return (
      <Button
        kind="quiet"
        icon={UserPlus}
        disabled={session.readOnly}
        onClick={() => void commands.run("segment.new")}
      >
        {messages.firstSegment}
      </Button>
    );
  const full = chosen.length >= most;
  return (
    <fieldset className="segment-chips" aria-label={messages.segments}>
      <button
        type="button"
        className="segment-chip"
        aria-pressed={chosen.length === 0}
        onClick={() => onChange([])}
      >
        {messages.allClients}
      </button>
      {segments.map((segment, index) => {
        const on = chosen.includes(segment.id);
        const shown = voices.find((voice) => voice.segmentId === segment.id);
        const voice = shown ?? { key: "", segmentId: segment.id, name: "", style: index % 5 };
        const chip = (
          <button
            key={segment.id}
            type="button"
            className="segment-chip"
            aria-pressed={on}
            disabled={!on && full}
            onClick={() => onChange(on ? chosen.filter((id) => id !== segment.id) : [...chosen, segment.id])}
            onContextMenu={(event) => {
              event.preventDefault();
              menus.show("journey-item", { x: event.clientX, y: event.clientY }, segment.id);
            }}
          >
            <MarkerIcon voice={voice} on={on} />
            {segment.name}
          </button>
        );
        return !on && full ? (
          <Tooltip key={segment.id} text={messages.enough(most)}>
            {chip}
          </Tooltip>
        ) : (
          chip
        );
      })}
      {segments.length > 1 && (
        <button
          type="button"
          className="segment-chip"
          disabled={chosen.length >= Math.min(most, segments.length)}
          onClick={() => onChange(segments.slice(0, most).map((segment) => segment.id))}
        >
          {segments.length > most ? messages.firstSegments(most) : messages.allSegments}
        </button>
      )}
    </fieldset>
  );
}

const SIZE = 12;

function MarkerIcon({ voice, on }: { voice: JourneyVoice; on: boolean }) {
  const theme = usePictureTheme();
  const colour = segmentColour(theme, voice.style ?? 0);
  const look = { fill: on ? colour : "none", stroke: colour, "stroke-width": 1.5 };
  return (
    <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <SvgPart markup={drawMarker(voice, SIZE / 2, SIZE / 2, SIZE / 2 - 2, look)} />
    </svg>
  );
}
