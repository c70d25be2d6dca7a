import type { ChartChoices, ChartContent } from "@shared/domain/chart/chart.ts";
import { SCREEN_PALETTE } from "@shared/domain/chart/palette.ts";
import { pinChart } from "@shared/domain/report/commands/pin-chart.ts";
import { unpinChart } from "@shared/domain/report/commands/unpin-chart.ts";
import { Pin, PinOff } from "lucide-react";
import { useMemo } from "react";
import { IconButton } from "../../ui/Button.tsx";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import type { MenuEntries } from "../../ui/Menu.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { useModel, useServices } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { copyChartPicture, copyChartTable, saveChart } from "./export-chart.ts";
import { messages } from "./messages.ts";
import { useWithScope } from "./use-with-scope.ts";

interface ChartFigureProps {
  session: EngagementSession;
  content: ChartContent;
  /** In pixels of the page; the picture keeps its shape when its place is narrower. */
  width: number;
  /** Which chart of the registry it is, and what was chosen; without, it cannot be pinned. */
  pin?: { chart: string; choices: ChartChoices } | undefined;
}

/** A chart with all that can be done with it: its table, its files, and its place in the report. */
export function ChartFigure({ session, content: plain, width, pin }: ChartFigureProps) {
  const content = useWithScope(plain, pin?.choices);
  const services = useServices();
  const svg = useMemo(
    () => content.draw({ width, palette: SCREEN_PALETTE, font: "var(--font)" }).svg,
    [content, width],
  );
  const pinned = useModel(session, (model) =>
    pin ? model.all("pinnedChart").find((one) => isSame(one, pin))?.id : undefined,
  );
  const run = (work: Promise<void>) =>
    void work.catch((error: Error) => services.notices.show({ kind: "error", text: error.message }));
  const togglePin = () => {
    if (!pin) return;
    if (pinned === undefined) {
      session.run(pinChart, { ...pin, choices: { ...pin.choices }, title: "", note: "" });
      services.notices.show({ kind: "done", text: messages.pinnedTold });
    } else {
      session.run(unpinChart, { id: pinned });
      services.notices.show({ kind: "done", text: messages.unpinnedTold });
    }
  };
  const entries = (): MenuEntries => [
    { id: "copyTable", label: messages.copyTable, run: () => run(copyChartTable(services, content)) },
    { id: "copyPicture", label: messages.copyPicture, run: () => run(copyChartPicture(services, content)) },
    "line",
    { id: "saveSvg", label: messages.saveSvg, run: () => run(saveChart(services, content, "svg")) },
    { id: "savePng", label: messages.savePng, run: () => run(saveChart(services, content, "png")) },
    { id: "saveCsv", label: messages.saveCsv, run: () => run(saveChart(services, content, "csv")) },
  ];
  const actions = (
    <>
      {pin && (
        <IconButton
          icon={pinned === undefined ? Pin : PinOff}
          label={pinned === undefined ? messages.pin : messages.unpin}
          pressed={pinned !== undefined}
          disabled={session.readOnly}
          onClick={togglePin}
        />
      )}
      <MenuButton compact label={messages.menu} entries={entries} />
    </>
  );
  return (
    <ChartFrame title={content.title} subtitle={content.subtitle} table={content.table} actions={actions}>
      <SvgPicture svg={svg} className="chart-picture" />
    </ChartFrame>
  );
}

const isSame = (
  one: { chart: string; choices: ChartChoices },
  other: { chart: string; choices: ChartChoices },
): boolean => one.chart === other.chart && sorted(one.choices) === sorted(other.choices);

const sorted = (choices: ChartChoices): string =>
  JSON.stringify(Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1)));
