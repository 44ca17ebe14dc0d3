import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

type SheetProps = {
  readonly title: string;
  readonly onClose: () => void;
  /** Whether a press beside it closes it; it does unless work is under way. */
  readonly isDismissable?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A dialog over the page: its title, a way out, and what it holds. */
export const Sheet = ({ title, onClose, isDismissable = true, className = "", children }: SheetProps) => (
  <ModalOverlay className="veil" isOpen isDismissable={isDismissable} onOpenChange={(isOpen) => !isOpen && onClose()}>
    <Modal className="sheet">
      <Dialog className={`sheet-dialog ${className}`.trim()}>
        <div className="sheet-head">
          <Heading slot="title">{title}</Heading>
          <Button slot="close" className="action">
            Close
          </Button>
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
