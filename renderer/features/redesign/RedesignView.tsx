import { byOrder } from "@shared/base/order.ts";
import { topBlueprints } from "@shared/domain/blueprint/levels.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import { Columns3, GitBranch, GitCompareArrows } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages as alternativesMessages } from "./alternatives/messages.ts";
import { BranchStatus } from "./BranchStatus.tsx";
import { messages } from "./messages.ts";
import "./redesign.css";

/** Every as-is with the to-bes that were branched from it. */
export function RedesignView({ session }: ViewProps) {
  const { commands, editors } = useServices();
  // What is inside of a step goes with its map, unless a to-be of its own was started from it.
  const blueprints = useModel(session, (model) => {
    const all = model.all("blueprint").sort(byOrder);
    const top = topBlueprints(model);
    const started = new Set(top.map((blueprint) => blueprint.branchedFromId));
    return all.filter((blueprint) => blueprint.parentStepId === null || started.has(blueprint.id));
  });
  const journeys = useModel(session, (model) => model.all("journey").sort(byOrder));
  const favoured = journeys.map(({ favouredToBeId }) => favouredToBeId);
  if (blueprints.length === 0) {
    return <EmptyState small icon={GitBranch} title={messages.noAsIs} text={messages.noAsIsText} />;
  }
  const origins = blueprints.filter(
    (blueprint) => !blueprints.some((other) => other.id === blueprint.branchedFromId),
  );
  return (
    <div className="redesign-view">
      {origins.map((asIs) => {
        const branches = blueprints.filter((other) => other.branchedFromId === asIs.id);
        const journey = journeys.find((entry) => entry.id === asIs.journeyId)?.name ?? "";
        return (
          <section key={asIs.id}>
            <h3>{journey}</h3>
            <div className="redesign-row">
              <button
                type="button"
                className="redesign-name"
                onClick={() => editors.open({ editor: "blueprint", recordId: asIs.id })}
              >
                {asIs.name}
              </button>
              {!session.readOnly && branches.length > 0 && (
                <IconButton
                  icon={GitBranch}
                  label={messages.startToBe}
                  onClick={() => void commands.run("redesign.to-be.start", asIs.id)}
                />
              )}
            </div>
            {branches.map((toBe) => (
              <BranchRow
                key={toBe.id}
                session={session}
                toBe={toBe}
                isFavoured={favoured.includes(toBe.id)}
              />
            ))}
            {branches.length > 1 && (
              <div className="redesign-row" data-branch>
                <Button
                  kind="link"
                  icon={Columns3}
                  onClick={() => editors.open({ editor: "alternatives", recordId: asIs.journeyId })}
                >
                  {alternativesMessages.open}
                </Button>
              </div>
            )}
            {branches.length === 0 && (
              <div className="redesign-row" data-branch>
                <span className="muted">{messages.noToBe}</span>
                <Button
                  icon={GitBranch}
                  disabled={session.readOnly}
                  aria-label={`${messages.startToBe}: ${asIs.name}`}
                  onClick={() => void commands.run("redesign.to-be.start", asIs.id)}
                >
                  {messages.start}
                </Button>
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

interface BranchProps {
  session: EngagementSession;
  toBe: Blueprint;
  isFavoured: boolean;
}

function BranchRow({ session, toBe, isFavoured }: BranchProps) {
  const { editors } = useServices();
  return (
    <>
      <div className="redesign-row" data-branch>
        <button
          type="button"
          className="redesign-name"
          onClick={() => editors.open({ editor: "blueprint", recordId: toBe.id })}
        >
          {toBe.name}
        </button>
        {isFavoured && <Badge tone="accent">{messages.favoured}</Badge>}
        <IconButton
          icon={GitCompareArrows}
          label={`${messages.compareShort}: ${toBe.name}`}
          onClick={() =>
            editors.open({ editor: "compare", recordId: toBe.branchedFromId ?? "", otherId: toBe.id })
          }
        />
      </div>
      <BranchStatus session={session} toBeId={toBe.id} />
    </>
  );
}
