import type { ComponentProps, MouseEvent, ReactNode } from "react";
import type { NodeId } from "../../core/model/ids.ts";
import { opening } from "../state/opening.ts";
import { isPhone } from "../state/use-media.ts";
import { useView } from "../state/use-view.ts";
import type { View } from "../state/view.ts";

type LinkProps = Omit<ComponentProps<"a">, "href" | "children"> & { readonly children: ReactNode };

/** A link to the view with `change` made: a real address, so that it opens in a new tab and can be copied. */
export function ViewLink({
  change,
  how = "push",
  onClick,
  children,
  ...rest
}: LinkProps & { readonly change: Partial<View>; readonly how?: "push" | "replace" }) {
  const { go, addressOf } = useView();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(change, how);
  };
  return (
    <a {...rest} href={addressOf(change)} onClick={follow}>
      {children}
    </a>
  );
}

/** A link to a node's page; on the network page the network stays and selects it. */
export function NodeLink({ to, ...rest }: LinkProps & { readonly to: NodeId }) {
  const { view } = useView();
  const change: Partial<View> = view.place.at === "network" && !isPhone() ? { place: { at: "network", selected: to } } : opening(view, to);
  return <ViewLink {...rest} change={change} />;
}
