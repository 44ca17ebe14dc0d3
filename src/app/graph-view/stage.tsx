import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { NodeId } from "../../core/model/ids.ts";
import { opening, selecting } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { useCollection } from "../ui/use-collection.ts";
import type { NetworkCanvas } from "./canvas/network-canvas.ts";
import type { Palette } from "./colours.ts";
import type { Attention } from "./emphasis.ts";
import { HoverCard } from "./hover-card.tsx";
import { Legend } from "./legend.tsx";
import { LineCard } from "./line-card.tsx";
import { nodeInWords } from "./line-words.ts";
import type { NetworkModel } from "./network-model.ts";
import { PickedCard } from "./picked-card.tsx";
import { PictureMenu } from "./picture-menu.tsx";
import { useCanvas } from "./use-canvas.ts";
import type { Choosing } from "./use-choosing.ts";
import { directionOf } from "./walk.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

type StageProps = {
  readonly model: NetworkModel;
  readonly palette: Palette;
  readonly isPhone: boolean;
  readonly isShown: boolean;
  readonly choosing: Choosing;
};

const nearer = 0.7;

/** The drawn network, with what lies over it. */
export function Stage({ model, palette, isPhone, isShown, choosing }: StageProps) {
  const collection = useCollection();
  const container = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<NodeId | null>(null);
  const [cursor, setCursor] = useState<NodeId | null>(null);
  const [line, setLine] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState("");
  const { pick, open } = usePicking(model);
  const { chosen } = choosing;
  const attention = useMemo<Attention>(
    () => ({ hovered, cursor, selected: model.selected, line, chosen }),
    [hovered, cursor, model.selected, line, chosen],
  );
  const arrangement = model.lens === "provenance" ? "layered" : "force";
  const events = {
    onPoint: setHovered,
    onChoose: choosing.toggle,
    onPick: (id: NodeId | null) => {
      setLine(null);
      setHovered(null);
      pick(id);
    },
    onOpen: open,
    onLine: (id: string) => setLine(id),
    onMove: () => setHovered(null),
  };
  const { state, canvas, problem } = useCanvas(container, { drawing: model.drawing, arrangement, attention, palette }, events, {
    isWanted: isShown,
    attempt,
  });
  const walkTo = (id: NodeId | null): void => {
    setCursor(id);
    if (id === null) return;
    canvas?.reveal(id);
    setSaid(nodeInWords(collection, model.drawing, id));
  };
  const press = (event: KeyboardEvent): void => {
    if (canvas === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      !onKey(event.key, {
        canvas,
        model,
        cursor,
        walkTo,
        pick,
        choose: choosing.toggle,
        closeLine: line === null ? null : () => setLine(null),
      })
    )
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  const walked = { tabIndex: 0, onKeyDown: press, onBlur: () => setCursor(null) };
  const openLine = model.drawing.lines.find(({ id }) => id === line);
  return (
    <div className="network-stage" hidden={!isShown}>
      <div className="network-sheet">
        {state === "failed" && <NoDrawing problem={problem} onAgain={() => setAttempt(attempt + 1)} />}
        {/* The list beside it says all of this in the page's own terms; the canvas is walked with arrow keys, so it takes keys itself. */}
        <div
          ref={container}
          className="network-canvas"
          role="application"
          aria-label={`Network of ${model.drawing.nodes.length} nodes`}
          aria-describedby="network-keys"
          {...walked}
          data-focus="network canvas"
          data-state={state}
        />
        <p id="network-keys" className="unseen">
          Arrow keys walk from node to node, Enter opens, the space bar chooses, plus and minus zoom, 0 shows everything. The list of what
          is drawn follows.
        </p>
        <p className="unseen" aria-live="polite">
          {said}
        </p>
        {canvas !== null && hovered !== null && cursor === null && <HoverCard id={hovered} model={model} canvas={canvas} />}
        {isPhone && openLine === undefined && model.selected !== null && <PickedCard id={model.selected} onClose={() => pick(null)} />}
        {openLine !== undefined && <LineCard key={openLine.id} line={openLine} onClose={() => setLine(null)} />}
      </div>
      <footer className="network-foot">
        <Legend drawing={model.drawing} palette={palette} />
        {canvas !== null && <PictureMenu canvas={canvas} />}
        {canvas !== null && <ZoomButtons onZoom={(by) => canvas.zoom(by)} onFit={() => canvas.fit()} />}
      </footer>
    </div>
  );
}

/** Selecting keeps what is drawn where it is: the focus goes into the address with it. */
function usePicking({ focus }: NetworkModel) {
  const collection = useCollection();
  const { view, go } = useView();
  const pick = useCallback(
    (id: NodeId | null): void => {
      if (id === null && view.place.at !== "network") return; // an empty place of the canvas closes nothing beside it
      go({ ...selecting(view, id, id === null ? null : collection.node(id)), focus });
    },
    [collection, view, go, focus],
  );
  const open = useCallback((id: NodeId): void => go({ ...opening(view, id), focus: [id] }), [view, go]);
  return { pick, open };
}

type Keys = {
  readonly canvas: NetworkCanvas;
  readonly model: NetworkModel;
  readonly cursor: NodeId | null;
  readonly walkTo: (id: NodeId | null) => void;
  readonly pick: (id: NodeId) => void;
  readonly choose: (id: NodeId) => void;
  readonly closeLine: (() => void) | null;
};

/** Does what a key means on the canvas; false where it means nothing here. */
function onKey(key: string, { canvas, model, cursor, walkTo, pick, choose, closeLine }: Keys): boolean {
  const direction = directionOf(key);
  if (direction !== null) {
    const start = model.selected ?? model.drawing.nodes[0]?.id ?? null;
    walkTo(cursor === null ? start : (canvas.next(cursor, direction) ?? cursor));
  } else if (key === "+" || key === "=") canvas.zoom(nearer);
  else if (key === "-") canvas.zoom(1 / nearer);
  else if (key === "0") canvas.fit();
  else if (key === "Enter" && cursor !== null) pick(cursor);
  else if (key === " " && cursor !== null) choose(cursor);
  else if (key === "Escape" && closeLine !== null) closeLine();
  else if (key === "Escape" && cursor !== null) walkTo(null);
  else return false;
  return true;
}

const NoDrawing = ({ problem, onAgain }: { readonly problem: string | null; readonly onAgain: () => void }) => (
  <p className="network-none">
    {problem === null ? "The drawing of the network is not available in this browser." : `The network could not be drawn: ${problem}`} The
    list says the same.{" "}
    <button type="button" className="action" onClick={onAgain}>
      Try again
    </button>
  </p>
);
