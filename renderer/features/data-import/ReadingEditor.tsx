import { byOrder } from "@shared/base/order.ts";
import type { Dataset, SurveyMapping } from "@shared/domain/scoring/records.ts";
import type { VerbatimMapping } from "@shared/domain/verbatim/records.ts";
import type { Privacy } from "@shared/interchange/sources/source-info.ts";
import { storedTable } from "@shared/interchange/sources/stored-table.ts";
import { useEffect, useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { SourceInWorker } from "../../platform/workers/source-in-worker.ts";
import { CommentsPage } from "./CommentsPage.tsx";
import type { OpenSource } from "./open-source.ts";
import { readingMessages as messages } from "./reading-messages.ts";
import { SurveyPage } from "./SurveyPage.tsx";
import type { ReadSource } from "./use-source.ts";
import "./data-import.css";

const NOTHING_HIDDEN: Privacy = { dropped: new Set(), pseudonymous: new Set() };

/** What the columns of a survey or of comments mean, said anew: the file need not be brought in again. */
export function ReadingEditor({ session, input }: EditorProps) {
  const id = input.recordId ?? "";
  const mapping = useModel(
    session,
    (model) => model.get("surveyMapping", id) ?? model.get("verbatimMapping", id),
  );
  const dataset = useModel(session, (model) => model.get("dataset", mapping?.datasetId ?? ""));
  if (!mapping || !dataset) return <p className="import-page muted">{messages.gone}</p>;
  return <Reading key={dataset.id} session={session} mapping={mapping} dataset={dataset} />;
}

interface ReadingProps {
  session: EngagementSession;
  mapping: SurveyMapping | VerbatimMapping;
  dataset: Dataset;
}

function Reading({ session, mapping, dataset }: ReadingProps) {
  const [name, setName] = useState(mapping.name);
  const { read, problem } = useStored(session, dataset);
  if (problem !== null) {
    return (
      <section className="import-page" aria-label={messages.title}>
        <p role="alert" className="import-problem">
          {problem}
        </p>
      </section>
    );
  }
  if (!read) return <p className="import-page muted">{messages.reading}</p>;
  const source: OpenSource = {
    ...read,
    session,
    kind: mapping.type === "surveyMapping" ? "survey" : "comments",
    name,
    privacy: NOTHING_HIDDEN,
    rerunId: mapping.id,
    held: dataset,
    problem: null,
    dayOrders: new Map(),
    setName,
    ...{ setKind: nothing, setPrivacy: nothing, setRerun: nothing, setDayOrder: nothing },
    ...{ readAgain: nothing, another: nothing, done: nothing },
  };
  return (
    <section className="import-page" aria-label={messages.title}>
      {/* Begun anew whenever somebody else, an undo among them, says what the columns mean. */}
      {mapping.type === "surveyMapping" ? (
        <SurveyPage key={JSON.stringify(mapping)} source={source} />
      ) : (
        <CommentsPage key={JSON.stringify(mapping)} source={source} />
      )}
    </section>
  );
}

const nothing = () => undefined;

/** The columns of a data set, in a worker that answers about them as it does about those of a file. */
function useStored(session: EngagementSession, dataset: Dataset) {
  const [read, setRead] = useState<ReadSource | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns of a data set never change
  useEffect(() => {
    const reader = new SourceInWorker();
    const touchPoints = session.model.all("touchPoint").sort(byOrder);
    async function* columns() {
      for (const [at, { name }] of dataset.columns.entries()) {
        const column = await session.readColumn(dataset.id, at);
        if (column === null) throw new Error(messages.noColumn(name));
        yield column;
      }
    }
    const open = async () => {
      const info = await reader.hold(storedTable(dataset), columns());
      const guess = await reader.ask("guess", { touchPoints });
      setRead({ reader, fileName: dataset.fileName || dataset.name, info, guess });
    };
    open().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "AbortError") return;
      setProblem(messages.failed(error instanceof Error ? error.message : String(error)));
    });
    return () => reader.close();
  }, [dataset.id]);
  return { read, problem };
}
