import type { ProportionFigure } from "@shared/domain/scoring/figures.ts";
import { digitsFor, intervalText, shareText, signedText } from "@shared/drawing/figure-text.ts";
import { Gauge, Ruler, Upload } from "lucide-react";
import { ScopeSelect } from "../../platform/queries/ScopeSelect.tsx";
import { useMeasureScope } from "../../platform/queries/use-measure-scope.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ViewActions } from "../../workbench/bars/view-actions.ts";
import { measureMessages as messages } from "./measure-messages.ts";
import { hasSources, SourceList } from "./SourceList.tsx";
import "./data-import.css";

/** What clients answered: the totals of all answers and the surveys they come from. */
export function MeasuresView({ session }: ViewProps) {
  const { commands, editors } = useServices();
  const hasSource = useModel(session, hasSources);
  const [scope] = useMeasureScope(session);
  const { card } = useScorecard(session, scope);
  const open = () => editors.open({ editor: "data-import" });
  if (!hasSource) {
    return (
      <EmptyState small icon={Ruler} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" icon={Upload} onClick={open}>
          {messages.import}
        </Button>
      </EmptyState>
    );
  }
  const gap = card?.overallGap;
  return (
    <div className="measures-view">
      <ViewActions>
        <IconButton icon={Upload} label={messages.import} disabled={session.readOnly} onClick={open} />
      </ViewActions>
      <div className="measures-bar">
        <Button icon={Gauge} onClick={() => void commands.run("measure.page.open")}>
          {messages.openPage}
        </Button>
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
      <SourceList session={session} />
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
