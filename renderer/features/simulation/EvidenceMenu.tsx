import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { Lightbulb } from "lucide-react";
import { useServices } from "../../platform/react/use-services.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { messages } from "./messages.ts";

/** How long nine of ten clients wait at most at a touch point, as it is today. */
export interface Waited {
  readonly id: Id;
  readonly name: string;
  readonly minutes: number;
}

interface EvidenceMenuProps {
  points: readonly Waited[];
  format: Pick<ReportFormat, "minutes">;
  disabled: boolean;
}

/** Makes an opportunity of a simulated wait: the figure stays in it, as the run that it is from does not. */
export function EvidenceMenu({ points, format, disabled }: EvidenceMenuProps) {
  const { commands } = useServices();
  if (points.length === 0 || disabled) return null;
  const take = ({ id, name, minutes }: Waited) =>
    void commands.run("opportunities.evidence.take", {
      kind: "simulation",
      elementId: id,
      source: "waiting-p90",
      said: {
        title: messages.waitTitle(name),
        words: messages.waitEvidence(name, format.minutes(minutes)),
        figure: minutes,
      },
    });
  return (
    <MenuButton
      kind="quiet"
      icon={Lightbulb}
      label={messages.makeOpportunity}
      entries={() =>
        points.map((point) => ({
          id: point.id,
          label: messages.waitEvidence(point.name, format.minutes(point.minutes)),
          run: () => take(point),
        }))
      }
    />
  );
}
