import { useState } from "react";
import { windowIsFree } from "../../platform/queries/slices.ts";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import type { OpenSource, Prepared } from "./open-source.ts";
import { readingMessages } from "./reading-messages.ts";
import { storeSource } from "./store-source.ts";

interface ImportHeadProps {
  source: OpenSource;
  /** What the file is and what it will make, beside its name. */
  summary: readonly string[];
  importLabel: string;
  /** Null while something keeps the import from being done, or is still being looked at. */
  prepare: (() => Prepared) | null;
}

/** What is brought in, and the import itself. While that runs nothing but its buttons is drawn anew. */
export function ImportHead({ source, summary, importLabel, prepare }: ImportHeadProps) {
  const { notices, editors } = useServices();
  const [busy, setBusy] = useState(false);
  const { session, held } = source;
  const store = async () => {
    if (!prepare) return;
    setBusy(true);
    // The pressed button is seen before anything is made ready.
    await windowIsFree();
    try {
      const prepared = prepare();
      await notices.progress(messages.storing(source.name), (progress) =>
        storeSource(source, prepared, progress),
      );
      // The records, what is said of them and the page that comes up are drawn one after the other.
      await windowIsFree();
      const [first, ...others] = prepared.opens();
      notices.show({
        kind: "done",
        text: prepared.told,
        actions: others.map(({ label, input }) => ({ label, run: () => editors.open(input) })),
      });
      if (source.held) setBusy(false);
      source.done();
      await windowIsFree();
      if (first) editors.open(first.input);
    } catch (error) {
      setBusy(false);
      if (error instanceof DOMException && error.name === "AbortError") {
        notices.show({ kind: "info", text: messages.notStored });
      } else notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div className="import-head">
      <div>
        <h2>{held ? readingMessages.titleOf(source.name) : source.fileName}</h2>
        <p className="muted">
          {[...(held ? [readingMessages.from(held.fileName, held.importedOn)] : []), ...summary]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
      </div>
      <span className="spring" />
      {!held && (
        <Button onClick={source.another} disabled={busy}>
          {messages.another}
        </Button>
      )}
      <Button
        kind="primary"
        disabled={busy || session.readOnly || prepare === null}
        onClick={() => void store()}
      >
        {held ? readingMessages.save : importLabel}
      </Button>
    </div>
  );
}
