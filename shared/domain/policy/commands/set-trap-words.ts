import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { type TrapWords, trapWordsType } from "../records.ts";

const phrasesField = z.custom<TrapWords["phrases"]>(
  (phrases) => trapWordsType.schema.safeParse({ id: "x", type: "trapWords", phrases }).success,
  "is not a list of phrases and their tests",
);

/** The engagement's own list of words that betray a problem; null goes back to the program's list. */
export const setTrapWords = defineCommand({
  id: "policy.trap-words.set",
  args: z.strictObject({ phrases: phrasesField.nullable() }),
  label: ({ phrases }) =>
    phrases === null ? "Use the program's list of words" : "Edit the list of words that betray a problem",
  run: (draft, { phrases }) => {
    const [first, ...others] = draft.all("trapWords");
    for (const { id } of phrases === null && first ? [first, ...others] : others) draft.remove(id);
    if (phrases === null) return;
    if (first) draft.update("trapWords", first.id, { phrases });
    else draft.create("trapWords", { phrases });
  },
});
