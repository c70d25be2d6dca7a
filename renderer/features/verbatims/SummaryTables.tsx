import {
  complaintRate,
  type GroupedBy,
  negativeShare,
  type ShareOfVerbatims,
  type VerbatimCounts,
  type VerbatimFigures,
} from "@shared/domain/verbatim/verbatim-figures.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { messages } from "./messages.ts";
import { summaryMessages as words } from "./summary-messages.ts";

interface SharedProps {
  figures: VerbatimFigures;
  confidence: number;
}

const thousand = (share: number) => numberText(share * 1000, 1);

function intervalOf(figure: ShareOfVerbatims, text: (share: number) => string): string {
  if (figure.low === null || figure.high === null) return words.noInterval;
  return words.interval(text(figure.low), text(figure.high), figure.confidence);
}

/** Says so where the rate is made of fewer complaints than the count beside it. */
const counted = (rate: ShareOfVerbatims, { kinds }: VerbatimCounts): string[] =>
  rate.count === kinds.complaint ? [] : [words.counted(rate.count, kinds.complaint)];

/** The few figures of all verbatims, each with what it rests on. */
export function WholeFigures({ figures, confidence }: SharedProps) {
  const { whole, clients } = figures;
  const rate = complaintRate("whole", whole, clients, confidence);
  const negative = negativeShare(whole, confidence);
  return (
    <dl className="verbatim-whole" aria-label={words.figures}>
      <Figure label={words.verbatims} value={numberText(whole.count, 0)} below={[]} />
      <Figure label={words.complaints} value={numberText(whole.kinds.complaint, 0)} below={[]} />
      <Figure
        label={words.rate}
        value={rate ? thousand(rate.share) : words.notAvailable}
        below={
          rate ? [intervalOf(rate, thousand), words.n(rate.n), ...counted(rate, whole)] : [words.rateUnknown]
        }
      />
      <Figure
        label={words.negative}
        value={negative ? shareText(negative.share) : words.notAvailable}
        below={negative ? [intervalOf(negative, (share) => shareText(share)), words.n(negative.n)] : []}
      />
      <Figure
        label={words.gone}
        value={numberText(whole.count - whole.untriaged, 0)}
        below={[messages.left(whole.untriaged)]}
      />
    </dl>
  );
}

function Figure({ label, value, below }: { label: string; value: string; below: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="verbatim-value">{value}</dd>
      {below.map((line) => (
        <dd key={line} className="muted">
          {line}
        </dd>
      ))}
    </div>
  );
}

interface GroupTableProps extends SharedProps {
  label: string;
  by: GroupedBy;
  groups: readonly VerbatimCounts[];
  name(key: string): string;
  onShow(key: string): void;
}

/** Counts and rates of each group; its name opens the verbatims behind them. */
export function GroupTable({ label, by, groups, name, onShow, figures, confidence }: GroupTableProps) {
  if (!groups.some(({ key }) => key !== "")) return null;
  const rates = groups.map((group) => complaintRate(by, group, figures.clients, confidence));
  return (
    <table className="verbatim-table">
      <caption className="visually-hidden">{words.by(label)}</caption>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{words.verbatims}</th>
          <th scope="col">{words.complaints}</th>
          {rates.some((rate) => rate) && <th scope="col">{words.rateOfAll}</th>}
          <th scope="col">{words.negative}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group, at) => {
          const rate = rates[at];
          const negative = negativeShare(group, confidence);
          return (
            <tr key={group.key}>
              <th scope="row">
                <button type="button" title={words.show(name(group.key))} onClick={() => onShow(group.key)}>
                  {name(group.key)}
                </button>
              </th>
              <td>{numberText(group.count, 0)}</td>
              <td>{numberText(group.kinds.complaint, 0)}</td>
              {rate && (
                <td>
                  {thousand(rate.share)}{" "}
                  <span className="muted">
                    {[intervalOf(rate, thousand), ...counted(rate, group)].join(" · ")}
                  </span>
                </td>
              )}
              <td>
                {negative ? (
                  <>
                    {shareText(negative.share)}{" "}
                    <span className="muted">
                      {intervalOf(negative, (share) => shareText(share))} · {words.n(negative.n)}
                    </span>
                  </>
                ) : (
                  words.notAvailable
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
