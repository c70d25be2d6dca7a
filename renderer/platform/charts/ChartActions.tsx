import { goingAlong } from "@shared/domain/chart/choices.ts";
import { pinChart } from "@shared/domain/report/commands/pin-chart.ts";
import { unpinChart } from "@shared/domain/report/commands/unpin-chart.ts";
import type { ChartChoices, ChartContent } from "@shared/drawing/chart.ts";
import { Pin, PinOff } from "lucide-react";
import { IconButton } from "../../ui/Button.tsx";
import type { MenuEntries } from "../../ui/Menu.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { newestWaveChanged, newestWaveOf } from "../queries/newest-wave.ts";
import { useEmitted, useModel, useServices } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { copyChartPicture, copyChartTable, saveChart } from "./export-chart.ts";
import { messages } from "./messages.ts";

export interface ChartActionsProps {
  session: EngagementSession;
  content: ChartContent;
  /** Which chart of the registry it is, and what was chosen; without, it cannot be pinned. */
  pin?: { chart: string; choices: ChartChoices } | undefined;
}

/** What can be done with a chart: its files, its table for a spreadsheet, and its place in the report. */
export function ChartActions({ session, content, pin: shown }: ChartActionsProps) {
  const services = useServices();
  // Who looks at the newest wave pins what is the newest whenever the report is made.
  const newest = useEmitted([newestWaveChanged], () => newestWaveOf(session) ?? null);
  const pin = shown && { ...shown, choices: goingAlong(shown.choices, newest) };
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
  return (
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
}

const isSame = (
  one: { chart: string; choices: ChartChoices },
  other: { chart: string; choices: ChartChoices },
): boolean => one.chart === other.chart && plain(one.choices) === plain(other.choices);

const plain = (choices: ChartChoices): string =>
  JSON.stringify(Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1)));
