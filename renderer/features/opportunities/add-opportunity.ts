import { addOpportunity } from "@shared/domain/redesign/commands/add-opportunity.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { NewOpportunityForm } from "./NewOpportunityForm.tsx";
import { type Place, placesOf } from "./places.ts";

type Given = { readonly title: string; readonly places: readonly Place[] } | null;

/**
 * Asks what hurts. The steps and touch points that are selected are offered with it, and shown: a selection may be left
 * from something else. Asked from the register of opportunities (`nowhere`) there are none.
 */
export async function askOpportunity(services: Services, args?: unknown): Promise<void> {
  const session = services.session();
  if (!session) return;
  const nowhere = (args as { nowhere?: boolean } | undefined)?.nowhere === true;
  const places = nowhere ? [] : placesOf(session.model, services.selection.get());
  let answer: Given = null;
  await services.dialogs.open({
    title: messages.addTitle,
    width: 440,
    render: (close) =>
      createElement(NewOpportunityForm, {
        places,
        onDone: (given: Given) => {
          answer = given;
          close();
        },
      }),
  });
  const given = answer as Given;
  if (!given) return;
  const id = session.run(addOpportunity, {
    title: given.title,
    stepIds: given.places.flatMap(({ stepIds }) => stepIds),
    touchPointIds: given.places.flatMap((place) => (place.number === null ? [] : [place.id])),
  });
  services.editors.open({ editor: "opportunities" });
  services.selection.set([id]);
}
