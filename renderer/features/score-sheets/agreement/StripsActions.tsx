import { stripsChoices } from "@shared/domain/chart/charts/strips.ts";
import { placeNames } from "@shared/domain/chart/charts/verbatims.ts";
import type { StripsQuestion } from "@shared/domain/scoring/agreement/strips.ts";
import { stripsContent } from "@shared/domain/scoring/agreement/strips-content.ts";
import { useMemo } from "react";
import { ChartActions } from "../../../platform/charts/ChartActions.tsx";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";

interface StripsActionsProps {
  session: EngagementSession;
  question: StripsQuestion;
}

/** The strips of a round as a chart of their own, for files and for the report: the names of people stay on the page. */
export function StripsActions({ session, question }: StripsActionsProps) {
  const { result } = useMeasure(session, "strips", question);
  const content = useMemo(
    () => result && stripsContent(result, placeNames(session.model)),
    [result, session],
  );
  if (!content) return null;
  const pin = { chart: "scoring.strips", choices: stripsChoices(question) };
  return <ChartActions session={session} content={content} pin={pin} />;
}
