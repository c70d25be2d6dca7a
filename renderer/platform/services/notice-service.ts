import { Emitter } from "@shared/base/emitter.ts";
import type { Notice, NoticeService, Progress } from "./services.ts";

export interface ShownNotice extends Notice {
  readonly id: number;
}
export interface ShownProgress {
  readonly id: number;
  readonly title: string;
  readonly share: number | undefined;
  readonly text: string;
  cancel(): void;
}

const GONE_AFTER = 6000;
const SHOWN_AFTER = 100;

export class Notices implements NoticeService {
  readonly changed = new Emitter<void>();
  notices: readonly ShownNotice[] = [];
  running: readonly ShownProgress[] = [];
  #count = 0;

  show(notice: Notice): void {
    const shown = { ...notice, id: ++this.#count };
    this.notices = [...this.notices, shown];
    this.changed.emit();
    const stays = notice.sticky || notice.kind === "error" || notice.kind === "warning";
    if (!stays) setTimeout(() => this.dismiss(shown.id), GONE_AFTER);
  }

  dismiss(id: number): void {
    this.notices = this.notices.filter((notice) => notice.id !== id);
    this.changed.emit();
  }

  async progress<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T> {
    const id = ++this.#count;
    const abort = new AbortController();
    let entry: ShownProgress = { id, title, share: undefined, text: "", cancel: () => abort.abort() };
    let visible = false;
    const update = () => {
      this.running = [...this.running.filter((shown) => shown.id !== id), ...(visible ? [entry] : [])];
      this.changed.emit();
    };
    const timer = setTimeout(() => {
      visible = true;
      update();
    }, SHOWN_AFTER);
    try {
      return await work({
        signal: abort.signal,
        report: (share, text = "") => {
          entry = { ...entry, share, text };
          if (visible) update();
        },
      });
    } finally {
      clearTimeout(timer);
      visible = false;
      update();
    }
  }
}
