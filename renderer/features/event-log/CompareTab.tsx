import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import type { AttributeValueFigures, CaseShare } from "@shared/domain/event-log/log-figures.ts";
import { attributeSharesSvg } from "@shared/domain/event-log/picture/attribute-shares-svg.ts";
import { useMemo } from "react";
import { numberText, shareText } from "../../platform/queries/figure-text.ts";
import type { LogAnswer } from "../../platform/workers/event-log-protocol.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { Select } from "../../ui/Select.tsx";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { SCREEN_PALETTE, shareSpan, shareWords, spanWords } from "./figure-words.ts";
import { messages } from "./messages.ts";

interface CompareProps {
  readonly answer: LogAnswer;
  readonly limit: number | null;
  readonly confidence: number;
  readonly compareBy: string | null;
  onCompareBy(attribute: string): void;
}

const WIDTH = 640;
/** Lines that a picture can hold; the table beside it holds all. */
const MOST_DRAWN = 20;

/** The same figures for each value of an attribute, with their intervals. */
export function CompareTab({ answer, limit, confidence, compareBy, onCompareBy }: CompareProps) {
  const columns = useMemo(() => compareColumns(limit, confidence), [limit, confidence]);
  const { comparison, attributes } = answer;
  if (attributes.length === 0)
    return <EmptyState title={messages.noAttributes} text={messages.noAttributesText} />;
  return (
    <div className="log-table">
      <div className="log-compare">
        <Select
          label={messages.compareBy}
          value={compareBy}
          options={attributes.map(({ name }) => ({ value: name, label: name }))}
          onChange={onCompareBy}
        />
        {comparison.length > 0 && (
          <Shares
            parts={comparison}
            limited={limit !== null}
            attribute={compareBy ?? ""}
            confidence={confidence}
          />
        )}
      </div>
      <DataGrid
        label={messages.compareTab}
        rows={comparison}
        columns={columns}
        rowId={({ value }) => value}
      />
    </div>
  );
}

const nameOf = ({ value }: AttributeValueFigures) => (value === "" ? messages.blank : value);

function Shares(props: {
  parts: readonly AttributeValueFigures[];
  limited: boolean;
  attribute: string;
  confidence: number;
}) {
  const { limited, attribute, confidence } = props;
  const parts = useMemo(() => props.parts.slice(0, MOST_DRAWN), [props.parts]);
  const title = limited ? compareTitle(parts) : messages.compareRework;
  const svg = useMemo(() => {
    const shareOf = (part: AttributeValueFigures) => (limited ? part.withinLimit : part.rework);
    const options = { title, width: WIDTH, palette: SCREEN_PALETTE, font: "var(--font)" };
    return attributeSharesSvg(parts, shareOf, messages.blank, options).svg;
  }, [parts, limited, title]);
  const { value, caseCount, withinShort, rework, low, high } = messages;
  const measure = limited ? withinShort : rework;
  const cells = (share: CaseShare | null) =>
    share === null
      ? [messages.notAvailable, messages.notAvailable, messages.notAvailable]
      : [share.share, share.low, share.high].map((number) => shareText(number, 1));
  return (
    <ChartFrame
      title={title}
      subtitle={messages.compareSubtitle(attribute, confidence)}
      table={{
        columns: [value, caseCount, measure, low, high],
        numeric: [caseCount, measure, low, high],
        rows: props.parts.map((part) => [
          nameOf(part),
          part.cases,
          ...cells(limited ? part.withinLimit : part.rework),
        ]),
      }}
    >
      <SvgPicture svg={svg} className="log-chart" />
    </ChartFrame>
  );
}

/** The finding where the intervals of best and worst do not meet; else only what is shown. */
function compareTitle(parts: readonly AttributeValueFigures[]): string {
  const known = parts.flatMap((part) => (part.withinLimit ? [{ part, share: part.withinLimit }] : []));
  const sorted = [...known].sort((a, b) => b.share.share - a.share.share);
  const best = sorted[0];
  const worst = sorted.at(-1);
  return best && worst && best.share.low > worst.share.high
    ? messages.compareTitle(nameOf(best.part), nameOf(worst.part))
    : messages.compareOne;
}

function compareColumns(
  limit: number | null,
  confidence: number,
): readonly GridColumn<AttributeValueFigures>[] {
  const figure = (
    id: string,
    title: string,
    width: number,
    words: (part: AttributeValueFigures) => string,
    sortBy: (part: AttributeValueFigures) => number | null,
  ): GridColumn<AttributeValueFigures> => ({ id, title, width, align: "end", value: words, sortBy });
  const interval = messages.interval(confidence);
  return [
    { id: "value", title: messages.value, width: "grow", value: nameOf },
    figure(
      "cases",
      messages.caseCount,
      72,
      ({ cases }) => numberText(cases, 0),
      ({ cases }) => cases,
    ),
    figure(
      "share",
      messages.share,
      72,
      ({ share }) => shareText(share, 1),
      ({ share }) => share,
    ),
    figure(
      "median",
      messages.medianShort,
      88,
      ({ leadTime }) => durationWords(leadTime.median),
      ({ leadTime }) => leadTime.median,
    ),
    figure(
      "medianSpan",
      interval,
      152,
      ({ leadTime }) => spanWords(leadTime.medianLow, leadTime.medianHigh),
      ({ leadTime }) => leadTime.medianLow,
    ),
    figure(
      "mean",
      messages.meanShort,
      88,
      ({ leadTime }) => durationWords(leadTime.mean),
      ({ leadTime }) => leadTime.mean,
    ),
    figure(
      "p90",
      messages.p90Short,
      88,
      ({ leadTime }) => durationWords(leadTime.p90),
      ({ leadTime }) => leadTime.p90,
    ),
    ...(limit === null
      ? []
      : [
          figure(
            "within",
            messages.withinShort,
            96,
            ({ withinLimit }) => shareWords(withinLimit),
            ({ withinLimit }) => withinLimit?.share ?? null,
          ),
          figure(
            "withinSpan",
            interval,
            136,
            ({ withinLimit }) => shareSpan(withinLimit),
            ({ withinLimit }) => withinLimit?.low ?? null,
          ),
        ]),
    figure(
      "rework",
      messages.rework,
      128,
      ({ rework }) => shareWords(rework),
      ({ rework }) => rework.share,
    ),
  ];
}
