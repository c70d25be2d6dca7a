import { addVerbatim } from "@shared/domain/verbatim/commands/add-verbatim.ts";
import { EVERYTHING } from "@shared/domain/verbatim/filter-verbatims.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { type NewVerbatim, NewVerbatimForm } from "./NewVerbatimForm.tsx";
import { showVerbatims } from "./wanted-filter.ts";

/** Asks what was said; it then stands last in the list, to be judged like any other. */
export async function writeVerbatim(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { model } = session;
  const used = (field: "channel" | "segment") => [
    ...new Set(model.all("verbatim").flatMap((one) => one[field] || [])),
  ];
  const channels = [
    ...new Set([...used("channel"), ...model.all("touchPoint").flatMap((one) => one.channel || [])]),
  ];
  const segments = [...new Set([...model.all("segment").map(({ name }) => name), ...used("segment")])];
  let given: NewVerbatim | null = null;
  await services.dialogs.open({
    title: messages.new,
    width: 560,
    render: (close) =>
      createElement(NewVerbatimForm, {
        start: { text: "", kind: "complaint", date: "", channel: "", segment: "" },
        channels,
        segments,
        onDone: (verbatim: NewVerbatim | null) => {
          given = verbatim;
          close();
        },
      }),
  });
  const verbatim = given as NewVerbatim | null;
  if (!verbatim) return;
  const id = session.run(addVerbatim, { ...verbatim, triaged: false });
  showVerbatims(services, EVERYTHING, id);
}
