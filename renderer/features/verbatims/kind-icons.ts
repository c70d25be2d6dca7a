import type { VerbatimKind } from "@shared/domain/verbatim/records.ts";
import { Lightbulb, MessageSquare, MessageSquareWarning, ThumbsUp } from "lucide-react";
import type { Icon } from "../../ui/icon.ts";

/** Told apart by form, so that no colour is needed. */
export const KIND_ICONS: Readonly<Record<VerbatimKind, Icon>> = {
  complaint: MessageSquareWarning,
  comment: MessageSquare,
  praise: ThumbsUp,
  suggestion: Lightbulb,
};
