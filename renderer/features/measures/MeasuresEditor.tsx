import { Upload } from "lucide-react";
import { useState } from "react";
import { ScopeSelect } from "../../platform/queries/ScopeSelect.tsx";
import { useMeasureScope } from "../../platform/queries/use-measure-scope.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { ClassesTab } from "./classes/ClassesTab.tsx";
import { CurveTab } from "./curve/CurveTab.tsx";
import { CompareTab } from "./differences/CompareTab.tsx";
import { WavesTab } from "./differences/WavesTab.tsx";
import { DriversTab } from "./drivers/DriversTab.tsx";
import { EvidencePanel } from "./evidence/EvidencePanel.tsx";
import { type Evidence, EvidenceContext } from "./evidence/evidence.ts";
import { messages } from "./messages.ts";
import { PAGES, showPage, usePage } from "./open-page.ts";
import { PriorityTab } from "./priority/PriorityTab.tsx";
import { ScorecardTab } from "./scorecard/ScorecardTab.tsx";
import "./measures.css";

/** What was measured, read in seven ways, with the answers behind every figure one press away. */
export function MeasuresEditor({ session }: EditorProps) {
  const { editors } = useServices();
  const [scope] = useMeasureScope(session);
  const { card } = useScorecard(session, scope);
  const tab = usePage(session);
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const props = { session, scope };
  const tabs = [
    { id: "scorecard", title: messages.tabs.scorecard, content: <ScorecardTab {...props} /> },
    { id: "classes", title: messages.tabs.classes, content: <ClassesTab {...props} /> },
    { id: "drivers", title: messages.tabs.drivers, content: <DriversTab {...props} /> },
    { id: "curve", title: messages.tabs.curve, content: <CurveTab {...props} /> },
    { id: "priority", title: messages.tabs.priority, content: <PriorityTab {...props} /> },
    { id: "waves", title: messages.tabs.waves, content: <WavesTab {...props} /> },
    { id: "compare", title: messages.tabs.compare, content: <CompareTab {...props} /> },
  ];
  return (
    <EvidenceContext value={setEvidence}>
      <div className="measures">
        <div className="measures-scope" role="toolbar" aria-label={messages.scope}>
          <ScopeSelect session={session} />
          <span className="muted">
            {card &&
              card.respondentsInAll > 0 &&
              messages.respondents(card.respondents, card.respondentsInAll)}
          </span>
          <span className="spring" />
          <Button
            icon={Upload}
            disabled={session.readOnly}
            onClick={() => editors.open({ editor: "data-import" })}
          >
            {messages.import}
          </Button>
        </div>
        <div className="measures-body">
          <Tabs
            label={messages.title}
            tabs={tabs}
            selected={tab}
            onSelect={(id) => {
              const page = PAGES.find((one) => one === id);
              if (page) showPage(session, page);
              setEvidence(null);
            }}
          />
          {evidence && (
            <EvidencePanel
              key={`${evidence.figure} ${evidence.touchPointId} ${JSON.stringify(evidence.groups ?? "")}`}
              session={session}
              scope={scope}
              evidence={evidence}
              onClose={() => setEvidence(null)}
            />
          )}
        </div>
      </div>
    </EvidenceContext>
  );
}
