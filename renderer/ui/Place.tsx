import type { ReactNode } from "react";
import "./controls.css";

/** What a form shows of one field of its element, so that who is led to the field finds it. It takes no room of its own. */
export function Place({ field, children }: { field: string; children: ReactNode }) {
  return (
    <div className="place" data-place={field}>
      {children}
    </div>
  );
}
