import { HEAT_KINDS, type HeatKind } from "@shared/domain/measure/heat/map-figures.ts";
import { Palette } from "lucide-react";
import { useServices, useSetting } from "../../platform/react/use-services.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

/** What the marks of every map are warmed by. Without figures there is nothing to choose. */
export function HeatSelect() {
  const { settings } = useServices();
  const kind = useSetting<HeatKind>("canvas.heat");
  const shown = useSetting<boolean>("canvas.figures");
  return (
    <Select
      label={messages.heat}
      hideLabel
      icon={Palette}
      disabled={!shown}
      value={kind}
      options={HEAT_KINDS.map((value) => ({ value, label: messages.heatKinds[value] }))}
      onChange={(value) => settings.set("canvas.heat", value)}
    />
  );
}
