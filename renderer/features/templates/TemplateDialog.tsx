import type { Id } from "@shared/base/ids.ts";
import { BUILT_IN_TEMPLATES } from "@shared/domain/templates/built-in-templates.ts";
import { type BlueprintTemplate, stepCountOf } from "@shared/domain/templates/template.ts";
import { useEffect, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { OwnTemplates } from "../../platform/store/template-store.ts";
import { Button } from "../../ui/Button.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { messages } from "./messages.ts";
import { deleteTemplate, exportTemplate, renameTemplate } from "./own-templates.ts";
import { TemplatePicture } from "./TemplatePicture.tsx";
import "./templates.css";

/** What to make of which template, and where. */
export interface TemplateWish {
  readonly template: BlueprintTemplate;
  readonly journey: { id: string } | { name: string };
  readonly name: string;
}

interface TemplateDialogProps {
  session: EngagementSession;
  /** The journey that the blueprint goes to; null makes a new one. */
  journeyId: Id | null;
  /** The one that is chosen at first; null for a ready-made one. */
  firstId: string | null;
  onCreate(wish: TemplateWish): void;
  onCancel(): void;
}

/** Choose on the left, by arrows too; see on the right what it is. Enter makes it. */
export function TemplateDialog({ session, journeyId, firstId, onCreate, onCancel }: TemplateDialogProps) {
  const services = useServices();
  const { templates: store, commands } = services;
  const [own, setOwn] = useState<OwnTemplates>({ templates: [], unreadable: 0 });
  const [chosenId, setChosenId] = useState(firstId ?? BUILT_IN_TEMPLATES[1]?.id ?? "");
  const [intoNew, setIntoNew] = useState(journeyId === null);
  const [journey, setJourney] = useState("");
  const [typed, setTyped] = useState("");
  useEffect(() => {
    const load = () => void store.list().then(setOwn);
    load();
    return store.changed.on(load);
  }, [store]);
  const all = [...BUILT_IN_TEMPLATES, ...own.templates];
  const chosen = all.find(({ id }) => id === chosenId) ?? all[0];
  const isOwn = own.templates.some(({ id }) => id === chosen?.id);
  const present = session.model.get("journey", journeyId)?.name;
  const journeyName = journey.trim() || (chosen?.name ?? "");
  // A journey has its as-is already: what comes beside it is told apart by its template.
  const proposed = intoNew ? messages.asIs : (chosen?.name ?? "");
  const name = typed.trim() || proposed;
  const ready = chosen !== undefined;
  const option = (template: BlueprintTemplate) => (
    <label
      key={template.id}
      className="template-option"
      data-chosen={template.id === chosen?.id || undefined}
    >
      <input
        type="radio"
        name="template"
        value={template.id}
        // biome-ignore lint/a11y/noAutofocus: the dialog begins with the choice
        autoFocus={template.id === chosenId}
        checked={template.id === chosen?.id}
        onChange={() => setChosenId(template.id)}
      />
      <span>{template.name}</span>
      <small className="muted">{stepCountOf(template.content) || ""}</small>
    </label>
  );
  return (
    <form
      className="template-dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const target = journeyId !== null && !intoNew ? { id: journeyId } : { name: journeyName };
        onCreate({ template: chosen, journey: target, name });
      }}
    >
      <div className="template-list">
        <fieldset>
          <legend>{messages.builtIn}</legend>
          {BUILT_IN_TEMPLATES.map(option)}
        </fieldset>
        <fieldset>
          <legend>{messages.own}</legend>
          {own.templates.map(option)}
          {own.templates.length === 0 && <p className="muted">{messages.noOwn}</p>}
          {own.unreadable > 0 && <p className="muted">{messages.unreadable(own.unreadable)}</p>}
        </fieldset>
        <Button kind="link" onClick={() => void commands.run("template.import")}>
          {messages.import}…
        </Button>
      </div>
      {chosen && (
        <div className="template-shown">
          <div className="template-words">
            <h3>{chosen.name}</h3>
            <p>{chosen.description}</p>
            <p className="muted">
              {messages.steps(
                stepCountOf(chosen.content),
                chosen.content.stages.length,
                chosen.content.lanes.length,
              )}
            </p>
          </div>
          <TemplatePicture template={chosen} />
          {!isOwn && chosen.content.steps.length > 0 && <p className="muted">{messages.assumed}</p>}
          {isOwn && (
            <div className="template-actions">
              <Button onClick={() => void renameTemplate(services, chosen)}>{messages.rename}</Button>
              <Button onClick={() => void exportTemplate(services, chosen)}>{messages.export}</Button>
              <Button kind="danger" onClick={() => void deleteTemplate(services, chosen)}>
                {messages.delete}
              </Button>
            </div>
          )}
          <div className="template-fields">
            {present !== undefined && (
              <fieldset className="template-journey">
                <legend>{messages.journey}</legend>
                {[false, true].map((value) => (
                  <label key={String(value)}>
                    <input
                      type="radio"
                      name="journey"
                      checked={intoNew === value}
                      onChange={() => setIntoNew(value)}
                    />
                    {value ? messages.newJourney : messages.inJourney(present)}
                  </label>
                ))}
              </fieldset>
            )}
            {intoNew && (
              <Field label={messages.newJourney}>
                {(id) => (
                  <input
                    id={id}
                    className="input"
                    maxLength={500}
                    placeholder={chosen.name}
                    value={journey}
                    onChange={(event) => setJourney(event.target.value)}
                  />
                )}
              </Field>
            )}
            <Field label={messages.blueprint}>
              {(id) => (
                <input
                  id={id}
                  className="input"
                  maxLength={500}
                  placeholder={proposed}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
          </div>
        </div>
      )}
      <DialogButtons>
        <Button onClick={onCancel}>{messages.cancel}</Button>
        <Button kind="primary" type="submit" disabled={!ready}>
          {messages.create}
        </Button>
      </DialogButtons>
    </form>
  );
}
