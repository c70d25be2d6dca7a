import { type ReactNode, useEffect, useState } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { AssumptionsPart } from "./AssumptionsPart.tsx";
import { ChannelsPart } from "./ChannelsPart.tsx";
import { CommunicationsPart } from "./CommunicationsPart.tsx";
import { MatrixPart } from "./MatrixPart.tsx";
import { messages } from "./messages.ts";
import { ReviewsPart } from "./ReviewsPart.tsx";
import { TrainingPart } from "./TrainingPart.tsx";
import { WavesPart } from "./WavesPart.tsx";
import "./rollout.css";

const TAB_OF = {
  trainingNeed: "training",
  rolloutWave: "waves",
  waveReview: "waves",
  communication: "communications",
  assumption: "assumptions",
} as const;
type Told = keyof typeof TAB_OF;

/** Who has to learn what, what goes live when, who is told what, and what the money rests on. */
export function RolloutEditor({ session }: EditorProps) {
  const [tab, setTab] = useState<string>("training");
  const selected = useSelection();
  useRevision(session);
  const { model } = session;
  const type = selected.map((id) => model.find(id)?.type).find((one) => one !== undefined && one in TAB_OF);
  const wanted = type === undefined ? null : TAB_OF[type as Told];
  const chosen = selected.join();
  // A jump, a search or a new one leads to its page; afterwards the person turns them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection turns the page
  useEffect(() => {
    if (wanted !== null) setTab(wanted);
  }, [chosen]);
  const page = (id: string, title: string, count: number, content: ReactNode) => ({
    id,
    title,
    count,
    content: <div className="rollout-page">{content}</div>,
  });
  return (
    <div className="rollout">
      <Tabs
        label={messages.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          page(
            "training",
            messages.tabs.training,
            model.all("trainingNeed").length,
            <>
              <MatrixPart session={session} />
              <TrainingPart session={session} />
            </>,
          ),
          page(
            "waves",
            messages.tabs.waves,
            model.all("rolloutWave").length,
            <>
              <WavesPart session={session} />
              <ChannelsPart session={session} />
              <ReviewsPart session={session} />
            </>,
          ),
          page(
            "communications",
            messages.tabs.communications,
            model.all("communication").length,
            <CommunicationsPart session={session} />,
          ),
          page(
            "assumptions",
            messages.tabs.assumptions,
            model.all("assumption").length,
            <AssumptionsPart session={session} />,
          ),
        ]}
      />
    </div>
  );
}
