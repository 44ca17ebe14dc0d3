import { Component, type ReactNode } from "react";

type Props = { readonly what: string; readonly children: ReactNode };
type State = { readonly problem: string | null };

/** Keeps a fault in one part of the page inside that part, and says so there. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(problem: unknown): State {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }

  override render(): ReactNode {
    if (this.state.problem === null) return this.props.children;
    return (
      <div className="fault" role="alert">
        <h2>{this.props.what} met a fault</h2>
        <p>The rest of the page still works. What went wrong: {this.state.problem}</p>
        <button type="button" className="action" onClick={() => this.setState({ problem: null })}>
          Try again
        </button>
      </div>
    );
  }
}
