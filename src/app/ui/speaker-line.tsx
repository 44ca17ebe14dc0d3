import { Fragment } from "react";
import type { ActorNode, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import { nodeName, roleWords, speakersOf } from "../wording/names.ts";
import { glyphOf, KindGlyph } from "./kind-glyph.tsx";
import { useCollection } from "./use-collection.ts";
import { NodeLink } from "./view-link.tsx";

/** Who speaks, as far as it is known: a name and role, a description and that it is no name, or that it is open. */
export function SpeakerLine({ quote }: { readonly quote: QuoteNode }) {
  const collection = useCollection();
  const speakers = speakersOf(collection, quote);
  if (quote.nested?.as === "imagined")
    return (
      <span className="speaker">
        <KindGlyph kind="open" /> Nobody: imagined words
      </span>
    );
  if (speakers.length > 0)
    return (
      <span className="speaker">
        {speakers.map((node, index) => (
          <Fragment key={node.id}>
            {index > 0 && " and "}
            <Speaker node={node} />
          </Fragment>
        ))}
      </span>
    );
  const candidates = quote.candidates.map((id) => collection.actor(id)).filter((actor) => actor !== null);
  return (
    <span className="speaker">
      <KindGlyph kind="open" /> Speaker not resolved
      {candidates.length > 0 && " – candidates: "}
      {candidates.map((actor, index) => (
        <Fragment key={actor.id}>
          {index > 0 && ", "}
          <NodeLink to={actor.id}>{nodeName(actor)}</NodeLink>
        </Fragment>
      ))}
    </span>
  );
}

function Speaker({ node }: { readonly node: ActorNode | SourceNode }) {
  return (
    <>
      <KindGlyph kind={glyphOf(node)} />
      <NodeLink to={node.id} className="speaker-name">
        {nodeName(node)}
      </NodeLink>
      <span className="speaker-role">{besides(node)}</span>
    </>
  );
}

function besides(node: ActorNode | SourceNode): string {
  if (node.kind === "source") return ` ${node.source}`;
  if (node.actor === "unnamed") return node.facts?.reason ? ` not named, “${node.facts.reason.words}”` : " not named, no reason given";
  if (node.actor === "group") return " a group";
  const role = roleWords(node)[0];
  return role === undefined ? "" : `, ${role}`;
}
