import type { Id } from "@shared/base/ids.ts";
import { addValueCase } from "@shared/domain/value/commands/add-value-case.ts";
import { sensitivityContent } from "@shared/domain/value/picture/sensitivity.ts";
import { valueReport } from "@shared/domain/value/value-report.ts";
import { Coins, Plus } from "lucide-react";
import { useMemo } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { CaseBar } from "./CaseBar.tsx";
import { FiguresPart } from "./FiguresPart.tsx";
import { messages } from "./messages.ts";
import { NumbersPart } from "./NumbersPart.tsx";
import { showCase, useFollowSelection, useShownCase } from "./shown-case.ts";
import "./value.css";

const CHART_WIDTH = 860;

/** What a change is worth: its figures, what moves them, and what they rest on. */
export function ValueEditor(props: EditorProps) {
  useFollowSelection(props);
  const { session } = props;
  const id = useShownCase(session);
  const add = useAdd(session);
  if (id === null) {
    return (
      <EmptyState icon={Coins} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" icon={Plus} disabled={session.readOnly} onClick={add}>
          {messages.newCase}
        </Button>
      </EmptyState>
    );
  }
  return <Case key={id} session={session} id={id} onAdd={add} />;
}

/** Asks for the name of a case; it is about the one design of the engagement where there is only one. */
function useAdd(session: EngagementSession): () => void {
  const { dialogs, selection } = useServices();
  const add = async () => {
    const { ask: title, caseName: label, confirm } = messages;
    const name = (await dialogs.ask({ title, label, confirm }))?.trim();
    if (!name) return;
    const design = session.model.all("blueprint").filter(({ kind }) => kind === "to-be");
    const id = session.run(addValueCase, {
      name,
      toBeId: design.length === 1 ? (design[0]?.id ?? null) : null,
    });
    selection.set([]);
    showCase(session, id);
  };
  return () => void add();
}

function Case({ session, id, onAdd }: { session: EngagementSession; id: Id; onAdd: () => void }) {
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const report = useMemo(() => valueReport(session.model, id), [session, id, revision]);
  const currency = session.model.all("engagement")[0]?.currency ?? "";
  const content = useMemo(() => report && sensitivityContent(report, currency), [report, currency]);
  if (!report) return null;
  return (
    <div className="value">
      <CaseBar session={session} valueCase={report.valueCase} onAdd={onAdd} />
      <FiguresPart report={report} currency={currency} />
      {content && report.sensitivity.length > 0 && (
        <section className="value-part" aria-label={content.title}>
          <ChartFigure
            session={session}
            content={content}
            width={CHART_WIDTH}
            pin={{ chart: "value.sensitivity", choices: { valueCaseId: id } }}
          />
        </section>
      )}
      <NumbersPart session={session} report={report} currency={currency} />
    </div>
  );
}
