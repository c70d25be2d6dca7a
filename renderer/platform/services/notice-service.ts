import { Emitter } from "@shared/base/emitter.ts";
import type { Notice, NoticeHandle, NoticeService, Progress } from "./services.ts";

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

  show(notice: Notice): NoticeHandle {
    const shown = { ...notice, id: ++this.#count };
    // The same complaint twice is one.
    this.#set([...this.notices.filter((other) => !isSame(other, notice)), shown]);
    const stays = notice.sticky || notice.kind === "error" || notice.kind === "warning";
    if (!stays) setTimeout(() => this.dismiss(shown.id), GONE_AFTER);
    return {
      dismiss: () => this.dismiss(shown.id),
      withdraw: (label) => this.#withdraw(shown.id, label),
    };
  }

  dismiss(id: number): void {
    this.#set(this.notices.filter((notice) => notice.id !== id));
  }

  settle(topic: string): void {
    if (this.notices.some((notice) => notice.topic === topic)) {
      this.#set(this.notices.filter((notice) => notice.topic !== topic));
    }
  }

  /** Takes away what was complained of or told until it is read. */
  dismissRead(): void {
    this.#keep((notice) => notice.kind !== "error" && !isStanding(notice));
  }

  /** What was told of one engagement until it is read is of no use beside another. */
  dismissStanding(): void {
    this.#keep((notice) => !isStanding(notice));
  }

  #keep(stays: (notice: ShownNotice) => boolean): void {
    const rest = this.notices.filter(stays);
    if (rest.length < this.notices.length) this.#set(rest);
  }

  #withdraw(id: number, label: string): void {
    this.#set(
      this.notices.map((notice) =>
        notice.id === id
          ? { ...notice, actions: notice.actions?.filter((action) => action.label !== label) ?? [] }
          : notice,
      ),
    );
  }

  #set(notices: readonly ShownNotice[]): void {
    this.notices = notices;
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

const isStanding = ({ kind, sticky }: Notice): boolean => kind === "info" && sticky === true;

function isSame(shown: ShownNotice, notice: Notice): boolean {
  if (notice.topic !== undefined && shown.topic === notice.topic) return true;
  return notice.kind === "error" && shown.kind === "error" && shown.text === notice.text;
}
