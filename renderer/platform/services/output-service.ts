import { Emitter } from "@shared/base/emitter.ts";
import type { OutputLine, OutputService } from "./services.ts";

const MOST = 1000;

/** What the program did, for the Output panel: the last thousand lines. */
export class Output implements OutputService {
  readonly changed = new Emitter<void>();
  lines: readonly OutputLine[] = [];

  log(source: string, text: string, kind: OutputLine["kind"] = "info"): void {
    const number = (this.lines.at(-1)?.number ?? 0) + 1;
    const line = { number, at: Date.now(), source, text, kind };
    this.lines = [...this.lines, line].slice(-MOST);
    this.changed.emit();
  }

  clear(): void {
    this.lines = [];
    this.changed.emit();
  }
}
