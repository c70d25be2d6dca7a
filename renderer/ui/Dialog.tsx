import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./floats.css";

interface DialogProps {
  title: string;
  /** Width in pixels; narrower where the window is. */
  width?: number;
  /** An alert asks before harm and is not closed by a click outside. */
  alert?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** Over everything, takes the focus and gives it back. Escape closes. */
export function Dialog({ title, width = 480, alert, onClose, children }: DialogProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="float dialog" style={{ width }}>
        <AriaDialog role={alert ? "alertdialog" : "dialog"} className="dialog-inner">
          <Heading slot="title">{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className="dialog-buttons">{children}</div>;
}
