import { UserError } from "@shared/base/result.ts";
import { useState } from "react";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { bringInMessages as messages } from "./bring-in-messages.ts";
import { ProposalPage } from "./ProposalPage.tsx";
import { choosePolicyFile, type ReadPolicy, readPasted } from "./read-policy.ts";
import { SourcePage } from "./SourcePage.tsx";
import "../policies.css";
import "./bring-in.css";

/** A policy from its text to clauses: pasted or chosen, taken apart, looked at, and brought in as one undo. */
export function BringInEditor({ session, input }: EditorProps) {
  const services = useServices();
  const { editors, host, notices } = services;
  const [read, setRead] = useState<ReadPolicy | null>(null);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (work: () => Promise<ReadPolicy | null>) => {
    setProblem(null);
    try {
      const found = await work();
      if (found) setRead(found);
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      const place = error instanceof UserError ? error.place : undefined;
      setProblem(messages.problem(error instanceof Error ? error.message : String(error), place));
    }
  };
  if (!read) {
    return (
      <SourcePage
        text={text}
        problem={problem}
        disabled={session.readOnly}
        onText={setText}
        onSplit={() => void attempt(() => readPasted(text, notices))}
        onChoose={() => void attempt(() => choosePolicyFile(host, notices))}
      />
    );
  }
  return (
    <ProposalPage
      key={read.key}
      session={session}
      read={read}
      intoId={input.recordId ?? null}
      onAgain={() => setRead(null)}
      onDone={() => editors.close(input)}
    />
  );
}
