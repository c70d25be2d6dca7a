import { TriangleAlert } from "lucide-react";
import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { messages } from "./messages.ts";

interface CrashProps {
  children: ReactNode;
  small?: boolean;
  onCrash(error: unknown): void;
}

/** One editor or view that throws does not take the workbench with it. */
export class CrashBoundary extends Component<CrashProps, { problem: string | null }> {
  override state = { problem: null as string | null };

  static getDerivedStateFromError(error: unknown) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.props.onCrash(error);
  }

  override render() {
    if (this.state.problem === null) return this.props.children;
    return (
      <EmptyState
        icon={TriangleAlert}
        small={this.props.small}
        title={messages.crashed}
        text={`${messages.crashedText} ${this.state.problem}`}
      >
        <Button onClick={() => this.setState({ problem: null })}>{messages.tryAgain}</Button>
      </EmptyState>
    );
  }
}
