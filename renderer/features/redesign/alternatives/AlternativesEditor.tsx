import {
  type Alternative,
  alternatives,
  type MeasuredBlueprint,
} from "@shared/domain/redesign/alternatives.ts";
import { favourToBe } from "@shared/domain/redesign/commands/favour-to-be.ts";
import { unfavourToBe } from "@shared/domain/redesign/commands/unfavour-to-be.ts";
import { MEASURES, type MeasureId } from "@shared/domain/redesign/measures.ts";
import { redesignMessages } from "@shared/domain/redesign/messages.ts";
import { type ReportFormat, reportFormat } from "@shared/domain/report/format.ts";
import { type LeadWithQueues, leadWithQueues } from "@shared/domain/report/lead-with-queues.ts";
import { resultMessages } from "@shared/domain/simulation/result-messages.ts";
import { GitBranch, GitCompareArrows, GitMerge, Pencil } from "lucide-react";
import { Fragment, useId, useMemo } from "react";
import { useRevision } from "../../../platform/react/use-revision.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { TextArea } from "../../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import "./alternatives.css";

/** All to-bes of a journey in one table with their measures; one of them is favoured, for a reason. */
export function AlternativesEditor({ input, session }: EditorProps) {
  const { commands, editors } = useServices();
  const revision = useRevision(session);
  const group = useId();
  const journeyId = input.recordId ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const read = useMemo(() => {
    const { model } = session;
    const journey = model.get("journey", journeyId);
    const engagement = model.get("engagement", session.engagementId);
    if (!journey) return null;
    const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
    const weighed = alternatives(model, journeyId);
    const shown = [...(weighed.asIs ? [weighed.asIs] : []), ...weighed.toBes];
    const simulated = new Map(
      shown.flatMap(({ blueprint: { id } }) => {
        const lead = leadWithQueues(model, format, id);
        return lead ? [[id, lead] as const] : [];
      }),
    );
    return { journey, format, simulated, ...weighed };
  }, [session, revision, journeyId]);
  if (!read) return <EmptyState title={messages.gone} />;
  const { journey, format, simulated, asIs, toBes } = read;
  const start = () => void commands.run("redesign.to-be.start", asIs?.blueprint.id);
  const starting = asIs && (
    <Button icon={GitBranch} disabled={session.readOnly} onClick={start}>
      {messages.another}
    </Button>
  );
  if (toBes.length === 0) {
    return (
      <EmptyState icon={GitBranch} title={messages.none} text={messages.noneText}>
        {starting}
      </EmptyState>
    );
  }
  const favoured = toBes.find(({ blueprint }) => blueprint.id === journey.favouredToBeId);
  const choice = (checked: boolean, label: string, onChoose: () => void, shown?: string) => (
    <label className="alternatives-choice">
      <input
        type="radio"
        name={group}
        aria-label={label}
        checked={checked}
        disabled={session.readOnly}
        onChange={onChoose}
      />
      {shown}
    </label>
  );
  return (
    <div className="alternatives">
      <header className="alternatives-head">
        <h2>{messages.title(journey.name)}</h2>
        {starting}
      </header>
      <div className="alternatives-scroll">
        <table className="alternatives-table">
          <thead>
            <tr>
              <th scope="col">{messages.measure}</th>
              {asIs && <th scope="col">{messages.asIsNamed(asIs.blueprint.name)}</th>}
              {toBes.map((toBe) => (
                <th key={toBe.blueprint.id} scope="col" data-favoured={toBe === favoured || undefined}>
                  {toBe.blueprint.name}
                  <Actions toBe={toBe} open={editors.open.bind(editors)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" title={messages.favouredAbout}>
                {messages.favoured}
              </th>
              {asIs && (
                <td>
                  {choice(
                    favoured === undefined,
                    messages.noneFavoured,
                    () => session.run(unfavourToBe, { journeyId }),
                    messages.noneFavoured,
                  )}
                </td>
              )}
              {toBes.map((toBe) => (
                <td key={toBe.blueprint.id} data-favoured={toBe === favoured || undefined}>
                  {choice(toBe === favoured, messages.favour(toBe.blueprint.name), () =>
                    session.run(favourToBe, { toBeId: toBe.blueprint.id, reason: journey.favourReason }),
                  )}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row" title={messages.changesAbout}>
                {messages.changes}
              </th>
              {asIs && <td />}
              {toBes.map((toBe) => (
                <td key={toBe.blueprint.id} data-favoured={toBe === favoured || undefined}>
                  {toBe.changes === null ? messages.notAvailable : format.number(toBe.changes)}
                </td>
              ))}
            </tr>
            {MEASURES.map((id) => (
              <Fragment key={id}>
                <tr>
                  <th scope="row" title={redesignMessages.definitions[id]}>
                    {redesignMessages.measures[id]}
                  </th>
                  {asIs && <td>{written(asIs, id, format)}</td>}
                  {toBes.map((toBe) => (
                    <td key={toBe.blueprint.id} data-favoured={toBe === favoured || undefined}>
                      <Figure toBe={toBe} asIs={asIs} id={id} format={format} />
                    </td>
                  ))}
                </tr>
                {id === "leadTime" && simulated.size > 0 && (
                  <SimulatedRow {...{ simulated, favoured }} shown={[...(asIs ? [asIs] : []), ...toBes]} />
                )}
              </Fragment>
            ))}
            <tr>
              <th scope="row" title={messages.movedAbout}>
                {messages.moved}
              </th>
              {asIs && <td />}
              {toBes.map(({ blueprint, behind, asIsId }) => (
                <td key={blueprint.id} data-favoured={blueprint.id === favoured?.blueprint.id || undefined}>
                  {asIsId === null
                    ? messages.notAvailable
                    : messages.behind(behind) === ""
                      ? messages.upToDate
                      : messages.behind(behind)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="muted">{messages.about}</p>
      {favoured && (
        <TextArea
          label={messages.reason}
          hint={messages.reasonHint}
          value={journey.favourReason}
          disabled={session.readOnly}
          onCommit={(reason) => session.run(favourToBe, { toBeId: favoured.blueprint.id, reason })}
        />
      )}
    </div>
  );
}

interface ActionsProps {
  toBe: Alternative;
  open(input: { editor: string; recordId: string; otherId?: string }): void;
}

function Actions({ toBe: { blueprint, asIsId, behind }, open }: ActionsProps) {
  const { id, name } = blueprint;
  return (
    <span className="alternatives-actions">
      <IconButton
        icon={Pencil}
        label={messages.edit(name)}
        onClick={() => open({ editor: "blueprint", recordId: id })}
      />
      {asIsId !== null && (
        <IconButton
          icon={GitCompareArrows}
          label={messages.compare(name)}
          onClick={() => open({ editor: "compare", recordId: asIsId, otherId: id })}
        />
      )}
      {behind.changes + behind.conflicts > 0 && (
        <IconButton
          icon={GitMerge}
          label={messages.rebase(name)}
          onClick={() => open({ editor: "rebase", recordId: id })}
        />
      )}
    </span>
  );
}

const written = ({ measures }: MeasuredBlueprint, id: MeasureId, format: ReportFormat): string => {
  const { value } = measures[id];
  return value === null ? messages.notAvailable : format.measure(id, value);
};

interface SimulatedRowProps {
  simulated: ReadonlyMap<string, LeadWithQueues>;
  shown: readonly MeasuredBlueprint[];
  favoured: Alternative | undefined;
}

/** What the kept simulation says of those that it was run with. */
function SimulatedRow({ simulated, shown, favoured }: SimulatedRowProps) {
  const [about] = [...simulated.values()].map((lead) => lead.about);
  return (
    <tr>
      <th scope="row" title={about}>
        {resultMessages.leadWithQueues}
      </th>
      {shown.map(({ blueprint: { id } }) => {
        const lead = simulated.get(id);
        return (
          <td key={id} data-favoured={id === favoured?.blueprint.id || undefined}>
            {lead ? lead.value : messages.notSimulated}
            {lead && lead.interval !== "" && <small className="muted"> {lead.interval}</small>}
          </td>
        );
      })}
    </tr>
  );
}

interface FigureProps {
  toBe: Alternative;
  asIs: MeasuredBlueprint | null;
  id: MeasureId;
  format: ReportFormat;
}

/** What the to-be comes to, and how far that is from today; why it is n/a on hover. */
function Figure({ toBe, asIs, id, format }: FigureProps) {
  const { value, reason } = toBe.measures[id];
  const before = asIs?.measures[id].value ?? null;
  const moved = value === null || before === null ? "0" : format.measurePair(id, before, value).difference;
  return (
    <span title={reason}>
      {written(toBe, id, format)}
      {moved !== "0" && <small className="muted"> {moved}</small>}
    </span>
  );
}
