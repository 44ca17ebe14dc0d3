import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";

type LongListProps<T> = {
  readonly name: string;
  readonly of: readonly T[];
  readonly idOf: (one: T) => string;
  /** The height that most rows have, in pixels, before they are measured. */
  readonly height: number;
  readonly children: (one: T) => ReactNode;
};

// Under this many, all rows stand in the page, where find-in-page and screen readers see them.
const short = 80;

/** A list; a long one draws only the rows near the eye. */
export const LongList = <T,>(props: LongListProps<T>) => (props.of.length <= short ? <ShortList {...props} /> : <DrawnList {...props} />);

const ShortList = <T,>({ name, of, idOf, children }: LongListProps<T>) => (
  <ul className="rows" aria-label={name}>
    {of.map((one) => (
      <li key={idOf(one)}>{children(one)}</li>
    ))}
  </ul>
);

function DrawnList<T>({ name, of, idOf, height, children }: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const rows = useVirtualizer({
    count: of.length,
    estimateSize: () => height,
    getScrollElement: () => list.current?.closest<HTMLElement>("[data-scroll]") ?? null,
    getItemKey: (index) => idOf(of[index]!), // the virtualizer asks only for indexes under `count`
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 6,
  });
  return (
    <ul className="rows rows-drawn" aria-label={name} ref={list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const one = of[row.index];
        if (one === undefined) return null;
        return (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            aria-setsize={of.length}
            aria-posinset={row.index + 1}
            style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
          >
            {children(one)}
          </li>
        );
      })}
    </ul>
  );
}
