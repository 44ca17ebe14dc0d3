import type { Page } from "playwright-core";

/** One thing as assistive technology is told of it. */
export type Accessible = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading. */
  readonly level: number | null;
  readonly focused: boolean;
};

/** What the browser gives to assistive technology just now, in reading order: all that is not ignored and has a name or the focus. */
export async function accessibilityTree(page: Page): Promise<readonly Accessible[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const property = (node: (typeof nodes)[number], name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
  return inReadingOrder(nodes)
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ""),
      name: String(node.name?.value ?? ""),
      description: String(node.description?.value ?? ""),
      level: Number(property(node, "level")) || null,
      focused: property(node, "focused") === true,
    }))
    .filter(({ name, focused }) => name !== "" || focused);
}

type Given = { readonly nodeId: string; readonly parentId?: string; readonly childIds?: string[] };

// The browser gives the tree level by level.
function inReadingOrder<T extends Given>(nodes: readonly T[]): readonly T[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: T): readonly T[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : below(child);
    }),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(below);
}

/** What has the focus, as it is read out. Throws where nothing has. */
export async function focusedThing(page: Page): Promise<Accessible> {
  const found = (await accessibilityTree(page)).findLast(({ focused }) => focused); // the page itself is focused too, and comes first
  if (found === undefined) throw new Error("focusedThing: nothing has the focus.");
  return found;
}
