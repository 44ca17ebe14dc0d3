import type { QuoteNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { speakersOf } from "../wording/names.ts";
import type { SpeakerKind } from "../state/view.ts";

/** One line of an article's sourcing box: how many distinct sources of a kind, in how many quotations. */
export type SourcingLine = {
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly sources: number;
  readonly quotes: number;
  readonly note: string;
};

const names: Record<SpeakerKind, readonly [one: string, many: string]> = {
  person: ["Named person", "Named people"],
  organization: ["Organisation or outlet", "Organisations and outlets"],
  unnamed: ["Not named", "Not named"],
  group: ["Group", "Groups"],
  document: ["Document", "Documents"],
  open: ["Speaker open", "Speaker open"],
};

/** Which kinds of speaker a quote has; `open` where nobody is resolved; none for imagined words. */
export function speakerKinds(collection: Collection, quote: QuoteNode): readonly SpeakerKind[] {
  if (quote.nested?.as === "imagined") return [];
  const speakers = speakersOf(collection, quote);
  return speakers.length === 0 ? ["open"] : speakers.map((node) => (node.kind === "source" ? "document" : node.actor));
}

/** What these quotations stand on, kind by kind; kinds that do not occur are left out. */
export function sourcing(collection: Collection, quotes: readonly QuoteNode[]): readonly SourcingLine[] {
  const kinds = Object.keys(names) as SpeakerKind[]; // the table has just these keys
  return kinds.flatMap((kind) => {
    const here = quotes.filter((quote) => speakerKinds(collection, quote).includes(kind));
    if (here.length === 0) return [];
    const sources = new Set<NodeId>(
      here.flatMap((quote) => speakersOf(collection, quote).map((node) => node.id)).filter((id) => kindOf(collection, id) === kind),
    );
    return [
      {
        kind,
        name: names[kind][sources.size === 1 ? 0 : 1],
        sources: sources.size,
        quotes: here.length,
        note: kind === "unnamed" ? reasons(collection, [...sources]) : "",
      },
    ];
  });
}

function kindOf(collection: Collection, id: NodeId): SpeakerKind {
  return collection.actor(id)?.actor ?? "document";
}

function reasons(collection: Collection, ids: readonly NodeId[]): string {
  const given = ids.filter((id) => collection.actor(id)?.facts?.reason).length;
  if (given === ids.length) return ids.length === 1 ? "the reason is given" : "a reason is given for each";
  return given === 0 ? "no reason is given" : `${given} with a reason, ${ids.length - given} without`;
}
