import type { SourceNode } from "../../core/graph/schema.ts";
import { Phrases } from "../ui/phrases.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ownVoiceSentence } from "../wording/own-voice-sentence.ts";

/** What an article stands on besides those it quotes: the accounts it credits, and what it says itself. Nothing where there is neither. */
export function OwnVoice({ article }: { readonly article: SourceNode }) {
  const sentence = ownVoiceSentence(useCollection(), article);
  return (
    sentence.length > 0 && (
      <p className="quiet own-voice">
        <Phrases of={sentence} />
      </p>
    )
  );
}
