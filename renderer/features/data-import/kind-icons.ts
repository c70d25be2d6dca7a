import type { SourceKind } from "@shared/interchange/sources/source-kinds.ts";
import { ClipboardList, MessageSquareText, Sigma, Timer, UsersRound, View } from "lucide-react";
import type { Icon } from "../../ui/icon.ts";

export const kindIcons: Readonly<Record<SourceKind, Icon>> = {
  survey: ClipboardList,
  scores: Sigma,
  workshop: UsersRound,
  observation: View,
  comments: MessageSquareText,
  events: Timer,
};
