import { LoaderCircle } from "lucide-react";
import { messages } from "./messages.ts";
import "./controls.css";

/** For what takes longer than a moment and has no share to show. */
export function Spinner({ label = messages.loading, size = 16 }: { label?: string; size?: number }) {
  return (
    <span className="spinner" role="status" aria-label={label}>
      <LoaderCircle size={size} strokeWidth={1.5} aria-hidden />
    </span>
  );
}
