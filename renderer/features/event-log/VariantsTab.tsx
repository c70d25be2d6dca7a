import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import { THEN } from "@shared/domain/event-log/variant-table.ts";
import type { EventLogPage, VariantTableQuestion } from "@shared/domain/measure/event-log-page.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { Copy, Download } from "lucide-react";
import { useMemo, useState } from "react";
import { copyText, saveFile } from "../../platform/charts/export-chart.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { calculatorFor } from "../../platform/workers/calculators.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { ActivityNumber } from "./ActivityNumber.tsx";
import { messages } from "./messages.ts";
import { VariantPath } from "./VariantPath.tsx";
import { type VariantRow as Row, variantRows } from "./variant-rows.ts";

interface VariantsProps {
  readonly session: EngagementSession;
  readonly answer: EventLogPage;
  /** Which cases of which log, as the table of all variants is asked for. */
  readonly question: VariantTableQuestion;
  /** Of the log: the file is called after it. */
  readonly name: string;
}

/** The ways that cases go, the most frequent first, and beside them the chosen one with its activities by name. */
export function VariantsTab({ session, answer, question, name }: VariantsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = useMemo(() => variantRows(answer), [answer]);
  const shown = rows.find((row) => rowId(row) === chosen) ?? rows[0];
  const { variantCount, variantsForMost } = answer;
  return (
    <div className="log-table">
      <div className="log-table-head">
        <p className="muted">
          {messages.variantsNote(variantsForMost, variantCount)}
          {variantCount > rows.length &&
            ` ${messages.variantsLeft(rows.length, shareText(rows.at(-1)?.sum ?? 0, 1))}`}
        </p>
        <TableButtons session={session} question={question} name={name} />
      </div>
      <div className="log-variants">
        <DataGrid
          label={messages.variantsTab}
          rows={rows}
          columns={COLUMNS}
          rowId={rowId}
          selectedId={shown ? rowId(shown) : null}
          onSelect={setChosen}
          rowHeight={TWO_LINES}
        />
        {shown && <VariantPath row={shown} cases={answer.figures.cases} variants={variantCount} />}
      </div>
    </div>
  );
}

const rowId = (row: Row): string => String(row.variant.example);

/** All variants, also those that are not listed, for a spreadsheet. */
function TableButtons({ session, question, name }: Omit<VariantsProps, "answer">) {
  const services = useServices();
  const tell = (work: Promise<void>) =>
    void work.catch((error: Error) => services.notices.show({ kind: "error", text: error.message }));
  const calculator = () => calculatorFor(session);
  const copy = async () =>
    copyText(
      services,
      await calculator().writeTable("eventLogVariants", question, "cells"),
      messages.variantsCopied,
    );
  const save = async () =>
    saveFile(
      services,
      messages.variantsFile(name),
      "csv",
      await calculator().writeTable("eventLogVariants", question, "csv"),
    );
  return (
    <>
      <Button kind="quiet" icon={Copy} onClick={() => tell(copy())}>
        {messages.copyVariants}
      </Button>
      <Button kind="quiet" icon={Download} onClick={() => tell(save())}>
        {messages.saveVariants}
      </Button>
    </>
  );
}

const figure = (
  id: string,
  title: string,
  width: number,
  text: (row: Row) => string,
  sortBy: (row: Row) => number,
): GridColumn<Row> => ({ id, title, width, align: "end", value: text, sortBy });

const COLUMNS: readonly GridColumn<Row>[] = [
  figure(
    "rank",
    messages.rank,
    48,
    ({ rank }) => numberText(rank, 0),
    ({ rank }) => rank,
  ),
  {
    id: "sequence",
    title: messages.sequence,
    width: "grow",
    value: ({ names }) => names.join(THEN),
    render: ({ names, variant }) => (
      <span className="log-chips" title={names.join(THEN)}>
        {variant.sequence.map((code, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an activity may come again in a way
          <ActivityNumber key={index} code={code} />
        ))}
      </span>
    ),
  },
  figure(
    "steps",
    messages.steps,
    80,
    ({ names }) => numberText(names.length, 0),
    ({ names }) => names.length,
  ),
  figure(
    "cases",
    messages.cases,
    72,
    ({ variant }) => numberText(variant.cases, 0),
    ({ variant }) => variant.cases,
  ),
  figure(
    "share",
    messages.share,
    72,
    ({ variant }) => shareText(variant.share, 1),
    ({ variant }) => variant.share,
  ),
  figure(
    "sum",
    messages.sumShare,
    72,
    ({ sum }) => shareText(Math.min(1, sum), 1),
    ({ sum }) => sum,
  ),
  figure(
    "median",
    messages.medianShort,
    88,
    ({ variant }) => durationWords(variant.leadTime.median),
    ({ variant }) => variant.leadTime.median,
  ),
  figure(
    "p90",
    messages.p90Short,
    88,
    ({ variant }) => durationWords(variant.leadTime.p90),
    ({ variant }) => variant.leadTime.p90,
  ),
];
