import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Arrangement, CanvasEvents, NetworkCanvas } from "./canvas/network-canvas.ts";
import type { Palette } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import type { Attention } from "./emphasis.ts";
import { drawingIsOut } from "../state/drawing-first.ts";
import { say } from "../ui/status.tsx";

/** `open`: the network is drawn. `failed`: this browser cannot draw, or could until just now. */
export type CanvasState = "opening" | "open" | "failed";

type Drawn = { readonly drawing: Drawing; readonly arrangement: Arrangement; readonly attention: Attention; readonly palette: Palette };

/**
 * Opens a canvas in `container` while `isWanted`, and keeps it at what is given. sigma is fetched when it is first needed. Opening again is a
 * change of `attempt`. `problem` is what went wrong where more is known than that there is no WebGL.
 */
export function useCanvas(
  container: RefObject<HTMLElement | null>,
  { drawing, arrangement, attention, palette }: Drawn,
  events: Omit<CanvasEvents, "onLost">,
  { isWanted, attempt }: { readonly isWanted: boolean; readonly attempt: number },
): { readonly state: CanvasState; readonly canvas: NetworkCanvas | null; readonly problem: string | null } {
  const [state, setState] = useState<CanvasState>("opening");
  const [canvas, setCanvas] = useState<NetworkCanvas | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(events);
  const colours = useRef(palette);
  useEffect(() => {
    latest.current = events;
    colours.current = palette;
  });
  // Layout effects: to open while the page beside it is painted would wait until it is.
  useLayoutEffect(() => {
    if (!isWanted) return;
    let opened: NetworkCanvas | null = null;
    let isLeft = false;
    const give = (made: NetworkCanvas | null): void => {
      opened = made;
      setCanvas(made);
      if (made === null) setState("failed");
    };
    const lose = (): void => {
      opened?.close();
      give(null);
    };
    const fail = (why: string | null): void => {
      setProblem(why);
      if (attempt > 0) say("The drawing is still not available.");
      give(null);
    };
    void openIn(
      container.current,
      () => colours.current,
      forwarded(latest, lose),
      () => isLeft,
    ).then(
      (made) => !isLeft && (made === null ? fail(null) : give(made)),
      (met: unknown) => !isLeft && fail(met instanceof Error ? met.message : String(met)),
    );
    return () => {
      isLeft = true;
      opened?.close();
      setCanvas(null);
    };
  }, [container, isWanted, attempt]);
  useLayoutEffect(() => {
    let isLeft = false;
    canvas?.show(drawing, arrangement).then(
      () => !isLeft && setState("open"),
      (met: unknown) => {
        reportError(met);
        if (isLeft) return;
        setProblem(met instanceof Error ? met.message : String(met));
        setState("failed");
      },
    );
    return () => {
      isLeft = true;
    };
  }, [canvas, drawing, arrangement]);
  useEffect(() => {
    if (state !== "opening") drawingIsOut();
  }, [state]);
  useEffect(() => canvas?.attend(attention), [canvas, attention]);
  useEffect(() => canvas?.paint(palette), [canvas, palette]);
  return { state, canvas, problem };
}

/** `null` where there is no WebGL. */
async function openIn(
  container: HTMLElement | null,
  palette: () => Palette,
  events: CanvasEvents,
  isLeft: () => boolean,
): Promise<NetworkCanvas | null> {
  if (container === null) return null;
  const { openCanvas } = await import("./canvas/open-canvas.ts");
  return isLeft() ? null : openCanvas(container, palette(), events);
}

const forwarded = (latest: RefObject<Omit<CanvasEvents, "onLost">>, lose: () => void): CanvasEvents => ({
  onPoint: (id) => latest.current.onPoint(id),
  onPick: (id) => latest.current.onPick(id),
  onChoose: (id) => latest.current.onChoose(id),
  onOpen: (id) => latest.current.onOpen(id),
  onLine: (id) => latest.current.onLine(id),
  onMove: () => latest.current.onMove(),
  onLost: lose,
});
