import { byOrder } from "@shared/base/order.ts";
import { deleteDataset } from "@shared/domain/scoring/commands/delete-dataset.ts";
import type { ProportionFigure } from "@shared/domain/scoring/figures.ts";
import { Ruler, Trash2, Upload } from "lucide-react";
import { digitsFor, intervalText, shareText, signedText } from "../../platform/queries/figure-text.ts";
import { useMeasureScope } from "../../platform/queries/measure-scope.ts";
import { ScopeSelect } from "../../platform/queries/ScopeSelect.tsx";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ViewActions } from "../../workbench/bars/view-actions.ts";
import { measureMessages as messages } from "./measure-messages.ts";
import "./data-import.css";

/** What clients answered: the totals of all answers and the surveys they come from. */
export function MeasuresView({ session }: ViewProps) {
  const { editors } = useServices();
  const mappings = useModel(session, (model) => model.all("surveyMapping").sort(byOrder));
  const [scope] = useMeasureScope(session);
  const { card } = useScorecard(session, scope);
  const open = (recordId?: string) =>
    editors.open({ editor: "data-import", ...(recordId !== undefined && { recordId }) });
  if (mappings.length === 0) {
    return (
      <EmptyState small icon={Ruler} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" icon={Upload} onClick={() => open()}>
          {messages.import}
        </Button>
      </EmptyState>
    );
  }
  const gap = card?.overallGap;
  return (
    <div className="measures-view">
      <ViewActions>
        <IconButton
          icon={Upload}
          label={messages.import}
          disabled={session.readOnly}
          onClick={() => open()}
        />
      </ViewActions>
      <div className="measures-bar">
        <ScopeSelect session={session} />
      </div>
      {card && (
        <dl aria-label={messages.totals}>
          {gap && (
            <Total
              label={messages.overallGap}
              value={signedText(gap.mean, digitsFor(card))}
              below={messages.below(intervalText(gap.low, gap.high, digitsFor(card)), gap.n)}
            />
          )}
          {card.nps && (
            <Total
              label={messages.nps}
              value={signedText(card.nps.value, 0)}
              below={messages.below(intervalText(card.nps.low, card.nps.high, 0), card.nps.n)}
            />
          )}
          {card.csat && <Share label={messages.csat} figure={card.csat} />}
          {card.ces && <Share label={messages.ces} figure={card.ces} />}
        </dl>
      )}
      <h3>{messages.surveys}</h3>
      <ul>
        {mappings.map((mapping) => (
          <li key={mapping.id}>
            <Button kind="link" tooltip={messages.again} onClick={() => open(mapping.id)}>
              {mapping.name}
            </Button>
            <small className="muted">
              {messages.respondents(session.model.get("dataset", mapping.datasetId)?.rowCount ?? 0)}
            </small>
            <IconButton
              icon={Trash2}
              label={messages.delete(mapping.name)}
              disabled={session.readOnly}
              onClick={() => session.run(deleteDataset, { id: mapping.datasetId })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const Share = ({ label, figure }: { label: string; figure: ProportionFigure }) => (
  <Total
    label={label}
    value={shareText(figure.value)}
    below={messages.below(`${shareText(figure.low)} … ${shareText(figure.high)}`, figure.n)}
  />
);

const Total = ({ label, value, below }: { label: string; value: string; below: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
    <dd className="muted">{below}</dd>
  </div>
);
