import { useMemo, useState } from "react";
import type { Stub } from "../../core/graph/neighbourhood.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { selecting } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { glyphOf, KindGlyph } from "../ui/kind-glyph.tsx";
import { LongList } from "../ui/long-list.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { nameApart } from "../wording/name-apart.ts";
import { counted } from "../wording/phrase.ts";
import type { DrawnLine, DrawnNode } from "./drawing.ts";
import { drawnName } from "./fold-unnamed.ts";
import { lineVerb } from "./line-words.ts";
import { listGroups } from "./list-groups.ts";
import type { NetworkModel } from "./network-model.ts";
import { stubWords } from "./shown-line.ts";
import type { Choosing } from "./use-choosing.ts";

type ListProps = { readonly model: NetworkModel; readonly onMore: (at: NodeId) => void; readonly choosing: Choosing };

/** The network in words: every node that is drawn, with its lines; the same selection. */
export function NetworkList({ model, onMore, choosing }: ListProps) {
  const { drawing, around } = model;
  const stubs = useMemo(() => new Map(around.stubs.map((stub) => [stub.at, stub])), [around]);
  const groups = useMemo(() => listGroups(drawing), [drawing]);
  return (
    <div className="network-list">
      {groups.map(({ heading, rows }) => (
        <section key={heading} className="network-group">
          <h3>
            {heading} <span className="quiet">{countOf(rows)}</span>
          </h3>
          <LongList name={heading} of={rows} idOf={({ id }) => id} height={66}>
            {({ id, node, lines }) => (
              <Row drawn={node} lines={lines} isSelected={id === model.selected} stub={stubs.get(id)} onMore={onMore} choosing={choosing} />
            )}
          </LongList>
        </section>
      ))}
    </div>
  );
}

/** How many nodes some rows stand for. */
const countOf = (rows: readonly { readonly node: DrawnNode }[]): number =>
  rows.reduce((sum, { node }) => sum + (node.members?.length ?? 1), 0);

type RowProps = {
  readonly drawn: DrawnNode;
  readonly lines: readonly DrawnLine[];
  readonly isSelected: boolean;
  readonly stub: Stub | undefined;
  readonly onMore: (at: NodeId) => void;
  readonly choosing: Choosing;
};

function Row({ drawn, lines, isSelected, stub, onMore, choosing }: RowProps) {
  const collection = useCollection();
  const { id } = drawn;
  const { view } = useView();
  const node = collection.node(id);
  if (node === null) return null;
  const name = drawnName(collection, drawn);
  return (
    <div className="network-row" data-card={id} aria-current={isSelected ? "true" : undefined}>
      <ViewLink className="network-row-name" change={selecting(view, id, node)} data-focus={`network ${id}`}>
        <KindGlyph kind={glyphOf(node)} />
        <span>{name}</span>
      </ViewLink>
      {drawn.members === undefined && (
        <label className="network-row-choose">
          <input
            type="checkbox"
            aria-label={`Choose ${name}`}
            checked={choosing.chosen.includes(id)}
            onChange={() => choosing.toggle(id)}
          />
        </label>
      )}
      {lines.length > 0 && <Lines lines={lines} at={id} />}
      {stub !== undefined && (
        <button type="button" className="action" onClick={() => onMore(id)}>
          {stubWords(stub)}
        </button>
      )}
    </div>
  );
}

/** A node's lines, written out when they are asked for: there may be thousands. */
function Lines({ lines, at }: { readonly lines: readonly DrawnLine[]; readonly at: NodeId }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="network-row-lines" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{counted(lines.length, "line")}</summary>
      {isOpen && (
        <ul>
          {lines.map((line) => (
            <LineRow key={line.id} line={line} at={at} />
          ))}
        </ul>
      )}
    </details>
  );
}

/** A line from where it is listed: "told CNN", or "Ana Ruiz told this". */
function LineRow({ line, at }: { readonly line: DrawnLine; readonly at: NodeId }) {
  const collection = useCollection();
  const { view } = useView();
  const isFrom = line.from === at;
  const other = collection.node(isFrom ? line.to : line.from);
  if (other === null) return null;
  const link = (
    <ViewLink change={selecting(view, other.id, other)} className="network-line-end">
      {nameApart(collection, other)}
    </ViewLink>
  );
  return (
    <li>
      {isFrom ? (
        <>
          {lineVerb(line)} {link}
        </>
      ) : (
        <>
          {link} {lineVerb(line)} this
        </>
      )}{" "}
      <GradeMark grade={line.grade} />
    </li>
  );
}
