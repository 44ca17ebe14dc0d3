/** A card of the margin: where it would stand, level with its words, and how tall it is; pixels. */
export type Card = { readonly wanted: number; readonly height: number };

type Block = { top: number; height: number; readonly cards: Card[]; wanted: number };

/**
 * The top of each card, so that none overlaps the next and all stand as near to their words as that allows: cards that would meet are moved together
 * as one block to the mean of where they want to be (pool adjacent violators, the least squares fit that keeps an order). `gap` lies between
 * two cards. Tops are never above 0.
 */
export function stackCards(cards: readonly Card[], gap: number): readonly number[] {
  const blocks: Block[] = [];
  for (const card of cards) {
    let block: Block = { top: Math.max(0, card.wanted), height: card.height, cards: [card], wanted: card.wanted };
    for (let above = blocks.at(-1); above && above.top + above.height + gap > block.top; above = blocks.at(-1)) {
      blocks.pop();
      block = joined(above, block, gap);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => topsIn(block, gap));
}

/** `wanted` is the sum over the block's cards of where each wants the block's top to be. */
function joined(above: Block, below: Block, gap: number): Block {
  const cards = [...above.cards, ...below.cards];
  const wanted = above.wanted + below.wanted - below.cards.length * (above.height + gap);
  return { top: Math.max(0, wanted / cards.length), height: above.height + gap + below.height, cards, wanted };
}

function topsIn({ top, cards }: Block, gap: number): readonly number[] {
  let at = top;
  return cards.map(({ height }) => {
    const here = at;
    at += height + gap;
    return here;
  });
}
